import { lineEndOf } from './composer';
import type { Span } from './syntax';

/** A root key with its section. Parts are the entries or items of the section, each of whole lines. */
export interface Section extends Span {
  /** Set where the section is a block of entries or items; `start` to the first of them is the line of the key. */
  readonly parts?: readonly Part[];
  readonly isList?: boolean;
}

export interface Part extends Span {
  /** The column it begins at, where that is left of the first one. */
  readonly column?: number;
}

export interface Split {
  readonly sections: readonly Section[];
  /** Offset of what would be a second document. */
  readonly second?: number;
}

interface Line extends Span {
  readonly indent: number;
  readonly text: string;
}

/**
 * Cuts a text at the lines that begin a root key, and each section at the lines that begin one of its entries. By the
 * rules of YAML such a line can be nothing else, so that each part can be read by itself: what is broken in one leaves
 * the others whole, and what has not changed need not be read again. Undefined for a text that does not begin with a
 * key in its first column.
 */
export function split(text: string): Split | undefined {
  const lines = contentLines(text);
  let at = lines.findIndex(({ text: line }) => !/^(---(\s|$)|%)/.test(line));
  if (at < 0) return { sections: [] };
  if (!beginsSection(lines[at]!)) return undefined;
  const marker = lines.findIndex((line, index) => index >= at && isMarker(line));
  const last = marker < 0 ? lines.length : marker;
  const sections: Section[] = [];
  while (at < last) {
    const first = at++;
    while (at < last && !beginsSection(lines[at]!)) at++;
    sections.push(sectionOf(lines.slice(first, at), lines[at]?.start ?? text.length));
  }
  return { sections, ...(marker >= 0 && { second: lines[marker]!.start }) };
}

/** Lines that are neither blank nor a comment. One that begins with a tab belongs to what is before it. */
function contentLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let from = start;
    while (from < next && (text[from] === ' ' || text[from] === '\t')) from++;
    const first = text[from];
    if (from < next && first !== '\n' && first !== '\r' && first !== '#') {
      const indent = text[start] === '\t' ? Infinity : from - start;
      lines.push({ start, end: next, indent, text: text.slice(from, lineEndOf(text, from)) });
    }
    start = next;
  }
  return lines;
}

const isItem = ({ text }: Line): boolean => text === '-' || text.startsWith('- ');
const isMarker = ({ indent, text }: Line): boolean => indent === 0 && /^(---|\.\.\.)(\s|$)/.test(text);
const beginsSection = (line: Line): boolean =>
  line.indent === 0 && !isItem(line) && !isMarker(line) && !/^[}\]]/.test(line.text);

/** A key with nothing behind it. */
const BARE_KEY = /^[^\s{["'#&*!|>%@`][^#]*:\s*(#.*)?$/;
/** A line that begins an entry: a key, plain or in quotes, and a colon. */
const ENTRY = /^(?:[^\s{["'#&*!|>%@`][^#]*?|"[^"]*"|'[^']*'):(\s|$)/;

function sectionOf(lines: readonly Line[], end: number): Section {
  const [key, first] = lines;
  const whole = { start: key!.start, end };
  if (!first || !BARE_KEY.test(key!.text)) return whole;
  const isList = isItem(first);
  const column = first.indent;
  if ((column === 0 && !isList) || column === Infinity) return whole;
  if (!isList && !lines.some((line) => line.indent === column && ENTRY.test(line.text))) return whole;
  const begins = (line: Line): boolean =>
    line.indent <= column && (isList || !isItem(line) || line.indent < column) && !/^[}\]]/.test(line.text);
  const starts = lines.slice(1).filter(begins);
  const parts = starts.map((line, index): Part => ({
    start: line.start,
    end: starts[index + 1]?.start ?? end,
    ...(line.indent < column && { column: line.indent }),
  }));
  return { ...whole, parts, isList };
}
