import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../../../tools/data');

/** Text of a file of source facts. */
export const factText = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Rows of a tab-separated file of source facts, every cell there, read without the builder's own reader. */
export function factRows(name: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = factText(name).split('\n').filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** A cell that the file must have. */
export function cell(row: Readonly<Record<string, string>>, name: string): string {
  const found = row[name];
  if (found === undefined) throw new Error(`no column '${name}'`);
  return found;
}
