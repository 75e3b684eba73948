import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PreviewState } from '../../../src/protocol';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { tour, withoutText as noText } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

const show = async (state: PreviewState = tour, pinned = false) => {
  const before = await preview.count('drawn');
  await preview.send({ type: 'state', state, pinned });
  return preview.next('drawn', before);
};
const withoutText = (state: PreviewState, change: Partial<PreviewState['picture']> = {}): PreviewState => {
  return { ...state, picture: { ...noText(state.picture), ...change } };
};
const transform = () => preview.page.locator('.world').getAttribute('transform');
/** A first picture may become a better one while nobody waits: until then its boxes may move. */
async function settled(): Promise<void> {
  const places = () =>
    preview.page
      .locator('.mark.box')
      .evaluateAll((boxes) => boxes.map((box) => JSON.stringify(box.getBoundingClientRect())).join());
  let [before, same] = ['', 0];
  while (same < 3) {
    const now = await places();
    same = now === before ? same + 1 : 0;
    before = now;
    await preview.page.waitForTimeout(250);
  }
}
const banner = () => preview.page.locator('.banner').textContent();

describe('requests', () => {
  test('the page says it is ready and asks for a picture', async () => {
    preview = await openPreview(browser, { width: 1000, height: 800 });
    expect((await preview.posted()).slice(0, 2).map(({ type }) => type)).toEqual(['ready', 'request']);
    expect(await preview.next('request')).toMatchObject({ view: 'pipeline', open: [] });
  });

  test('an early state changes the picture only; its figures follow', async () => {
    preview = await openPreview(browser);
    await show();
    const tiles = tour.tiles.map((tile) => ({ ...tile, value: 'early' }));
    const early = { ...tour.picture, version: 2, structureKey: 'early' };
    await show({ ...tour, version: 2, early: true, tiles, picture: early });
    expect(await preview.page.locator('.tiles').textContent()).not.toContain('early');
    await show({ ...tour, version: 2, tiles, picture: early });
    expect(await preview.page.locator('.tiles').textContent()).toContain('early');
  });

  test('view and scenario are asked for as they are picked', async () => {
    preview = await openPreview(browser);
    await show();
    await preview.page.locator('vscode-dropdown[aria-label=Scenario]').click();
    await preview.page.locator('vscode-option', { hasText: 'region-loss' }).click();
    expect(await preview.next('request', 1)).toMatchObject({ view: 'pipeline', scenario: 'region-loss' });
    await preview.page.locator('vscode-dropdown[aria-label=View]').click();
    await preview.page.locator('vscode-option', { hasText: 'Network' }).click();
    expect(await preview.next('request', 2)).toMatchObject({ view: 'network', scenario: 'region-loss' });
  });

  test('a state on a structure that the page has not is asked for with its text', async () => {
    preview = await openPreview(browser);
    await show();
    const before = await preview.count('request');
    await preview.send({
      type: 'state',
      state: withoutText({ ...tour, version: 2 }, { structureKey: 'unseen' }),
      pinned: false,
    });
    expect(await preview.next('request', before)).not.toHaveProperty('structureKey');
    expect(await preview.page.locator('.mark.box').count()).toBe(9);
  });

  test('an older state is not shown, but asked about again, and believed the second time', async () => {
    preview = await openPreview(browser);
    await show({ ...tour, version: 7 });
    const before = await preview.count('request');
    const older = { ...tour, version: 1, title: 'Opened anew' };
    await preview.send({ type: 'state', state: older, pinned: false });
    await preview.next('request', before);
    expect(await preview.page.locator('h1').textContent()).toBe('Clickstream analytics');
    await preview.send({ type: 'state', state: older, pinned: false });
    await preview.next('drawn', 1);
    expect(await preview.page.locator('h1').textContent()).toBe('Opened anew');
  });

  test('the pin shows what the extension says, and asks for the other', async () => {
    preview = await openPreview(browser);
    await show(tour, true);
    const pin = preview.page.locator('vscode-button[aria-label="Pin to this design"]');
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
    await pin.click();
    expect(await preview.next('pin')).toEqual({ type: 'pin', pinned: false });
  });
});

describe('a text with mistakes', () => {
  test('leaves the last good picture, says so, and is forgotten when they are mended', async () => {
    preview = await openPreview(browser);
    await show();
    const broken = { ...tour, version: 2, whole: false, problem: 'Line 12 is not closed.', tiles: [], tabs: [] };
    await preview.send({ type: 'state', state: broken, pinned: false });
    await expect.poll(banner).toBe('Line 12 is not closed.');
    expect(await preview.page.locator('.mark.box').count()).toBe(9);
    expect(await preview.page.locator('.tile').count()).toBe(5);
    await show({ ...tour, version: 3 });
    expect(await preview.page.locator('.banner').isVisible()).toBe(false);
  });

  test('draws what can be read where nothing was drawn before', async () => {
    preview = await openPreview(browser);
    expect(await show({ ...tour, whole: false, problem: 'Line 12 is not closed.' })).toMatchObject({ boxes: 9 });
    expect(await banner()).toBe('Line 12 is not closed.');
  });
});

