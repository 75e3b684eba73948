import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LoadCurveMessage, PreviewState, Table } from '../../../src/protocol';
import { launch, openPreview, type Opened, type PreviewPage } from './support/preview-page';
import { screenshots } from './support/screenshots';
import { seriousFaults } from './support/serious-faults';
import { themes, type ThemeName } from './support/themes';
import { tour } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

const NAMES = Object.keys(themes) as ThemeName[];

const drivers: Table = {
  caption: 'What moves the total most',
  columns: [{ title: 'Input' }, { title: 'total then', align: 'end' }, { title: 'and then', align: 'end' }],
  rows: [
    { cells: ['flows.shop -> clicks.rate', '$2,560', '$3,010'] },
    { cells: ['requests that fail', '$2,790', '$2,700'] },
  ],
  tornado: {
    says: 'How far each input in doubt moves the total of $2,721 a month.',
    unit: 'USD/month',
    now: { value: 2721, text: '$2,721' },
    bars: [
      {
        name: 'flows.shop -> clicks.rate',
        withLow: { value: 2560, text: '$2,560' },
        withHigh: { value: 3010, text: '$3,010' },
      },
      {
        name: 'requests that fail',
        withLow: { value: 2790, text: '$2,790' },
        withHigh: { value: 2700, text: '$2,700' },
      },
    ],
  },
};

const bill: Table = { caption: 'Components', columns: [{ title: 'Item' }], rows: [{ cells: ['warehouse'] }] };

const costs = (version = 1): PreviewState => ({
  ...tour,
  version,
  tabs: [
    { id: 'recovery', title: 'Recovery', timelines: [] },
    { id: 'cost', title: 'Cost', tables: [bill, drivers] },
  ],
});

/** $1,500 whatever comes, and $1,221 for each time that the load is as written. */
const points = Array.from({ length: 31 }, (_, index) => {
  const factor = 10 ** ((index - 10) / 10);
  const likely = 1500 + 1221 * factor;
  return { factor, likely, fixed: 1500, low: likely * 0.94, high: likely * 1.11 };
});

const SAYS = '$2,721 a month at the load as written, $1,500 of it fixed.';

const curve = (version = 1, change: Partial<LoadCurveMessage> = {}): LoadCurveMessage => ({
  uri: tour.uri,
  version,
  says: SAYS,
  remarks: ['Where something carries no more, the line goes on as if it did.'],
  chart: {
    unit: 'USD/month',
    points,
    budget: { value: 6000, text: '$6,000' },
    marks: [
      {
        sort: 'next',
        factor: { value: 0.6, text: '×0.6' },
        monthly: { value: 2233, text: '$2,233' },
        says: ['enrich: workers 2 → 3'],
      },
      {
        sort: 'limit',
        factor: { value: 1.4, text: '×1.4' },
        monthly: { value: 3209, text: '$3,209' },
        says: ['clicks carries no more: bytes in 4 MiB/s, shards: 4'],
      },
      {
        sort: 'next',
        factor: { value: 8, text: '×8' },
        monthly: { value: 11268, text: '$11,268' },
        says: ['enrich: workers 3 → 4', 'bus: brokers 3 → 6'],
      },
    ],
  },
  tables: [
    {
      caption: 'Cost a month at each load',
      columns: [{ title: 'Load' }, { title: 'A month', align: 'end' }],
      rows: points.map(({ factor, likely }) => ({
        cells: [`×${factor.toPrecision(2)}`, `$${Math.round(likely)}`],
        sort: [factor, likely],
      })),
    },
  ],
  ...change,
});

const withoutChart = (change: Partial<LoadCurveMessage>): LoadCurveMessage => ({
  uri: tour.uri,
  version: 1,
  says: SAYS,
  remarks: [],
  tables: [],
  ...change,
});

/** The Cost tab with its chart drawn. */
async function open(opened: Opened = {}, message = curve()): Promise<void> {
  preview = await openPreview(browser, { saved: { version: 1, tab: 'cost', lower: 0.7, lowerOpen: true }, ...opened });
  await preview.send({ type: 'state', state: costs(), pinned: false });
  await preview.next('drawn');
  await preview.next('load-curve');
  await preview.send({ type: 'load-curve', curve: message });
  if (message.chart) await section().locator('.chart svg').waitFor();
}

const section = () => preview.page.getByRole('region', { name: 'Cost against load' });
const marks = () => section().locator('.load-marks .load-mark');
const tip = () => section().locator('.chart-tip');
const says = () => section().locator('.chart-says');

