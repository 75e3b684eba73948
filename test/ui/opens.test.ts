import { expect, test } from 'vitest';
import { openExamples, screenshot } from './support';

test('palette → preview: the tour is drawn, and nothing beyond this machine is asked for', async () => {
  const workbench = await openExamples();
  await workbench.openFile('tour/clickstream.datawright.yaml', 'components');
  await workbench.command('Datawright: Open Preview to the Side');
  await workbench.webview().locator('.mark.box').first().waitFor({ timeout: 60_000 });
  await screenshot(workbench, 'preview');
  expect(workbench.blocked).toEqual([]);
});
