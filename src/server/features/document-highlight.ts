import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { offsetOf, rangeOf } from '../positions';

/** Every place where the name at an offset stands, its definition told from its uses. */
export function highlightsAt({ document, names }: Reading, offset: number): DocumentHighlight[] {
  const name = names.at(offset)?.name;
  if (!name) return [];
  return [
    ...(name.definition ? [{ range: rangeOf(document, name.definition), kind: DocumentHighlightKind.Write }] : []),
    ...name.references.map((span) => ({ range: rangeOf(document, span), kind: DocumentHighlightKind.Read })),
  ];
}

export const documentHighlight: Feature = {
  capabilities: { documentHighlightProvider: true },
  register({ connection, designs, log }) {
    connection.onDocumentHighlight(
      guarded(log, 'highlight', ({ textDocument: { uri }, position }) => {
        const reading = designs.reading(uri);
        return reading ? highlightsAt(reading, offsetOf(reading.document, position)) : null;
      }),
    );
  },
};
