import { lineStartOf } from './composer';
import type { Document } from './document';
import type { Span } from './syntax';

/** Lines that begin a section: not blank, a comment, an item, or what closes braces. */
const BEGINS = /^[^\s#\-}\]\uFEFF]/;

/** The section of the design that an offset lies in, from its key to the next one; whole lines. */
export function sectionAround(document: Document, offset: number): Span {
  const { text, lineStarts } = document;
  const line = document.positionAt(lineStartOf(text, offset)).line;
  let first = line;
  while (first > 0 && !begins(text, lineStarts, first)) first--;
  let last = line + 1;
  while (last < lineStarts.length && !begins(text, lineStarts, last)) last++;
  const bom = first === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return { start: lineStarts[first]! + bom, end: lineStarts[last] ?? text.length };
}

const begins = (text: string, starts: readonly number[], line: number): boolean =>
  BEGINS.test(text.slice(starts[line], starts[line]! + 1));
