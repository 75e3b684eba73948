import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { tour, tourLost, withoutText } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

async function openTour(): Promise<void> {
  preview = await openPreview(browser);
  await preview.send({ type: 'state', state: tour, pinned: false });
  await preview.next('drawn');
}

/** The tour with other amounts and the same structure, as the server answers a figure edit: without its text. */
function figuresEdited(version: number) {
  const picture = withoutText(tour.picture);
  const pills = picture.overlay.pills.map((pill) => ({ ...pill, text: `${pill.text} new` }));
  return { ...tour, version, picture: { ...picture, version, overlay: { ...picture.overlay, pills } } };
}

const withStructure = (structureKey: string, version: number) => ({
  ...tour,
  version,
  picture: { ...tour.picture, version, structureKey },
});

describe('the picture', () => {
  test('every box and arrow is drawn, under a policy that lets nothing else in', async () => {
    await openTour();
    const drawn = await preview.next('drawn');
    expect(drawn).toMatchObject({ boxes: 9, arrows: 8, engine: 'datawright', patched: false, structureKey: 'tour-lr' });
    expect(await preview.page.locator('.mark.box').count()).toBe(9);
    expect(await preview.page.locator('.mark.arrow').count()).toBe(8);
    expect(await preview.page.locator('.mark.arrow.stream').count()).toBe(3);
    expect(await preview.page.locator('.tail').count()).toBe(8);
    expect(await preview.page.locator('.badge').count()).toBe(6);
    expect(preview.complaints).toEqual([]);
  });

  test('all of it is in sight, and no box covers another', async () => {
    await openTour();
    const area = await preview.page.locator('.drawing').boundingBox();
    const boxes = await Promise.all((await preview.page.locator('.mark.box').all()).map((box) => box.boundingBox()));
    for (const box of boxes) {
      expect(box!.x).toBeGreaterThanOrEqual(area!.x);
      expect(box!.x + box!.width).toBeLessThanOrEqual(area!.x + area!.width);
      expect(box!.y + box!.height).toBeLessThanOrEqual(area!.y + area!.height);
      const covered = boxes.filter(
        (other) =>
          other !== box &&
          other!.x < box!.x + box!.width &&
          box!.x < other!.x + other!.width &&
          other!.y < box!.y + box!.height &&
          box!.y < other!.y + other!.height,
      );
      expect(covered).toEqual([]);
    }
  });

  test('figures patch what is drawn over the layout, which stays the very same', async () => {
    await openTour();
    const places = () =>
      preview.page.locator('.mark.box').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('style')));
    const before = await places();
    await preview.page.locator('.mark.box[data-mark=n1]').evaluate((box) => box.setAttribute('data-same', 'yes'));
    await preview.send({ type: 'state', state: figuresEdited(2), pinned: false });
    const drawn = await preview.next('drawn', 1);
    expect(drawn).toMatchObject({ patched: true, version: 2, boxes: 9, arrows: 8 });
    expect(drawn.milliseconds).toBeLessThan(50);
    expect(await preview.page.locator('.mark.box[data-same]').count()).toBe(1);
    expect(await preview.page.locator('.mark.box text', { hasText: '$143 new' }).count()).toBe(1);
    expect(await places()).toHaveLength(before.length);
  });

  test('names can be read: at least 11 px high at fit, in a panel of 790 px too', async () => {
    for (const [width, height] of [
      [790, 900],
      [1000, 900],
    ] as const) {
      preview = await openPreview(browser, { width, height });
      await preview.send({ type: 'state', state: tour, pinned: false });
      await preview.next('drawn');
      const scale = await preview.page.evaluate(() =>
        Number(/scale\(([\d.]+)\)/.exec(document.querySelector('.world')!.getAttribute('transform')!)![1]),
      );
      expect(13 * scale).toBeGreaterThanOrEqual(10.5);
      if (width !== 1000) await preview.close();
    }
  });

  test('what is added leaves the elements of what was there, and most of them their places', async () => {
    await openTour();
    await preview.page
      .locator('.mark.box')
      .evaluateAll((boxes) => boxes.forEach((box) => box.setAttribute('data-same', '1')));
    const added = {
      ...tour.picture.boxes[1]!,
      id: 'n10',
      key: 'components.more',
      path: 'components.more',
      name: 'more',
    };
    const boxes = [...tour.picture.boxes, added];
    const arrow = { ...tour.picture.arrows[0]!, id: 'e9', key: 'flows.more', from: 'components.lake', to: added.key };
    const mermaid = `${tour.picture.mermaid!}  n10["more"]\n  n5 e9@--> n10\n`;
    const picture = {
      ...tour.picture,
      version: 2,
      structureKey: 'more',
      mermaid,
      boxes,
      arrows: [...tour.picture.arrows, arrow],
    };
    await preview.send({ type: 'state', state: { ...tour, version: 2, picture }, pinned: false });
    expect(await preview.next('drawn', 1)).toMatchObject({ boxes: 10, arrows: 9, patched: false });
    expect(await preview.page.locator('.mark.box[data-same]').count()).toBe(9);
  });

  test('of structures that come faster than they can be drawn, only the newest is shown', async () => {
    await openTour();
    await preview.page.evaluate(
      (states) => {
        for (const state of states) window.postMessage({ type: 'state', state, pinned: false }, '*');
      },
      [2, 3, 4, 5].map((version) => withStructure(`s${version}`, version)),
    );
    await preview.page.waitForFunction(() => document.querySelector('.picture')?.getAttribute('data-engine') !== null);
    const drawn = await preview.next('drawn', 1);
    expect(drawn.structureKey).toBe('s5');
    expect(await preview.count('drawn')).toBe(2);
  });

  test('a scenario dims what is lost and frames what survives', async () => {
    await openTour();
    await preview.send({ type: 'state', state: { ...tourLost, version: 2 }, pinned: false });
    expect(await preview.next('drawn', 1)).toMatchObject({ patched: true });
    expect(await preview.page.locator('.mark.box.lost').count()).toBe(5);
    expect(await preview.page.locator('.mark.box.survives').count()).toBe(1);
    const replica = preview.page.locator('[role=button][aria-label^="lake replica"]');
    expect(await replica.getAttribute('aria-label')).toContain('survives · 18 min old');
  });
});

