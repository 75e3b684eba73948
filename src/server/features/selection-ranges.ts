import type { SelectionRange } from 'vscode-languageserver';
import type { Document } from '../../core/language/document';
import type { Span } from '../../core/language/syntax';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { offsetOf, rangeOf } from '../positions';
import { spansAround } from '../syntax-nodes';

/** From the word at an offset outwards: value, entry, map, section, file. */
export function selectionRange(document: Document, offset: number): SelectionRange {
  const whole: Span = { start: 0, end: document.text.length };
  const spans = [whole, ...(document.root ? spansAround(document.root, offset) : []), ...wordAt(document.text, offset)];
  return spans
    .filter((span, index) => !sameSpan(span, spans[index - 1]))
    .reduce<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(document, span), ...(parent && { parent }) }),
      undefined,
    )!;
}

const sameSpan = (a: Span, b: Span | undefined): boolean => b !== undefined && a.start === b.start && a.end === b.end;

function wordAt(text: string, offset: number): readonly Span[] {
  const before = /[\w-]*$/.exec(text.slice(Math.max(0, offset - 200), offset))![0].length;
  const after = /^[\w-]*/.exec(text.slice(offset, offset + 200))![0].length;
  return before + after > 0 ? [{ start: offset - before, end: offset + after }] : [];
}

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  register({ connection, designs, log }) {
    connection.onSelectionRanges(
      guarded(log, 'selection ranges', ({ textDocument: { uri }, positions }) => {
        const document = designs.reading(uri)?.document;
        return document ? positions.map((position) => selectionRange(document, offsetOf(document, position))) : null;
      }),
    );
  },
};
