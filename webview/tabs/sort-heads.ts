import type { Table } from '../../src/protocol';
import { el } from '../elements';
import { glyph } from '../glyphs';
import { isSortable, type Sorting } from './sorting';

export interface SortHeads {
  readonly cells: readonly HTMLElement[];
  show(sorting: Sorting | undefined): void;
}

/** The head of a table: a column that can be sorted by has a button, which says the order by a sign and to screen readers. */
export function sortHeads(table: Table, onSort: (at: number) => void): SortHeads {
  const cells = table.columns.map(({ title, align }, at) => {
    const cell = el('th', { scope: 'col', class: align }, title);
    if (!isSortable(table, at)) return cell;
    const sorter = el('button', { type: 'button', class: 'sorter' }, title, glyph('down', 10));
    sorter.addEventListener('click', () => onSort(at));
    cell.replaceChildren(sorter);
    return cell;
  });
  return {
    cells,
    show(sorting) {
      cells.forEach((cell, at) => {
        if (sorting && sorting.column === table.columns[at]?.title)
          cell.setAttribute('aria-sort', sorting.falls ? 'descending' : 'ascending');
        else cell.removeAttribute('aria-sort');
      });
    },
  };
}
