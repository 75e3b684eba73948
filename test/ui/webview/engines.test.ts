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

const TEXT = `flowchart LR
  n0["b0"]
  n1["b1"]
  n3["b3"]
  n5["b5"]
  n0 e0@--> n1
  n1 e1@--> n3
  n0 e3@-->|lab| n5
  n3 e4@--> n1
`;

const boxes = ['n0', 'n1', 'n3', 'n5'].map((id) => ({
  id,
  key: `components.${id}`,
  path: `components.${id}`,
  label: `${id}, box`,
  name: id,
}));
const arrows = (
  [
    ['e0', 'n0', 'n1'],
    ['e1', 'n1', 'n3'],
    ['e3', 'n0', 'n5'],
    ['e4', 'n3', 'n1'],
  ] as const
).map(([id, from, to]) => ({
  id,
  key: `flows.${id}`,
  path: `flows.${id}`,
  label: `${id}, flow`,
  style: 'batch' as const,
  from: `components.${from}`,
  to: `components.${to}`,
}));
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

test('where our own layout cannot draw what mermaid read, mermaid draws it, plainly', async () => {
  preview = await openPreview(browser);
  await preview.send({ type: 'state', state: tour, pinned: false });
  expect(await preview.next('drawn')).toMatchObject({ engine: 'datawright' });
  const other = state(TEXT, 'other', 2);
  const more = [...boxes, { ...boxes[0]!, id: 'n9', key: 'components.n9' }];
  await preview.send({
    type: 'state',
    state: { ...other, picture: { ...other.picture, boxes: more } },
    pinned: false,
  });
  expect(await preview.next('drawn', 1)).toMatchObject({ engine: 'dagre', structureKey: 'other' });
  expect(await preview.page.locator('.plain-drawing .node').count()).toBe(4);
  expect(await preview.page.locator('.mark').count()).toBe(0);
  await preview.send({ type: 'state', state: state(TEXT, 'whole', 3), pinned: false });
  expect(await preview.next('drawn', 2)).toMatchObject({ engine: 'datawright', boxes: 4, arrows: 4 });
  expect(await preview.page.locator('.plain-drawing .node').count()).toBe(0);
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
  expect(await preview.next('drawn', 2)).toMatchObject({ engine: 'datawright', boxes: 9 });
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
  const names = ['<img src=x onerror=window.hit=1><b>bold</b>', '"><script>window.hit=1</script>'];
  const shown = state(hostile, 'hostile', 1);
  const two = boxes.slice(0, 2).map((box, at) => ({ ...box, name: names[at]!, title: names[at]! }));
  for (const [at, drawn] of [two, boxes].entries()) {
    const picture = { ...shown.picture, structureKey: `hostile ${at}`, version: at + 1, boxes: drawn };
    const pills = [{ on: 'n0', text: names[1]!, tone: 'bad' as const }];
    await preview.send({
      type: 'state',
      state: { ...shown, version: at + 1, picture: { ...picture, overlay: { ...overlay, pills } } },
      pinned: false,
    });
    // Four boxes are not what mermaid reads in the text: it draws them itself.
    expect(await preview.next('drawn', at)).toMatchObject({ engine: at === 0 ? 'datawright' : 'dagre' });
    expect(await preview.page.evaluate(() => 'hit' in window)).toBe(false);
    const active = '.world :is(img, foreignObject, style, script, b, a[*|href^="javascript"])';
    expect(await preview.page.locator(active).count()).toBe(0);
  }
  // The handler was refused by the page's policy; nothing else went wrong.
  for (const complaint of preview.complaints) expect(complaint).toContain('Content Security Policy');
});
