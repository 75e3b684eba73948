import type { DesignEdit } from '../design/finding';
import { readDocument } from './document';
import type { Document } from './document';
import { appendItem } from './edits/append';
import { Pieces } from './edits/pieces';
import { removePart } from './edits/remove';
import { renameKey } from './edits/rename-key';
import { quoteValue, setValue } from './edits/set';
import { lineBreakOf } from './edits/style';

/** A stretch of the text, in UTF-16 units, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The smallest text edits that make the changes, in the order given; sorted, not overlapping. Comments, order, quotes,
 * blank lines, line ends and byte-order mark stay as they are. A change that the document has no place for changes
 * nothing. `replace` counts in the document as it is given, every other change sees those before it.
 */
export function editText(document: Document, edits: readonly DesignEdit[]): readonly TextEdit[] {
  const pieces = new Pieces(document.text);
  const lineBreak = lineBreakOf(document.text);
  let current = document;
  for (const edit of edits) {
    if (current.text !== pieces.text) current = readDocument(pieces.text);
    const changes =
      edit.do === 'replace'
        ? [{ start: pieces.nowAt(edit.start), end: pieces.nowAt(edit.end), text: edit.text }]
        : changesOf(current, edit);
    pieces.apply(changes.map((change) => ({ ...change, text: change.text.replace(/\r?\n/g, lineBreak) })));
  }
  return pieces.edits();
}

function changesOf(document: Document, edit: Exclude<DesignEdit, { do: 'replace' }>): readonly TextEdit[] {
  switch (edit.do) {
    case 'set':
      return setValue(document, edit.at, edit.value);
    case 'remove':
      return removePart(document, edit.at);
    case 'rename-key':
      return renameKey(document, edit.at, edit.to);
    case 'append':
      return appendItem(document, edit.at, edit.value);
    case 'quote':
      return quoteValue(document, edit.at);
  }
}

/** A text with edits made; they must be sorted and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
