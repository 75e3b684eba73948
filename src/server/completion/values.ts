import { regions } from '../../core/index';
import type { Shape, Type } from '../../core/design/schema';
import type { CompletionPlace, Proposal } from './completion-place';
import { namesOf } from './names';
import { quantityProposals } from './quantities';

/** What a value of a type can be, the default first. */
export function valueProposals(at: CompletionPlace, type: Type, fallback?: string): readonly Proposal[] {
  const present = new Set(at.place.present);
  const proposals = ofType(at, type).filter(({ label }) => !present.has(label));
  if (fallback === undefined) return proposals;
  const known = proposals.find(({ label }) => label === fallback);
  if (known) return [{ ...known, rank: -1, detail: 'default' }, ...proposals.filter((each) => each !== known)];
  // Other defaults are words for people, such as "by the kind".
  const isWritable = at.place.prefix === '' && /^x?\d/.test(fallback);
  return isWritable ? [{ ...value(fallback), rank: -1, detail: 'default' }, ...proposals] : proposals;
}

const value = (label: string, detail?: string): Proposal => ({ label, sort: 'value', ...(detail && { detail }) });
const snippet = (label: string, insert: string, detail: string): Proposal => ({
  label,
  sort: 'snippet',
  insert,
  isSnippet: true,
  detail,
});

type Of<K extends Shape['is']> = Extract<Shape, { readonly is: K }>;
type Proposers = { readonly [K in Shape['is']]: (at: CompletionPlace, shape: Of<K>) => readonly Proposal[] };

const ofType = (at: CompletionPlace, { shape }: Type): readonly Proposal[] =>
  (PROPOSERS[shape.is] as (at: CompletionPlace, shape: Shape) => readonly Proposal[])(at, shape);

/** One of them is better said without the brackets of a list. */
const distinct = (proposals: readonly Proposal[]): readonly Proposal[] =>
  [...new Map([...proposals].reverse().map((proposal) => [proposal.label, proposal])).values()].reverse();

const nothing = (): readonly Proposal[] => [];
const names = (at: CompletionPlace, shape: Shape): readonly Proposal[] => namesOf(at, { is: shape.is, shape });

const PROPOSERS: Proposers = {
  either: (at, { of }) => distinct(of.flatMap((each) => ofType(at, each))),
  list: (at, { of }) =>
    of.is === 'record' && !at.place.braces
      ? []
      : ofType(at, of).map((proposal) => ({ ...proposal, insert: `[ ${proposal.insert ?? proposal.label} ]` })),
  quantity: ({ place }, { dimension }) => quantityProposals(place.prefix, dimension),
  choice: (_, { of }) => of.map((word) => value(word)),
  flag: () => [value('true'), value('false')],
  reference: names,
  path: names,
  region: () => regions().map(({ code, name }) => value(code, name)),
  zone: () => ['a', 'b', 'c', 'd', 'e', 'f'].map((zone) => value(zone, 'zone')),
  record: ({ place }) => (place.braces || place.wants === 'value' ? [snippet('{ … }', '{ $0 }', 'its settings')] : []),
  fleet: (_, { types }) => types.map((type) => snippet(`2 x ${type}`, `\${1:2} x ${type}`, 'so many of one type')),
  schedule: () => [
    snippet('cron(0 2 * * ? *)', 'cron(${1:0} ${2:2} * * ? *)', 'every day at two in the morning'),
    snippet('rate(5 minutes)', 'rate(${1:5} ${2|minutes,hours,days|})', 'at even distances'),
  ],
  date: ({ today }) => [value(today, 'today')],
  time: () => [value('"06:00"', 'a time of day')],
  cidr: () => ['10.0.0.0/16', '10.0.1.0/24', '0.0.0.0/0'].map((range) => value(range)),
  'currency-rate': () => [snippet('EUR at 0.92', 'EUR at ${1:0.92}', 'what one US dollar is in it')],
  'traffic-rule': (_, { acl }) =>
    ['tcp 443 from 0.0.0.0/0', 'tcp 5432 from 10.0.0.0/16', 'all to self'].map((rule) =>
      value(`${acl ? 'allow ' : ''}${rule}`),
    ),
  text: nothing,
  map: nothing,
  file: nothing,
  anything: nothing,
};
