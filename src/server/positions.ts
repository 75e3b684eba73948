import type { Position, Range } from 'vscode-languageserver';
import type { Document } from '../core/language/document';
import type { Span } from '../core/language/syntax';

/** Positions of LSP from offsets of the core and back; both count from 0 in UTF-16 units. */
export function positionOf(document: Document, offset: number): Position {
  const { line, column } = document.positionAt(offset);
  return { line, character: column };
}

export const rangeOf = (document: Document, { start, end }: Span): Range => ({
  start: positionOf(document, start),
  end: positionOf(document, end),
});

export const offsetOf = (document: Document, { line, character }: Position): number =>
  document.offsetAt(line, character);
