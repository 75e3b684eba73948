import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PreviewState } from '../../../src/protocol';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { tour } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

/** dagre throws at an arrow from an empty inner group to itself beside others that cross its border; ELK does not. */
const BEYOND_DAGRE = `flowchart LR
  subgraph g0["outer"]
    subgraph g1["inner"]
    end
    n0["b0"]
    n1["b1"]
  end
  n5["b5"]
  n3["b3"]
  n1 e0@--> g0
  g1 e1@--> g1
  n0 e3@-->|lab| n5
  n3 e4@--> g1
`;

const boxes = ['n0', 'n1', 'n3', 'n5'].map((id) => ({ id, path: `components.${id}`, label: `${id}, box` }));
const arrows = ['e0', 'e1', 'e3', 'e4'].map((id) => ({ id, path: `flows.${id}`, label: `${id}, flow` }));
const overlay = {
  pills: [{ on: 'n0', text: '$7', tone: 'plain' as const }],
  badges: [],
  shades: [],
};
const state = (mermaid: string, structureKey: string, version: number): PreviewState => ({
  ...tour,
  version,
  picture: { ...tour.picture, version, structureKey, mermaid, boxes, arrows, groups: [], overlay },
});

test('where dagre throws, ELK draws, fetched only then', async () => {
  preview = await openPreview(browser);
  const scripts = () => preview.page.locator('script[src$="elk.js"]').count();
  await preview.send({ type: 'state', state: tour, pinned: false });
  await preview.next('drawn');
  expect(await scripts()).toBe(0);
  await preview.send({ type: 'state', state: state(BEYOND_DAGRE, 'beyond', 2), pinned: false });
  expect(await preview.next('drawn', 1)).toMatchObject({ engine: 'elk', boxes: 4, structureKey: 'beyond' });
  expect(await scripts()).toBe(1);
  await preview.page.locator('[data-mark=n0][role=button]').click();
  expect((await preview.next('reveal')).path).toBe('components.n0');
  expect(preview.complaints).toEqual([]);
});

test('where both throw, the parts are listed with their figures, and the next picture is drawn again', async () => {
  preview = await openPreview(browser);
  await preview.send({ type: 'state', state: state('flowchart LR\n  n0[[[', 'nonsense', 1), pinned: false });
  expect(await preview.next('drawn')).toMatchObject({ engine: 'list', boxes: 4, arrows: 4 });
  expect((await preview.next('failed')).says).not.toBe('');
  const list = preview.page.locator('.part-list');
  expect(await list.locator('li').count()).toBe(8);
  expect(await list.locator('li').first().textContent()).toBe('n0, box $7');
  await list.locator('.link').first().click();
  expect((await preview.next('reveal')).path).toBe('components.n0');

  const dearer = state('flowchart LR\n  n0[[[', 'nonsense', 2);
  const pills = [{ on: 'n0', text: '$8', tone: 'plain' as const }];
  await preview.send({
    type: 'state',
    state: { ...dearer, picture: { ...dearer.picture, overlay: { ...overlay, pills } } },
    pinned: false,
  });
  expect(await preview.next('drawn', 1)).toMatchObject({ engine: 'list', patched: true });
  expect(await list.locator('li').first().textContent()).toBe('n0, box $8');

  await preview.send({ type: 'state', state: { ...tour, version: 3 }, pinned: false });
  expect(await preview.next('drawn', 2)).toMatchObject({ engine: 'dagre', boxes: 9 });
  expect(await list.isVisible()).toBe(false);
});

test('a text cannot bring scripts, styles or settings of its own into the page', async () => {
  preview = await openPreview(browser);
  const hostile = `---
config:
  theme: forest
  layout: elk
  htmlLabels: true
  securityLevel: loose
---
%%{init: {"themeCSS": ".mark { display: none }"}}%%
flowchart LR
  n0["<img src=x onerror=window.hit=1><b>bold</b>"]
  n1["$$x^2$$"]
  n0 e0@--> n1
  click n0 href "javascript:window.hit=1"
`;
  await preview.send({ type: 'state', state: state(hostile, 'hostile', 1), pinned: false });
  expect(await preview.next('drawn')).toMatchObject({ engine: 'dagre', boxes: 2, arrows: 1 });
  expect(await preview.page.evaluate(() => 'hit' in window)).toBe(false);
  expect(
    await preview.page.locator('.content :is(img, foreignObject, style, script, a[*|href^="javascript"])').count(),
  ).toBe(0);
  // The handler was refused by the page's policy; nothing else went wrong.
  for (const complaint of preview.complaints) expect(complaint).toContain('Content Security Policy');
});