describe('between picture and text', () => {
  test.each([
    ['a box', '[data-mark=n2][role=button]', 'components.clicks'],
    ['the label of an arrow', '.label[data-mark=e6] text', 'flows.lake -> nightly'],
    ['a badge', '.badge.error', 'components.clicks'],
  ])('a click on %s goes to its line', async (_, selector, path) => {
    await openTour();
    await preview.page.locator(selector).first().click();
    expect(await preview.next('reveal')).toEqual({ type: 'reveal', path });
  });

  test('a click near an arrow hits it, and lights it', async () => {
    await openTour();
    const box = await preview.page.locator('.mark.arrow[data-mark=e7] .line').boundingBox();
    await preview.page.mouse.click(box!.x + box!.width * 0.6, box!.y + box!.height * 0.6 + 3);
    expect(await preview.next('reveal')).toEqual({ type: 'reveal', path: 'flows.nightly -> warehouse' });
    expect(await preview.page.locator('.mark.arrow.lit').getAttribute('data-mark')).toBe('e7');
  });

  test('dragging pans and chooses nothing', async () => {
    await openTour();
    const before = await preview.page.locator('.world').getAttribute('transform');
    const box = await preview.page.locator('[data-mark=n2][role=button]').boundingBox();
    await preview.page.mouse.move(box!.x + 20, box!.y + 20);
    await preview.page.mouse.down();
    await preview.page.mouse.move(box!.x + 90, box!.y + 60, { steps: 4 });
    await preview.page.mouse.up();
    expect(await preview.page.locator('.world').getAttribute('transform')).not.toBe(before);
    expect(await preview.count('reveal')).toBe(0);
  });

  test.each([
    ['components.clicks.shards', '.mark.box.lit[data-mark=n2]', 1],
    ['flows.shop -> clicks.rate', '.mark.arrow.lit[data-mark=e1]', 1],
    ['components.lake.replica', '.mark.box.lit[data-mark=n9]', 1],
    ['requirements.survive-region-loss.rto', '.lit', 0],
  ])('the cursor at %s lights what stands for it', async (path, selector, count) => {
    await openTour();
    await preview.send({ type: 'cursor', path });
    await preview.send({ type: 'cursor', path });
    expect(await preview.page.locator(selector).count()).toBe(count);
    expect(await preview.page.locator('.mark.lit').count()).toBe(count);
    await preview.send({ type: 'cursor', path: null });
    expect(await preview.page.locator('.lit').count()).toBe(0);
  });

  test('a tile, a row and a note go to their lines', async () => {
    await openTour();
    await preview.page.locator('[data-tile=rto]').click();
    expect((await preview.next('reveal')).path).toBe('requirements.survive-region-loss.rto');
    await preview.send({ type: 'show-tab', tab: 'cost' });
    await preview.page.locator('.figures-table .link', { hasText: 'lake' }).click();
    expect((await preview.next('reveal', 1)).path).toBe('components.lake');
    await preview.send({ type: 'show-tab', tab: 'iam' });
    await preview.page.locator('.note-card .link').nth(1).click();
    expect((await preview.next('reveal', 2)).path).toBe('flows.clicks -> enrich');
    await preview.page.locator('.policy summary').click();
    await preview.page.locator('.policy vscode-button').click();
    expect((await preview.next('copy')).text).toContain('kinesis:GetRecords');
  });

  test('boxes that were put together come apart at a click, and together again by the title of their group', async () => {
    await openTour();
    const boxes = tour.picture.boxes.map((box) => (box.id === 'n6' ? { ...box, opens: 'jobs' } : box));
    const jobs = { key: 'jobs', path: '', label: 'jobs', name: 'jobs', style: 'role', opens: 'jobs' } as const;
    const groups = [...tour.picture.groups.slice(0, 1), { ...jobs, id: 'g2' }];
    const opened = boxes.map((box) => (box.id === 'n9' ? { ...box, within: 'jobs' } : box));
    const picture = { ...tour.picture, structureKey: 'collapsed', boxes: opened, groups };
    await preview.send({ type: 'state', state: { ...tour, version: 2, picture }, pinned: false });
    await preview.next('drawn', 1);
    const before = await preview.count('request');
    await preview.page.locator('[data-mark=n6][aria-expanded=false]').click();
    expect((await preview.next('request', before)).open).toEqual(['jobs']);
    await preview.page.locator('[data-mark=g2][aria-expanded=true]').focus();
    await preview.page.keyboard.press('Enter');
    expect((await preview.next('request', before + 1)).open).toEqual([]);
    expect(await preview.count('reveal')).toBe(0);
  });
});
