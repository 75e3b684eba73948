import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import type { Span } from '../../core/language/syntax';
import type { Feature } from '../feature';
import { guarded } from '../guard';

/** What the grammar cannot tell: which word is a name, and of what. The manifest describes each. */
const TOKEN_TYPES = ['kind', 'definition', 'reference', 'arrow'] as const;
type TokenType = (typeof TOKEN_TYPES)[number];

/** Names where they are defined and where they are used, kinds, and the arrows of flows. */
export function tokensOf({ document, names }: Reading): SemanticTokens {
  const tokens: { span: Span; type: TokenType }[] = [];
  for (const { namespace, definition, references } of names.all) {
    if (definition) tokens.push({ span: definition, type: 'definition' });
    for (const span of references) tokens.push({ span, type: namespace === 'kind' ? 'kind' : 'reference' });
  }
  for (const { from, to } of document.hops) {
    const arrow = document.text.indexOf('->', from.end);
    if (arrow >= 0 && arrow < to.start) tokens.push({ span: { start: arrow, end: arrow + 2 }, type: 'arrow' });
  }
  const builder = new SemanticTokensBuilder();
  let reached = 0;
  for (const { span, type } of tokens.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (span.start < reached || span.end <= span.start) continue;
    reached = span.end;
    const { line, column } = document.positionAt(span.start);
    builder.push(line, column, span.end - span.start, TOKEN_TYPES.indexOf(type), 0);
  }
  return builder.build();
}

export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true },
  },
  register({ connection, designs, log }) {
    const answer = guarded(log, 'semantic tokens', ({ textDocument: { uri } }: { textDocument: { uri: string } }) => {
      const reading = designs.reading(uri);
      return reading ? tokensOf(reading) : { data: [] };
    });
    connection.languages.semanticTokens.on(async (params, token) => (await answer(params, token)) ?? { data: [] });
  },
};
