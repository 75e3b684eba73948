import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import type { CompletionItem } from 'vscode-languageserver';
import type { Reading } from '../../core/analysis';
import { placeAt } from '../../core/language/place';
import type { PlaceAt } from '../../core/language/place';
import { typeAt } from '../../core/language/type-at';
import type { CompletionPlace, Proposal } from '../completion/completion-place';
import { flowProposals } from '../completion/flows';
import { keyProposals } from '../completion/keys';
import { snippetProposals } from '../completion/snippets';
import { valueProposals } from '../completion/values';
import type { Feature } from '../feature';
import { guarded } from '../guard';
import { offsetOf, rangeOf } from '../positions';

/** What fits at an offset, in the order in which it is likely wanted. */
export function completionsAt(reading: Reading, offset: number): CompletionItem[] {
  const place = placeAt(reading.document, offset, reading.kinds);
  if (!place) return [];
  const range = rangeOf(reading.document, place.replace);
  const proposals = proposalsFor({ reading, place, today: reading.request.today });
  return proposals.map((proposal, index) => ({
    label: proposal.label,
    kind: KINDS[proposal.sort],
    // Filtered by what is replaced, which for a quantity is the number too.
    filterText: proposal.label,
    sortText: `${(proposal.rank ?? 1) + 1}${String(index).padStart(4, '0')}`,
    textEdit: { range, newText: proposal.insert ?? proposal.label },
    insertTextFormat: proposal.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(proposal.detail !== undefined && { detail: proposal.detail }),
    ...(proposal.documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: proposal.documentation },
    }),
    ...(proposal.rank === -1 && { preselect: true }),
    ...(proposal.goesOn && { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } }),
  }));
}

function proposalsFor(at: CompletionPlace): readonly Proposal[] {
  const { place } = at;
  const snippets = snippetProposals(place);
  if (place.wants === 'flow') return [...flowProposals(at), ...snippets];
  if (place.wants === 'key') return [...keyProposals(at), ...snippets];
  const values = place.type ? valueProposals(at, place.type, defaultOf(at.reading, place)) : [];
  return [...values, ...snippets];
}

const defaultOf = ({ document, kinds }: Reading, { path }: PlaceAt): string | undefined =>
  typeAt(document, path, kinds)?.key?.default;

const KINDS: Readonly<Record<Proposal['sort'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  unit: CompletionItemKind.Unit,
  name: CompletionItemKind.Variable,
  kind: CompletionItemKind.Class,
  snippet: CompletionItemKind.Snippet,
};

export const completion: Feature = {
  // A blank after a colon, an arrow or a bracket, and the digit before a unit: where the next word is another's.
  capabilities: { completionProvider: { triggerCharacters: [' ', ':', '-', '>', '[', '{', ','] } },
  register({ connection, designs, log }) {
    connection.onCompletion(
      guarded(log, 'completion', ({ textDocument: { uri }, position }) => {
        const reading = designs.reading(uri);
        return reading ? completionsAt(reading, offsetOf(reading.document, position)) : null;
      }),
    );
  },
};
