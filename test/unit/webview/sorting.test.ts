import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SortValue, TableRow } from '../../../src/protocol';
import { isSortable, nextSorting, sortedRows } from '../../../webview/tabs/sorting';

const columns = [{ title: 'Item' }, { title: 'A month', align: 'end' as const }];
const row = (name: string, ...sort: readonly SortValue[]): TableRow => ({ cells: [name], sort: [name, ...sort] });
const total: TableRow = { cells: ['Total'] };
const order = (rows: readonly TableRow[], column: string, falls: boolean): readonly string[] =>
  sortedRows({ columns, rows }, { column, falls }).map(({ cells }) => cells[0]!);

describe('sorting a table', () => {
  it('goes through one way, the other, and back to none', () => {
    const amounts = { caption: '', columns, rows: [] };
    const first = nextSorting(amounts, 1, undefined);
    const second = nextSorting(amounts, 1, first);
    expect([first, second]).toEqual([
      { column: 'A month', falls: true },
      { column: 'A month', falls: false },
    ]);
    expect(nextSorting(amounts, 1, second)).toBeUndefined();
    expect(nextSorting(amounts, 0, second)).toEqual({ column: 'Item', falls: false });
  });

  it('takes numbers in words as numbers', () => {
    expect(order([row('shard 10'), row('shard 9'), row('bus')], 'Item', false)).toEqual(['bus', 'shard 9', 'shard 10']);
  });

  it('leaves the order as sent where the column is gone', () => {
    const rows = [row('b', 1), row('a', 2)];
    expect(sortedRows({ columns, rows }, { column: 'Idle', falls: true })).toBe(rows);
  });

  it('knows which columns have anything to sort by', () => {
    const table = { caption: '', columns, rows: [row('a', null), total] };
    expect([isSortable(table, 0), isSortable(table, 1)]).toEqual([true, false]);
  });

  it('loses no row, keeps totals last and what is not known before them', () => {
    const value = fc.option(fc.integer(), { nil: null });
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, falls) => {
        const rows = [...values.map((each, at) => row(String(at), each)), total];
        const sorted = sortedRows({ columns, rows }, { column: 'A month', falls });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        expect(sorted.at(-1)).toBe(total);
        const amounts = sorted.slice(0, -1).map(({ sort }) => sort![1]);
        const known = amounts.filter((each) => each !== null) as number[];
        expect(amounts.slice(known.length).every((each) => each === null)).toBe(true);
        expect(known).toEqual([...known].sort((a, b) => (falls ? b - a : a - b)));
      }),
    );
  });
});