describe.each(NAMES)('in the theme %s', (theme) => {
  test('the line with its parts, the budget and the marks are drawn in its colours', async () => {
    await open({ theme, height: 1100 });
    for (const part of ['fixed-area', 'usage-area', 'range-band', 'total-line', 'budget-line'])
      expect(await section().locator(`.chart .${part}`).count(), part).toBe(1);
    expect(await section().locator('.chart').textContent()).toContain('budget $6,000');
    expect(await marks().count()).toBe(3);
    const stroke = await section()
      .locator('.total-line path')
      .or(section().locator('path.total-line'))
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
    const blue = await preview.page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--vscode-charts-blue)';
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    expect(stroke).toBe(blue);
    await section().scrollIntoViewIfNeeded();
    await preview.page.locator('.tornado .chart svg').waitFor();
    await section().locator('h2').scrollIntoViewIfNeeded();
    await preview.page.screenshot({ path: `${screenshots()}/charts-${theme.replaceAll(' ', '-')}.png` });
    await section().locator('summary').click();
    await marks().first().focus();
    expect(await seriousFaults(preview.page)).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });
});

describe('the chart', () => {
  test('follows a change of theme without being drawn anew', async () => {
    await open();
    const line = section().locator('path.budget-line, .budget-line line').first();
    const before = await line.evaluate((drawn) => getComputedStyle(drawn).stroke);
    await preview.setTheme('light');
    expect(await line.evaluate((drawn) => getComputedStyle(drawn).stroke)).not.toBe(before);
  });

  test('has its place on the axes: the budget line is where the line reaches it', async () => {
    await open();
    const box = (selector: string) =>
      section()
        .locator(selector)
        .first()
        .evaluate((part) => {
          const { left, top, bottom, right } = part.getBoundingClientRect();
          return { left, right, y: (top + bottom) / 2, top, bottom };
        });
    const [first, second, third] = await Promise.all(
      [0, 1, 2].map((index) => marks().nth(index).locator('.target-area').boundingBox()),
    );
    const line = await box('.total-line');
    const budget = await box('.budget-line');
    expect([first!.x, second!.x, third!.x]).toEqual([first!.x, second!.x, third!.x].sort((a, b) => a - b));
    // $3,209 is below $6,000, $11,268 above it.
    expect(second!.y + second!.height / 2).toBeGreaterThan(budget.y);
    expect(third!.y + third!.height / 2).toBeLessThan(budget.y);
    // Two of three powers of ten from the left end: ×10 is at two thirds.
    const eight = (Math.log10(8) + 1) / 3;
    expect((third!.x + third!.width / 2 - line.left) / (line.right - line.left)).toBeCloseTo(eight, 1);
  });

  test('is read as a text and as a table, and only its marks are read of the drawing', async () => {
    await open();
    expect(await says().textContent()).toBe(SAYS);
    const group = section().getByRole('group', { name: SAYS });
    expect(await group.count()).toBe(1);
    expect(
      await group
        .locator(':scope > :not(.load-marks)')
        .evaluateAll((parts) => parts.every((part) => part.getAttribute('aria-hidden') === 'true')),
    ).toBe(true);
    const table = section().getByRole('table', { name: 'Cost a month at each load' });
    expect(await table.isVisible()).toBe(false);
    await section().locator('summary').click();
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('tbody tr').count()).toBe(31);
    const tornado = preview.page.getByRole('img', { name: drivers.tornado!.says });
    await tornado.waitFor();
    expect(await preview.page.getByRole('table', { name: drivers.caption }).count()).toBe(1);
  });

  test('says at a mark what comes in and what it costs there, by pointer and by keyboard alone', async () => {
    await open();
    expect(await tip().isVisible()).toBe(false);
    await marks().nth(1).hover();
    expect(await tip().textContent()).toBe('×1.4 · $3,209 a monthclicks carries no more: bytes in 4 MiB/s, shards: 4');
    await preview.page.mouse.move(0, 0);
    expect(await tip().isVisible()).toBe(false);
    await marks().first().focus();
    expect(await tip().textContent()).toContain('workers 2 → 3');
    await preview.page.keyboard.press('End');
    expect(await tip().textContent()).toContain('brokers 3 → 6');
    await preview.page.keyboard.press('ArrowLeft');
    expect(await tip().textContent()).toContain('×1.4');
    expect(await marks().nth(1).getAttribute('aria-label')).toBe(
      'From ×1.4, $3,209 a month: clicks carries no more: bytes in 4 MiB/s, shards: 4',
    );
    expect(await marks().evaluateAll((all) => all.map((mark) => mark.getAttribute('tabindex')))).toEqual([
      '-1',
      '0',
      '-1',
    ]);
    await preview.page.keyboard.press('Escape');
    expect(await tip().isVisible()).toBe(false);
  });

  test.each([360, 1400])('fits a panel %i wide, and follows its width', async (width) => {
    await open({ width });
    const overflow = () =>
      preview.page.evaluate(() => {
        const lower = document.querySelector('.lower')!;
        return Math.max(document.documentElement.scrollWidth - innerWidth, lower.scrollWidth - lower.clientWidth);
      });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await marks().last().hover();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await preview.page.screenshot({ path: `${screenshots()}/charts-${width}-wide.png` });
    await preview.page.setViewportSize({ width: 500, height: 900 });
    const drawnWidth = () =>
      section()
        .locator('.chart svg')
        .evaluate((svg) => Number(svg.getAttribute('width')));
    await expect.poll(drawnWidth).toBeLessThan(500);
    await expect.poll(drawnWidth).toBeGreaterThan(360);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

describe('the curve is asked for', () => {
  test('when the tab is looked at, once for a version, and not while another tab is shown', async () => {
    preview = await openPreview(browser);
    await preview.send({ type: 'state', state: costs(), pinned: false });
    await preview.next('drawn');
    await preview.page.waitForTimeout(600);
    expect(await preview.count('load-curve')).toBe(0);
    expect(await preview.page.locator('script[src$="charts.js"]').count()).toBe(0);
    await preview.page.getByRole('tab', { name: 'Cost' }).click();
    await preview.next('load-curve');
    await preview.send({ type: 'load-curve', curve: curve() });
    await section().locator('.chart svg').waitFor();
    expect(await preview.page.locator('script[src$="charts.js"]').count()).toBe(1);
    await preview.send({ type: 'state', state: costs(), pinned: false });
    await preview.page.waitForTimeout(600);
    expect(await preview.count('load-curve')).toBe(1);
  });

  test('anew for a new version, once for many in a row, and what is shown stays until then', async () => {
    await open();
    for (const version of [2, 3, 4]) await preview.send({ type: 'state', state: costs(version), pinned: false });
    await preview.next('load-curve', 1);
    await preview.page.waitForTimeout(400);
    expect(await preview.count('load-curve')).toBe(2);
    expect(await says().textContent()).toBe(SAYS);
    await preview.send({ type: 'load-curve', curve: curve(3, { says: 'of an older text' }) });
    await preview.send({ type: 'load-curve', curve: curve(4, { says: 'of the newest text' }) });
    await expect.poll(() => says().textContent()).toBe('of the newest text');
    expect(await section().getByRole('group', { name: 'of the newest text' }).count()).toBe(1);
  });
});

describe('where there is nothing to draw', () => {
  test('it says what is missing instead', async () => {
    const missing = 'What depends on the load cannot be told without flows.shop -> clicks.rate.';
    const bare = withoutChart({
      says: 'The cost is $1,500 a month at any load.',
      remarks: [missing],
    });
    await open({}, bare);
    await expect.poll(() => says().textContent()).toBe('The cost is $1,500 a month at any load.');
    expect(await section().locator('.remarks').textContent()).toBe(missing);
    expect(await section().locator('figure').isVisible()).toBe(false);
    expect(await section().locator('details').isVisible()).toBe(false);
  });

  test('it says that it is being worked out until the answer comes', async () => {
    preview = await openPreview(browser, { saved: { version: 1, tab: 'cost', lowerOpen: true } });
    await preview.send({ type: 'state', state: costs(), pinned: false });
    await preview.next('drawn');
    expect(await says().textContent()).toBe('Working it out …');
  });

  test('without budget, fixed part or doubt only the line is drawn, and the key names no more', async () => {
    const plain = points.map(({ factor }) => ({ factor, likely: factor, fixed: 0, low: factor, high: factor }));
    await open({}, curve(1, { chart: { unit: 'EUR/month', points: plain, marks: [] } }));
    expect(await section().locator('.budget-line').count()).toBe(0);
    expect(await section().locator('.chart-key li').allTextContents()).toEqual(['total a month', 'usage']);
    expect(await section().locator('.chart').textContent()).toContain('€10');
    expect(preview.complaints).toEqual([]);
  });
});