describe('the figures', () => {
  test.each([320, 440, 620, 790, 1200])('stand on one line of 32 px in a panel of %i px', async (width) => {
    preview = await openPreview(browser, { width, height: 700 });
    await show();
    const bar = await preview.page.locator('.tiles').boundingBox();
    expect(bar!.height).toBeLessThanOrEqual(33);
    for (const value of await preview.page.locator('.tile-value').all()) {
      const box = (await value.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(bar!.y);
      expect(box.y + box.height).toBeLessThanOrEqual(bar!.y + bar!.height + 1);
    }
  });
});

describe('the page comes back', () => {
  test('after a reload: picture, tab, zoom and what is lit, before the extension says a word', async () => {
    preview = await openPreview(browser);
    await show(tour, true);
    await preview.send({ type: 'cursor', path: 'components.lake' });
    await preview.send({ type: 'show-tab', tab: 'cost' });
    await preview.page.locator('vscode-button[aria-label="Zoom in"]').click();
    const before = await transform();
    await expect
      .poll(() => preview.kept())
      .toMatchObject({ tab: 'cost', pinned: true, viewport: { scale: expect.any(Number) as number } });
    const saved = await preview.kept();
    await preview.close();

    preview = await openPreview(browser, { saved });
    expect(await preview.next('drawn')).toMatchObject({ boxes: 9, structureKey: 'tour-lr' });
    expect(await transform()).toBe(before);
    expect(await preview.page.locator('.mark.lit[data-mark=n5]').count()).toBe(1);
    expect(await preview.page.locator('#tab-cost').getAttribute('aria-selected')).toBe('true');
    expect(await preview.next('request')).toMatchObject({ structureKey: 'tour-lr' });
    expect(await show(withoutText({ ...tour, version: 1 }))).toMatchObject({ patched: true });
  });

  test('what an older page left behind does no harm', async () => {
    preview = await openPreview(browser, { saved: { version: 0, state: 'old' } });
    expect(await show()).toMatchObject({ boxes: 9 });
    expect(preview.complaints).toEqual([]);
  });

  test('when the server is gone the picture stays and the page says why', async () => {
    preview = await openPreview(browser);
    await preview.send({ type: 'idle', says: 'Open a design to see it here.' });
    await expect.poll(() => preview.page.locator('.empty').textContent()).toBe('Open a design to see it here.');
    await show();
    await preview.send({ type: 'idle', says: 'The language server is starting again.' });
    await expect.poll(banner).toBe('The language server is starting again.');
    expect(await preview.page.locator('.mark.box').count()).toBe(9);
  });
});

describe('over a new layout', () => {
  test('zoom is kept, and what is lit stays where it is on the screen', async () => {
    preview = await openPreview(browser);
    await show();
    await preview.send({ type: 'cursor', path: 'components.enrich' });
    await preview.page.locator('vscode-button[aria-label="Zoom in"]').click();
    const place = () => preview.page.locator('.mark.box[data-mark=n3] .target').boundingBox();
    await settled();
    const before = await place();
    const mermaid = `${tour.picture.mermaid!}  n0["a newcomer"] e0@--> n1\n`;
    const newcomer = {
      ...tour.picture.boxes[0]!,
      id: 'n0',
      key: 'components.new',
      path: 'components.new',
      name: 'a newcomer',
    };
    const arrow = { ...tour.picture.arrows[0]!, id: 'e0', key: 'flows.new', from: newcomer.key, to: 'components.shop' };
    const picture = {
      ...tour.picture,
      structureKey: 'wider',
      mermaid,
      boxes: [...tour.picture.boxes, newcomer],
      arrows: [...tour.picture.arrows, arrow],
    };
    await show({ ...tour, version: 2, picture });
    await preview.page.waitForTimeout(400);
    const after = await place();
    expect(after!.x).toBeCloseTo(before!.x, 0);
    expect(after!.y).toBeCloseTo(before!.y, 0);
    expect(after!.width).toBeCloseTo(before!.width, 1);
    expect(await preview.page.locator('.mark.lit[data-mark=n3]').count()).toBe(1);
  });

  test('the wheel with Ctrl zooms at the pointer', async () => {
    preview = await openPreview(browser);
    await show();
    await settled();
    const icon = preview.page.locator('.mark.box[data-mark=n3] .target');
    const before = await icon.boundingBox();
    await preview.page.mouse.move(before!.x, before!.y);
    await preview.page.keyboard.down('Control');
    await preview.page.mouse.wheel(0, -200);
    await preview.page.keyboard.up('Control');
    await expect.poll(async () => (await icon.boundingBox())!.width).toBeGreaterThan(before!.width * 1.2);
    const after = await icon.boundingBox();
    expect(after!.x).toBeCloseTo(before!.x, 0);
    expect(after!.y).toBeCloseTo(before!.y, 0);
  });
});
