import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openExamples, screenshot } from './support';

const SAVING = 'saving.datawright.yaml';
/** A machine at 0.077 USD an hour and 500 GB at 0.10, which gp3 bills at 0.08, behind the NAT gateways of its network. */
const DESIGN = `design: Saving
components:
  app: { kind: application }
  web:
    kind: ec2-instance
    type: m6g.large
    volume: 500 GiB
    volume-type: gp2
flows:
  - app -> web: { mode: request, size: 1 KiB, rate: 1/s }
`;

test('a fix that saves money edits the text, and lens, hint, status bar and tile follow it', async () => {
  const workbench = await openExamples({ width: 1640, height: 920 });
  const { page } = workbench;
  fs.writeFileSync(path.join(workbench.folder, SAVING), DESIGN);
  await workbench.openFile(SAVING, 'components');
  await workbench.command('Datawright: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.locator('.mark.box').first().waitFor({ timeout: 60_000 });

  const everywhere = async (total: string, component: string): Promise<void> => {
    await page.locator('.codelens-decoration', { hasText: total }).waitFor({ timeout: 20_000 });
    await page.locator('.view-line', { hasText: `≈ ${component}` }).waitFor({ timeout: 20_000 });
    await page.locator('.statusbar-item', { hasText: total }).waitFor({ timeout: 20_000 });
    await preview.locator('.tile', { hasText: total }).waitFor({ timeout: 20_000 });
  };
  await everywhere('$216', '$106');
  await screenshot(workbench, 'cost-saving-before');

  const lines = DESIGN.split('\n');
  const line = lines.findIndex((each) => each.includes('gp2'));
  await page.locator('.editor-instance .view-lines').first().click();
  await workbench.goTo(line + 1, lines[line]!.indexOf('gp2') + 2);
  await page.keyboard.press('Control+.');
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Change to gp3' });
  await fix.waitFor({ timeout: 20_000 });
  await fix.click();
  await page.locator('.view-line', { hasText: 'volume-type: gp3' }).waitFor({ timeout: 10_000 });
  await everywhere('$206', '$96.21');
});

test.each([
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['high contrast', 'Default High Contrast'],
])(
  'in %s, the Cost tab tells the bill apart, sorts it, and shows three years of the alternatives',
  async (name, theme) => {
    const workbench = await openExamples({ width: 1640, height: 1100, settings: { 'workbench.colorTheme': theme } });
    await workbench.openFile('bought-and-built.datawright.yaml', 'components');
    await workbench.command('Datawright: Open Preview to the Side');
    const preview = workbench.webview();
    await preview.locator('.mark.box').first().waitFor({ timeout: 60_000 });
    await preview.locator('vscode-dropdown[aria-label=View]').click();
    await preview.locator('vscode-option', { hasText: 'Cost' }).click();
    await preview.getByRole('tab', { name: 'Cost' }).click();
    await preview.getByRole('img', { name: /carries no more/ }).waitFor({ timeout: 30_000 });
    await screenshot(workbench, `cost-components-${name.replace(' ', '-')}`);

    const sorted = preview.getByRole('columnheader', { name: /Fixed/ }).first();
    await sorted.getByRole('button').click();
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');

    await preview.getByRole('radio', { name: 'team' }).click();
    await preview
      .getByRole('rowheader', { name: /analytics/ })
      .first()
      .waitFor({ timeout: 10_000 });
    const alternative = preview.getByRole('row', { name: /built-connectors/ });
    await alternative.scrollIntoViewIfNeeded();
    // Cheaper by the bill, dearer with the people that it takes.
    expect(await alternative.innerText()).toMatch(/\+\$\d/);
    await screenshot(workbench, `cost-teams-${name.replace(' ', '-')}`);
  },
);
