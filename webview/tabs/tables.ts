import type { Choice, Table } from '../../src/protocol';
import { tornado } from '../charts/tornado';
import { el } from '../elements';
import { choice } from './choice';
import { sortHeads } from './sort-heads';
import { nextSorting, sortedRows, type Sorting } from './sorting';
import type { TableMemory } from './table-memory';
import { tableRows } from './table-rows';

function drawTable(table: Table, reveal: (path: string) => void, memory: TableMemory): HTMLElement {
  const { caption } = table;
  const sorting = (): Sorting | undefined => memory.now().sorted[caption];
  const body = el('tbody');
  const heads = sortHeads(table, (at) => {
    const { [caption]: now, ...others } = memory.now().sorted;
    const next = nextSorting(table, at, now);
    memory.keep({ sorted: next ? { ...others, [caption]: next } : others });
    fill();
  });
  function fill(): void {
    heads.show(sorting());
    body.replaceChildren(...tableRows({ ...table, rows: sortedRows(table, sorting()) }, reveal, memory.open));
  }
  fill();
  return el(
    'table',
    { class: 'figures-table' },
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...heads.cells)),
    body,
  );
}

const choicesOf = (tables: readonly Table[]): readonly Choice[] => [
  ...new Map(tables.flatMap(({ by }) => (by ? [[by.id, by] as const] : []))).values(),
];

/**
 * Tables that are sorted by their columns and whose rows open to the lines they sum; where there are several ways to
 * tell the same apart, a choice above them. `memory` keeps how they are looked at, over one drawing and the next.
 */
export function tablesTab(
  tables: readonly Table[],
  reveal: (path: string) => void,
  memory: TableMemory,
): readonly HTMLElement[] {
  const choices = choicesOf(tables);
  const drawn = el('div');
  function fill(by: string | undefined): void {
    const shown = tables.filter((table) => table.by === undefined || table.by.id === by);
    drawn.replaceChildren(
      ...shown.flatMap((table) => [
        drawTable(table, reveal, memory),
        ...(table.tornado ? [tornado(table.tornado)] : []),
        ...(table.footer?.length
          ? [el('ul', { class: 'remarks quiet' }, ...table.footer.map((line) => el('li', {}, line)))]
          : []),
      ]),
    );
  }
  // What was chosen may be gone from the design, and come back.
  const chosen = choices.find(({ id }) => id === memory.now().by) ?? choices[0];
  fill(chosen?.id);
  if (!chosen || choices.length < 2) return [drawn];
  return [
    choice('By', choices, chosen.id, (by) => {
      memory.keep({ by });
      fill(by);
    }),
    drawn,
  ];
}
