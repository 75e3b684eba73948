import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { screenshots } from './support/screenshots';
import { seriousFaults } from './support/serious-faults';
import { themes, type ThemeName } from './support/themes';
import { tour, tourLost } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

const shoot = (name: string) =>
  preview.page.screenshot({ path: path.join(screenshots(), `${name.replaceAll(' ', '-')}.png`) });

describe.each(Object.keys(themes) as ThemeName[])('%s', (theme) => {
  test('no serious fault in any tab, with everything open', async () => {
    preview = await openPreview(browser, { theme, width: 1000, height: 880 });
    await preview.send({ type: 'state', state: tour, pinned: false });
    await preview.next('drawn');
    await preview.send({ type: 'cursor', path: 'components.clicks' });
    await shoot(`${theme} recovery`);
    expect(await seriousFaults(preview.page)).toEqual([]);
    for (const tab of ['cost', 'requirements', 'iam', 'network'] as const) {
      await preview.send({ type: 'show-tab', tab });
      await preview.page.locator(`#view-${tab}:not([hidden])`).waitFor();
      for (const twisty of await preview.page.locator('.twisty[aria-expanded=false]:visible').all())
        await twisty.click();
      for (const summary of await preview.page.locator('summary:visible').all()) await summary.click();
      await preview.page.mouse.move(5, 500);
      await shoot(`${theme} ${tab}`);
      expect(await seriousFaults(preview.page)).toEqual([]);
    }
    await preview.page.locator('.menu vscode-button').click();
    expect(await seriousFaults(preview.page)).toEqual([]);
  });

  test('no serious fault in a scenario, beside a mistake', async () => {
    preview = await openPreview(browser, { theme, width: 1000, height: 880 });
    await preview.send({ type: 'state', state: tourLost, pinned: true });
    await preview.next('drawn');
    await preview.send({ type: 'state', state: { ...tourLost, version: 2, whole: false }, pinned: true });
    await preview.page.locator('.banner:not([hidden])').waitFor();
    await shoot(`${theme} region-loss`);
    expect(await seriousFaults(preview.page)).toEqual([]);
  });
});

test('a change of theme paints anew without a new layout', async () => {
  preview = await openPreview(browser, { theme: 'dark' });
  await preview.send({ type: 'state', state: tour, pinned: false });
  await preview.next('drawn');
  const fill = () => preview.page.evaluate(() => getComputedStyle(document.querySelector('.mark.box .name')!).fill);
  expect(await fill()).toBe('rgb(204, 204, 204)');
  await preview.setTheme('light');
  expect(await fill()).toBe('rgb(59, 59, 59)');
  expect(await preview.count('drawn')).toBe(1);
});

test('what is lost and what survives is told apart by outlines in high contrast', async () => {
  preview = await openPreview(browser, { theme: 'high contrast' });
  await preview.send({ type: 'state', state: tourLost, pinned: false });
  await preview.next('drawn');
  const strokes = await preview.page.evaluate(() =>
    ['lost', 'survives', 'degraded'].map((state) => {
      const style = getComputedStyle(document.querySelector(`.mark.box.${state} .ground`)!);
      return `${style.stroke} ${style.strokeWidth} ${style.strokeDasharray}`;
    }),
  );
  expect(new Set(strokes).size).toBe(3);
  expect(strokes.some((stroke) => stroke.startsWith('none'))).toBe(false);
});

test('changed answers are said politely, once typing rests', async () => {
  preview = await openPreview(browser);
  await preview.send({ type: 'state', state: tour, pinned: false });
  await preview.next('drawn');
  const said = () => preview.page.locator('[aria-live=polite]').textContent();
  await expect.poll(said, { timeout: 4000 }).toContain('RTO, lake: 1 h 55 min');
  const tiles = tour.tiles.map((tile) => (tile.id === 'cost' ? { ...tile, value: '$2,800' } : tile));
  await preview.send({ type: 'state', state: { ...tour, version: 2, tiles }, pinned: false });
  await expect.poll(said, { timeout: 4000 }).toBe('Cost a month: $2,800, 2,560 – 3,010 · budget 6,000');
});
