import type { Range } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { offsetOf, rangeOf } from '../positions';

/** Every place where the name at an offset stands. */
export function referencesAt({ document, names }: Reading, offset: number, withDefinition: boolean): Range[] {
  const name = names.at(offset)?.name;
  if (!name) return [];
  const spans = [...(withDefinition && name.definition ? [name.definition] : []), ...name.references];
  return spans.map((span) => rangeOf(document, span));
}

export const references: Feature = {
  capabilities: { referencesProvider: true },
  register({ connection, designs, log }) {
    connection.onReferences(
      guarded(log, 'references', ({ textDocument: { uri }, position, context }) => {
        const reading = designs.reading(uri);
        if (!reading) return null;
        const ranges = referencesAt(reading, offsetOf(reading.document, position), context.includeDeclaration);
        return ranges.map((range) => ({ uri, range }));
      }),
    );
  },
};
