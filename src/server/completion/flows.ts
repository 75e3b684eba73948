import type { CompletionPlace, Proposal } from './completion-place';
import { namesOf } from './names';

/** The ends of an arrow. Behind the first name the arrow comes by itself. */
export function flowProposals(at: CompletionPlace): readonly Proposal[] {
  const { type, present, colon } = at.place;
  if (!type) return [];
  const isFirst = present.length === 0 && !colon;
  return namesOf(at, type)
    .filter(({ label }) => !present.includes(label))
    .map((proposal) => (isFirst ? { ...proposal, insert: `${proposal.label} -> `, goesOn: true } : proposal));
}
