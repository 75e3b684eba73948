import { FoldingRangeKind } from 'vscode-languageserver';
import type { FoldingRange } from 'vscode-languageserver';
import type { Document } from '../../core/language/document';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { collectionsIn, scalarsIn } from '../syntax-nodes';

/** Every part over more than one line folds under its key; comments of several lines fold as one. */
export function foldingRanges(document: Document): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(lastText(document.text, start, end)).line;
    const longer = (ranges.get(startLine)?.endLine ?? startLine) < endLine;
    if (longer) ranges.set(startLine, { startLine, endLine, ...(kind && { kind }) });
  };
  if (document.root) {
    for (const { node, holder } of collectionsIn(document.root)) if (holder) add(holder.start, node.end);
    for (const scalar of scalarsIn(document.root)) add(scalar.start, scalar.end);
  }
  for (const { start, end } of commentBlocks(document.text)) add(start, end, FoldingRangeKind.Comment);
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Offset of the last character of a stretch that is not blank. */
const lastText = (text: string, start: number, end: number): number =>
  start + Math.max(0, text.slice(start, end).trimEnd().length - 1);

function* commentBlocks(text: string): Generator<{ start: number; end: number }> {
  for (const match of text.matchAll(/^[ \t]*#.*(?:\r?\n[ \t]*#.*)+/gm)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register({ connection, designs, log }) {
    connection.onFoldingRanges(
      guarded(log, 'folding', ({ textDocument: { uri } }) => {
        const reading = designs.reading(uri);
        return reading ? foldingRanges(reading.document) : null;
      }),
    );
  },
};
