import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { tour } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await openPreview(browser);
  await preview.send({ type: 'state', state: tour, pinned: false });
  await preview.next('drawn');
});
afterEach(() => preview.close());

const press = (key: string) => preview.page.keyboard.press(key);
const focused = () =>
  preview.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

test('the Tab key alone reaches every part of the page, and leaves each again', async () => {
  const reached: string[] = [];
  for (let presses = 0; presses < 22; presses++) {
    await press('Tab');
    reached.push(await focused());
  }
  const wanted = ['View', 'Scenario', 'Pin to this design', 'Zoom out', 'Fit', 'Zoom in', 'Export'].concat([
    'shop, application',
    'Recovery',
  ]);
  for (const name of wanted) expect(reached.join('|')).toContain(name);
  expect(reached.filter((name) => name.startsWith('shop, application'))).toHaveLength(1);
});

test('arrow keys walk the picture in reading order, Enter goes to the line', async () => {
  await preview.page.locator('[data-mark=n1][role=button]').focus();
  const walked: string[] = [await focused()];
  for (let steps = 0; steps < 4; steps++) {
    await press('ArrowRight');
    walked.push((await focused()).split(/[,.]/)[0]!);
  }
  expect(walked.map((label) => label.split(',')[0])).toEqual([
    'shop',
    'shop -> clicks',
    'clicks',
    'clicks -> enrich',
    'enrich',
  ]);
  await press('Enter');
  expect((await preview.next('reveal')).path).toBe('components.enrich');
  await press('ArrowLeft');
  await press('Enter');
  expect((await preview.next('reveal', 1)).path).toBe('flows.clicks -> enrich');
  await press('Home');
  const first = await focused();
  await press('ArrowLeft');
  expect(await focused()).toBe(first);
  await press('End');
  const last = await focused();
  await press('ArrowRight');
  expect(await focused()).toBe(last);
  expect(last).not.toBe(first);
});

test('what is focused says what stands by it', async () => {
  await preview.page.locator('[data-mark=n2][role=button]').focus();
  expect(await focused()).toBe(
    'clicks, Kinesis data stream. $201 needs 15 shards. clicks takes 4 MiB/s and is sent 14.6 MiB/s at peak',
  );
});

test('plus, minus and zero zoom and fit; Escape lets go of what is lit', async () => {
  const transform = () => preview.page.locator('.world').getAttribute('transform');
  await preview.page.locator('[data-mark=n1][role=button]').focus();
  const fitted = await transform();
  await press('+');
  expect(await transform()).not.toBe(fitted);
  await press('0');
  expect(await transform()).toBe(fitted);
  await press('Enter');
  expect(await preview.page.locator('.mark.lit').count()).toBe(1);
  await press('Escape');
  expect(await preview.page.locator('.mark.lit').count()).toBe(0);
});

test('the focus stays on its part over a new layout', async () => {
  await preview.page.locator('[data-mark=n5][role=button]').focus();
  await preview.send({
    type: 'state',
    state: { ...tour, version: 2, picture: { ...tour.picture, version: 2, structureKey: 'other' } },
    pinned: false,
  });
  await preview.next('drawn', 1);
  expect(await focused()).toContain('lake, S3 bucket');
});

test('pickers, menu, rows and tabs work by keys', async () => {
  await preview.page.locator('vscode-dropdown[aria-label=View]').focus();
  await press('Enter');
  await press('ArrowDown');
  await press('Enter');
  expect((await preview.next('request', 1)).view).toBe('network');
  // A dropdown takes the focus back once its list has closed, which would close the menu again.
  await preview.page.locator('vscode-dropdown[aria-label=View]:not([open])').waitFor();
  await preview.page.locator('.menu vscode-button').press('Enter');
  const chosen = preview.page.locator('.menu [role=menuitem]:focus');
  await chosen.waitFor();
  for (let steps = 0; steps < 5 && !/mermaid/i.test(await chosen.innerText()); steps++) await press('ArrowDown');
  await press('Enter');
  expect((await preview.next('exported')).format).toBe('mermaid');
  await preview.send({ type: 'show-tab', tab: 'recovery' });
  await preview.page.locator('#tab-recovery').focus();
  await press('ArrowRight');
  const twisty = preview.page.locator('.twisty');
  await twisty.focus();
  expect(await preview.page.locator('tr', { hasText: 'node-hours' }).isVisible()).toBe(false);
  await press('Enter');
  expect(await preview.page.locator('tr', { hasText: 'node-hours' }).isVisible()).toBe(true);
});

test('the lower part is closed until a tab is asked for, and closed again by the same tab', async () => {
  const height = async () => (await preview.page.locator('.lower').boundingBox())!.height;
  expect(await height()).toBeLessThan(40);
  expect(await preview.page.locator('.sash').isVisible()).toBe(false);
  await preview.page.locator('#tab-cost').click();
  await expect.poll(height).toBeGreaterThan(150);
  await preview.page.locator('#tab-recovery').click();
  expect(await height()).toBeGreaterThan(150);
  await preview.page.locator('#tab-recovery').click();
  await expect.poll(height).toBeLessThan(40);
  await preview.page.locator('#tab-recovery').focus();
  await press('Enter');
  await expect.poll(height).toBeGreaterThan(150);
});

test('the lower part grows and shrinks by the arrow keys', async () => {
  await preview.send({ type: 'show-tab', tab: 'recovery' });
  await preview.page.locator('.sash').waitFor();
  const height = async () => (await preview.page.locator('.lower').boundingBox())!.height;
  const before = await height();
  await preview.page.locator('.sash').focus();
  await press('ArrowUp');
  expect(await height()).toBeGreaterThan(before);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(await height()).toBeLessThan(before);
});
