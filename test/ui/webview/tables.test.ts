import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PreviewState, Table } from '../../../src/protocol';
import { launch, openPreview, type PreviewPage } from './support/preview-page';
import { screenshots } from './support/screenshots';
import type { ThemeName } from './support/themes';
import { tour } from './support/tour';

let browser: Browser;
let preview: PreviewPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => preview.close());

const byComponent = (lake: string, likely: number): Table => ({
  caption: 'Components',
  by: { id: 'component', title: 'component' },
  columns: [{ title: 'Item' }, { title: 'Remark' }, { title: 'A month', align: 'end' }],
  rows: [
    {
      cells: ['warehouse', '', '$2,105'],
      sort: ['warehouse', null, 2105],
      path: 'components.warehouse',
      rows: [
        { cells: ['storage', '', '$520'], sort: ['storage', null, 520] },
        { cells: ['nodes', '', '$1,585'], sort: ['nodes', null, 1585] },
      ],
    },
    { cells: ['lake', '', lake], sort: ['lake', null, likely], path: 'components.lake' },
    { cells: ['seats', '', 'no price known'], sort: ['seats', null, null] },
    { cells: ['clicks', '', '$117'], sort: ['clicks', null, 117], path: 'components.clicks' },
    { cells: ['Total', '', 'at least $3,282'] },
  ],
});

const byTeam: Table = {
  caption: 'By team',
  by: { id: 'team', title: 'team' },
  columns: [{ title: 'Team' }, { title: 'A month', align: 'end' }],
  rows: [
    { cells: ['data', '$3,165'], sort: ['data', 3165] },
    { cells: ['web', '$117'], sort: ['web', 117] },
  ],
};

const always: Table = {
  caption: 'What moves the total most',
  columns: [{ title: 'Input' }, { title: 'to' }],
  rows: [{ cells: ['rate', '2'] }],
};

const costs = (version = 1, lake = '$1,060', likely = 1060): PreviewState => ({
  ...tour,
  version,
  tabs: [{ id: 'cost', title: 'Cost', tables: [byComponent(lake, likely), byTeam, always] }],
});

async function open(saved?: unknown, theme: ThemeName = 'dark'): Promise<void> {
  preview = await openPreview(browser, { saved, theme });
  await preview.send({ type: 'state', state: costs(), pinned: false });
  await preview.next('drawn');
  await preview.send({ type: 'show-tab', tab: 'cost' });
}

const table = (caption: string) => preview.page.locator('.figures-table', { has: preview.page.getByText(caption) });
const head = (title: string) => table('Components').getByRole('columnheader', { name: title });
const sorter = (title: string) => head(title).getByRole('button');
/** Names in the order of their rows, those that are shown only. */
const names = () =>
  table('Components')
    .locator('tbody tr:visible th')
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('.link')?.textContent ?? cell.textContent));

const GIVEN = ['warehouse', 'lake', 'seats', 'clicks', 'Total'];
const RISING = ['clicks', 'lake', 'warehouse', 'seats', 'Total'];

/** Writes what it keeps only after a rest. */
const kept = () =>
  expect.poll(async () => ((await preview.kept()) as { readonly tables?: unknown } | undefined)?.tables);

