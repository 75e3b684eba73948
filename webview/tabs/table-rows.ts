import type { Table, TableRow } from '../../src/protocol';
import { el } from '../elements';
import { glyph } from '../glyphs';
import { toneSign, toneWord } from '../parts/tone';

interface RowContext {
  readonly table: Table;
  readonly reveal: (path: string) => void;
  readonly open: Set<string>;
}

function twisty(key: string, name: string, below: readonly HTMLElement[], { open }: RowContext): HTMLElement {
  const made = el('button', { type: 'button', class: 'twisty', 'aria-label': `Lines of ${name}` }, glyph('right', 12));
  const set = (isOpen: boolean) => {
    made.setAttribute('aria-expanded', String(isOpen));
    for (const row of below) row.hidden = !isOpen;
  };
  set(open.has(key));
  made.addEventListener('click', () => {
    const isOpen = !open.has(key);
    if (isOpen) open.add(key);
    else open.delete(key);
    set(isOpen);
  });
  return made;
}

function firstCell(row: TableRow, name: string, { reveal }: RowContext): (Node | string)[] {
  const { path, tone = 'plain' } = row;
  const said = row.title ? [el('span', { class: 'unseen' }, `. ${row.title}`)] : [];
  const about = [...toneWord(tone), ...said];
  if (path === undefined) return [...toneSign(tone), name, ...about];
  const link = el('button', { type: 'button', class: 'link' }, name);
  link.addEventListener('click', () => reveal(path));
  return [...toneSign(tone), link, ...about];
}

function drawRow(row: TableRow, depth: number, parent: string, context: RowContext): HTMLElement[] {
  const [name = '', ...others] = row.cells;
  const key = `${parent}/${row.path ?? ''}/${name}`;
  const below = (row.rows ?? []).flatMap((line) => drawRow(line, depth + 1, key, context));
  const head = el('th', { scope: 'row', class: `depth-${depth}` });
  if (below.length) head.append(twisty(key, name, below, context));
  head.append(...firstCell(row, name, context));
  const cells = others.map((cell, at) => el('td', { class: context.table.columns[at + 1]?.align }, cell));
  return [el('tr', { class: row.tone, title: row.title }, head, ...cells), ...below];
}

/** The rows of a table, those in `open` with the lines they sum; opening and closing is kept there. */
export const tableRows = (table: Table, reveal: (path: string) => void, open: Set<string>): HTMLElement[] =>
  table.rows.flatMap((row) => drawRow(row, 0, table.caption, { table, reveal, open }));
