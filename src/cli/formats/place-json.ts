import type { Document } from '../../core/language/document';

/** Lines and columns from 1, in UTF-16 units. */
export interface PositionJson {
  readonly line: number;
  readonly column: number;
}

export function positionJson(document: Document, offset: number): PositionJson {
  const { line, column } = document.positionAt(offset);
  return { line: line + 1, column: column + 1 };
}
