import { lineStartOf, quoted } from '../composer';
import type { Document } from '../document';
import type { MapNode, ScalarNode, SyntaxNode } from '../syntax';

/** The line break that the text has; of a text on one line, \n. */
export const lineBreakOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

/** Spaces of one level: those of the first entry below a section, else two. */
export function indentOf(document: Document): number {
  for (const { value } of document.root?.entries ?? []) {
    const first = value && !isBraces(value) ? firstOf(value) : undefined;
    const column = first === undefined ? 0 : first - lineStartOf(document.text, first);
    if (column > 0) return column;
  }
  return 2;
}

const firstOf = (node: SyntaxNode): number | undefined =>
  node.is === 'map' ? node.entries[0]?.start : node.is === 'list' ? node.items[0]?.start : undefined;

const isBraces = (node: SyntaxNode): boolean => node.is !== 'scalar' && node.braces;

export const columnOf = (document: Document, offset: number): number => {
  const start = lineStartOf(document.text, offset);
  return offset - start - (start === 0 && document.text.startsWith('\uFEFF') ? 1 : 0);
};

/** The column that the keys of a block map stand in. */
export const columnOfKeys = (document: Document, map: MapNode): number =>
  columnOf(document, map.entries[0]?.start ?? map.start);

const UNSAFE = /: |:$| #|\n|^[\s&*!|>%@`"'#?,[\]{}]|^[-?:](\s|$)|\s$/;
const UNSAFE_IN_BRACES = /[,[\]{}]/;

/** Whether a plain text is read as it is written. */
export const isPlain = (text: string, inBraces: boolean): boolean =>
  text !== '' && !UNSAFE.test(text) && !(inBraces && UNSAFE_IN_BRACES.test(text));

/** Whether a value is given as something else than plain text: quoted, in braces, in brackets or as a block. */
const isWritten = (value: string): boolean =>
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(value) ||
  /^\{[^]*\}$|^\[[^]*\]$/.test(value) ||
  /^[|>][-+0-9]*\s*\n/.test(value);

/** A value as it can stand there: plain text that YAML would read as something else is put in quotes. */
export const written = (value: string, inBraces: boolean): string =>
  isWritten(value) || isPlain(value, inBraces) ? value : quoted(value);

/** A value in the quotes of the one it takes the place of. */
export function writtenLike(old: ScalarNode, value: string, inBraces: boolean): string {
  if (isWritten(value)) return value;
  if (old.style === 'double' && !/["\\\n]/.test(value)) return `"${value}"`;
  if (old.style === 'single' && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  return written(value, inBraces);
}

/** A key as it can stand there. */
export const writtenKey = (key: string, inBraces: boolean): string =>
  isPlain(key, true) && !(inBraces && key.startsWith(':')) ? key : quoted(key);

/** Prose as a block of its own, below its key. */
export function proseBlock(text: string, column: number): string {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  return `|-\n${lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)).join('\n')}`;
}

/** Every line but the first moved right. */
export const indented = (text: string, column: number): string =>
  text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
