import { componentKeys } from '../../core/index';
import type { Key, Type } from '../../core/design/schema';
import { describeType } from '../../core/language/describe-type';
import { keyPage } from '../hover/key-page';
import type { CompletionPlace, Proposal } from './completion-place';
import { namesOf } from './names';

const COMMON: ReadonlySet<string> = new Set(Object.keys(componentKeys));

/** The keys that may still be written here: what is required first, the kind's own settings before the common ones. */
export function keyProposals(at: CompletionPlace): readonly Proposal[] {
  const { place } = at;
  const present = new Set(place.present);
  if (place.keys) {
    const isComponent = 'kind' in place.keys;
    return Object.entries(place.keys)
      .filter(([name]) => !present.has(name))
      .map(([name, key]) => keyProposal(at, name, key, key.required ? 0 : isComponent && COMMON.has(name) ? 2 : 1));
  }
  const names = place.type ? namesOf(at, place.type) : place.path === 'components' ? undefinedComponents(at) : [];
  return names
    .filter(({ label }) => !present.has(label))
    .map((proposal) => ({ ...proposal, insert: `${proposal.label}${place.colon ? '' : ': '}` }));
}

function keyProposal({ place }: CompletionPlace, name: string, key: Key, rank: number): Proposal {
  const value = place.colon ? { text: '' } : valueAfter(key.type, place.braces);
  return {
    label: name,
    sort: 'key',
    insert: `${name}${value.text}`,
    ...(value.isSnippet && { isSnippet: true }),
    detail: key.notComputed ? `${describeType(key.type)}; not computed yet` : describeType(key.type),
    documentation: keyPage(name, key),
    rank,
    ...(hasProposals(key.type) && { goesOn: true }),
  };
}

/** What a key is followed by: nothing but a blank where a word or a number comes, else the form of its value. */
function valueAfter({ shape }: Type, braces: boolean): { readonly text: string; readonly isSnippet?: true } {
  if (shape.is === 'list') {
    const isBlock = !braces && (shape.of.is === 'record' || shape.of.is === 'anything');
    return { text: isBlock ? ':\n  - $0' : ': [ $0 ]', isSnippet: true };
  }
  if (shape.is === 'text' && shape.prose && !braces) return { text: ': >-\n  $0', isSnippet: true };
  if (shape.is !== 'record' && shape.is !== 'map') return { text: ': ' };
  return { text: braces ? ': { $0 }' : ':\n  $0', isSnippet: true };
}

/** Whether something can be proposed for a value of the type. */
function hasProposals({ shape }: Type): boolean {
  if (shape.is === 'either') return shape.of.some(hasProposals);
  if (shape.is === 'list') return hasProposals(shape.of);
  return ['choice', 'flag', 'reference', 'region', 'zone', 'fleet', 'schedule', 'record'].includes(shape.is);
}

/** Names that flows use and that are no components yet: the likeliest to be written next. */
function undefinedComponents({ reading }: CompletionPlace): readonly Proposal[] {
  const used = reading.document.hops.flatMap(({ from, to }) => [from.name, to.name]);
  const missing = [...new Set(used)].filter((name) => !reading.design.components.has(name));
  return missing.map((label) => ({ label, sort: 'name', detail: 'used in flows, not defined yet', rank: 0 }));
}
