import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { screenshots } from './support/screenshots';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { tour, tourLost, TOUR_TEXT } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await openPreview(browser, { theme: 'light' });
  await preview.send({ type: 'state', state: tourLost, pinned: false });
  await preview.next('drawn');
});
afterEach(() => preview.close());

test('SVG: one file, every style and icon in it, nothing of the page', async () => {
  await preview.send({ type: 'cursor', path: 'components.clicks' });
  await preview.send({ type: 'export', format: 'svg' });
  const { data } = await preview.next('exported');
  fs.writeFileSync(path.join(screenshots(), 'export.svg'), data);
  expect(data).not.toMatch(/data-mark|<script|foreignObject|https?:\/\/(?!www\.w3\.org)/);
  for (const word of ['clicks', 'lake replica', 'us-east-1', '2.3 MiB/s', 'survives', 'region-loss']) {
    expect(data.replace(/<[^>]+>/g, '')).toContain(word);
  }
  const alone = await browser.newPage({ viewport: { width: 1400, height: 700 } });
  try {
    await alone.setContent(data);
    await alone.screenshot({ path: path.join(screenshots(), 'export-svg.png') });
    const shown = await alone.evaluate(() => ({
      ground: document.querySelector('svg > rect')?.getAttribute('fill'),
      boxes: document.querySelectorAll('.card').length,
      icons: document.querySelectorAll('.card > use').length,
      stream: getComputedStyle(document.querySelector('.arrow.stream > .line')!).stroke,
      lit: document.querySelectorAll('.lit').length,
    }));
    expect(shown).toEqual({ ground: '#ffffff', boxes: 9, icons: 9, stream: 'rgb(11, 107, 203)', lit: 0 });
  } finally {
    await alone.close();
  }
});

test('SVG: the same picture gives the same bytes', async () => {
  await preview.send({ type: 'export', format: 'svg' });
  const first = await preview.next('exported');
  await preview.page.locator('vscode-button[aria-label="Zoom in"]').click();
  await preview.send({ type: 'export', format: 'svg' });
  expect((await preview.next('exported', 1)).data).toBe(first.data);
});

test('PNG: an image at twice the size, with something on it', async () => {
  await preview.send({ type: 'export', format: 'png' });
  const { data } = await preview.next('exported');
  const bytes = Buffer.from(data, 'base64');
  fs.writeFileSync(path.join(screenshots(), 'export.png'), bytes);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1500);
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('mermaid: the text as the server wrote it; before there is a picture, a word on that', async () => {
  await preview.send({ type: 'export', format: 'mermaid' });
  expect((await preview.next('exported')).data).toBe(TOUR_TEXT);
  await preview.close();
  preview = await openPreview(browser);
  await preview.send({ type: 'export', format: 'svg' });
  expect((await preview.next('failed')).says).toContain('no picture');
  await preview.send({
    type: 'state',
    state: { ...tour, picture: { ...tour.picture, mermaid: 'flowchart LR\n  n0[[[', structureKey: 'nonsense' } },
    pinned: false,
  });
  await preview.next('drawn');
  const before = await preview.count('failed');
  await preview.send({ type: 'export', format: 'png' });
  expect((await preview.next('failed', before)).says).toContain('no picture');
});