describe('sorting', () => {
  test('amounts fall, rise and are as sent again at the third click; unknown is last, the total after it', async () => {
    await open();
    expect(await names()).toEqual(GIVEN);
    expect(await head('A month').getAttribute('aria-sort')).toBeNull();
    await sorter('A month').click();
    expect(await names()).toEqual(['warehouse', 'lake', 'clicks', 'seats', 'Total']);
    expect(await head('A month').getAttribute('aria-sort')).toBe('descending');
    await sorter('A month').click();
    expect(await names()).toEqual(RISING);
    expect(await head('A month').getAttribute('aria-sort')).toBe('ascending');
    await sorter('A month').click();
    expect(await names()).toEqual(GIVEN);
    expect(await head('A month').getAttribute('aria-sort')).toBeNull();
    expect(preview.complaints).toEqual([]);
  });

  test('words rise first; one column at a time is sorted by, and none that says nothing', async () => {
    await open();
    await sorter('A month').click();
    await sorter('Item').click();
    expect(await names()).toEqual(['clicks', 'lake', 'seats', 'warehouse', 'Total']);
    expect(await head('Item').getAttribute('aria-sort')).toBe('ascending');
    expect(await head('A month').getAttribute('aria-sort')).toBeNull();
    expect(await sorter('Remark').count()).toBe(0);
    expect(await table('What moves').getByRole('button').count()).toBe(0);
  });

  test('by keyboard alone, and the focus stays on the column', async () => {
    await open();
    await sorter('A month').focus();
    await preview.page.keyboard.press('Enter');
    expect(await head('A month').getAttribute('aria-sort')).toBe('descending');
    await preview.page.keyboard.press('Space');
    expect(await names()).toEqual(RISING);
    expect(await sorter('A month').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('lines stay below what they are lines of, in order there, open or not', async () => {
    await open();
    await preview.page.getByRole('button', { name: 'Lines of warehouse' }).click();
    expect((await names()).slice(0, 3)).toEqual(['warehouse', 'storage', 'nodes']);
    await sorter('A month').click();
    expect((await names()).slice(0, 3)).toEqual(['warehouse', 'nodes', 'storage']);
    await sorter('A month').click();
    expect((await names()).slice(2, 5)).toEqual(['warehouse', 'storage', 'nodes']);
  });

  test('an order survives new figures, which fall into it, with the focus where it was', async () => {
    await open();
    await sorter('A month').click();
    await preview.send({ type: 'state', state: costs(2, '$9,000', 9000), pinned: false });
    await table('Components').getByText('$9,000').waitFor();
    expect(await names()).toEqual(['lake', 'warehouse', 'clicks', 'seats', 'Total']);
    expect(await head('A month').getAttribute('aria-sort')).toBe('descending');
    expect(await sorter('A month').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('an order survives a reload of the page', async () => {
    await open();
    await sorter('A month').click();
    await sorter('A month').click();
    await kept().toEqual({ sorted: { Components: { column: 'A month', falls: false } } });
    const saved = await preview.kept();
    await preview.close();
    preview = await openPreview(browser, { saved });
    await table('Components').waitFor();
    expect(await names()).toEqual(RISING);
  });
});

describe('a choice of tables', () => {
  const radio = (name: string) => preview.page.getByRole('group', { name: 'By' }).getByRole('radio', { name });

  test('one at a time, beside those that are always there', async () => {
    await open();
    expect(await radio('component').isChecked()).toBe(true);
    expect(await table('By team').count()).toBe(0);
    await radio('team').check();
    expect(await table('By team').isVisible()).toBe(true);
    expect(await table('Components').count()).toBe(0);
    expect(await table('What moves').isVisible()).toBe(true);
  });

  test('by arrow keys; it survives new figures with the focus on it, and a reload', async () => {
    await open();
    await radio('component').focus();
    await preview.page.keyboard.press('ArrowRight');
    expect(await table('By team').isVisible()).toBe(true);
    await preview.send({ type: 'state', state: costs(2, '$9,000', 9000), pinned: false });
    await expect.poll(() => radio('team').evaluate((button) => button === document.activeElement)).toBe(true);
    await kept().toEqual({ by: 'team', sorted: {} });
    const saved = await preview.kept();
    await preview.close();
    preview = await openPreview(browser, { saved });
    expect(await radio('team').isChecked()).toBe(true);
  });

  test('one that is gone gives way to the first, and nothing to choose from is no choice', async () => {
    await open({ version: 1, tables: { by: 'environment', sorted: {} } });
    expect(await radio('component').isChecked()).toBe(true);
    const tabs = [{ id: 'cost' as const, title: 'Cost', tables: [byComponent('$1', 1), always] }];
    await preview.send({ type: 'state', state: { ...costs(3), tabs }, pinned: false });
    await table('Components').getByText('$1', { exact: true }).waitFor();
    expect(await preview.page.getByRole('radio').count()).toBe(0);
  });

  test.each(['dark', 'light', 'high contrast'] as const)('in %s, to be looked at', async (theme) => {
    await open(undefined, theme);
    await sorter('A month').click();
    await preview.page.locator('.lower').screenshot({ path: `${screenshots()}/tables-${theme.replace(' ', '-')}.png` });
    expect(preview.complaints).toEqual([]);
  });
});
