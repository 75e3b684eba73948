import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LISTED } from '../unit/offers/listed';
import { offerJson } from '../unit/offers/offer-file';
import { openExamples, screenshot } from './support';

const EXAMPLE = 'clickstream.datawright.yaml';

/** A folder with one offer file, in which a shard costs twice what ships with us. */
function offers(): string {
  const folder = fs.mkdtempSync(join(os.tmpdir(), 'datawright-offers-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const products = LISTED['AmazonKinesis']!.map((each) => (each.usd === '0.015' ? { ...each, usd: '0.03' } : each));
  fs.writeFileSync(join(folder, 'kinesis.json'), offerJson({ offer: 'AmazonKinesis', products }));
  return folder;
}

test('Update Prices by hand: asks where from and for which Regions, and the design costs by what it read', async () => {
  const workbench = await openExamples({ width: 1640, height: 920 });
  const { page } = workbench;
  await workbench.openFile(EXAMPLE, 'components');
  await page.locator('.codelens-decoration', { hasText: '$5,572' }).waitFor({ timeout: 30_000 });

  await workbench.command('Datawright: Update Prices');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'From a folder' }).click();
  // The dialog lists the folders of the workspace before it takes another path, and those of that path after.
  const folders = page.locator('.quick-input-list .monaco-list-row', { hasText: 'tour' });
  await folders.waitFor({ timeout: 10_000 });
  const input = page.locator('.quick-input-widget input[type=text]').first();
  const path = `${offers()}/`;
  const other = async (): Promise<number> => {
    if ((await input.inputValue()) !== path) await input.fill(path);
    return folders.count();
  };
  await expect.poll(other, { timeout: 20_000, interval: 500 }).toBe(0);
  await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  const regions = page.locator('.quick-input-list .monaco-list-row', { hasText: 'us-east-1' }).first();
  await regions.waitFor({ timeout: 10_000 });
  await screenshot(workbench, 'update-prices-regions');
  await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();

  await page.locator('.notification-toast', { hasText: 'prices of 2026-09-11' }).waitFor({ timeout: 20_000 });
  await screenshot(workbench, 'update-prices');
  // Sixteen shards at 0.015 USD more an hour.
  await page.locator('.codelens-decoration', { hasText: '$5,747' }).waitFor({ timeout: 20_000 });
  expect(fs.existsSync(join(workbench.folder, '.datawright/prices.json'))).toBe(true);
});
