import type { SortValue, Table, TableRow } from '../../src/protocol';

/** By which column a table is sorted, and which way; the order that it was sent in where there is none. */
export interface Sorting {
  readonly column: string;
  readonly falls: boolean;
}

/** Whether there is anything to sort a column by. */
export const isSortable = ({ rows }: Table, at: number): boolean =>
  rows.some(({ sort }) => (sort?.[at] ?? null) !== null);

/** After a click on a column: words rise first, amounts fall first; then the other way; then as sent. */
export function nextSorting({ columns }: Table, at: number, now: Sorting | undefined): Sorting | undefined {
  const { title, align } = columns[at]!;
  const first = align === 'end';
  if (now?.column !== title) return { column: title, falls: first };
  return now.falls === first ? { column: title, falls: !first } : undefined;
}

/** Rows in order, each with its lines in order below it. What is not known comes last either way, and totals after it. */
export function sortedRows(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  by: Sorting | undefined,
): readonly TableRow[] {
  const at = columns.findIndex(({ title }) => title === by?.column);
  return by && at >= 0 ? inOrder(rows, at, by.falls) : rows;
}

function inOrder(rows: readonly TableRow[], at: number, falls: boolean): readonly TableRow[] {
  const known = ({ sort }: TableRow): number => (sort ? Number((sort[at] ?? null) === null) : 2);
  return rows
    .map((row) => (row.rows ? { ...row, rows: inOrder(row.rows, at, falls) } : row))
    .sort((a, b) => known(a) - known(b) || compare(a.sort?.[at] ?? null, b.sort?.[at] ?? null) * (falls ? -1 : 1));
}

const words = new Intl.Collator('en', { numeric: true });

function compare(a: SortValue, b: SortValue): number {
  if (a === null || b === null) return 0;
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}
