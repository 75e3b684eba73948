import { monthlyText } from '../../money';
import type { Part, ReviewSubject, Rule } from '../../rule';

const design = (stream: string, lake: string): string => `
components:
  shop:     { kind: application }
  clicks:   { kind: kinesis-stream, shards: 4${stream} }
  delivery: { kind: firehose-stream, owner: web, tags: { cost-centre: "4711" } }
  lake:     { kind: s3-bucket, versioning: true${lake} }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 500/s }
  - clicks -> delivery
  - delivery -> lake
`;

const TAGGED = ', owner: web, tags: { cost-centre: "4711" }';

export const cost008: Rule = {
  id: 'COST-008',
  title: 'Component that is charged to no one',
  pillar: 'cost',
  severity: 'info',
  why: 'Cost without the tag that the rest is told apart by ends up with whoever pays the account.',
  advice: 'Give it the owner or the tag that the other components have.',
  references: ['COST03-BP02', 'DAL-12.1'],
  falsePositives:
    'A design in which fewer than half of the billed components have an owner or a tag does not tell cost apart that way, and is left alone.',
  example: {
    failing: design('', TAGGED),
    passing: design(TAGGED, TAGGED),
    nearMiss: design('', ''),
  },
  *check(subject) {
    const billed = subject.parts.filter((part) => billOf(subject, part) > 0);
    const missing = new Map<Part, string[]>();
    for (const key of new Set(billed.flatMap(keysOf))) {
      const without = billed.filter((part) => !keysOf(part).includes(key));
      if (without.length * 2 > billed.length) continue;
      for (const part of without) missing.set(part, [...(missing.get(part) ?? []), key]);
    }
    for (const [part, keys] of missing) {
      const { component } = part;
      yield {
        at: { path: component.path, part: 'key' },
        message: `${component.id} has no ${keys.map(nameOf).join(' and no ')}, unlike most of the design, so its ${monthlyText(subject, billOf(subject, part))} is charged to no one.`,
        fixes: fixesFor(component.path, keys, billed),
      };
    }
  },
};

const nameOf = (key: string): string => (key === 'owner' ? key : `tag ${key.slice(TAG.length)}`);
const TAG = 'tags.';

const billOf = ({ figures }: ReviewSubject, { component, kind }: Part): number =>
  kind.service === undefined ? 0 : (figures.cost.components.get(component.id)?.monthly.likely ?? 0);

/** What tells its cost apart: its owner, and the keys of its tags. */
function keysOf({ component: { settings } }: Part): readonly string[] {
  const tags = [...(settings.tags?.keys() ?? [])].map((key) => `${TAG}${key}`);
  return settings.owner === undefined ? tags : ['owner', ...tags];
}

/** Where all others say the same, it is what this one most likely lacks. */
function fixesFor(path: string, keys: readonly string[], billed: readonly Part[]) {
  const values = keys.map((key) => new Set(billed.flatMap((part) => valueOf(part, key) ?? [])));
  if (values.some((each) => each.size !== 1)) return [];
  const edits = keys.map((key, index) => ({
    do: 'set' as const,
    at: `${path}.${key}`,
    value: plain([...values[index]!][0]!),
  }));
  return [{ title: 'Tag it as the others', edits }];
}

/** A name as it is; all else in quotes, since YAML may take it for something other than text. */
const plain = (text: string): string => (/^[a-z][\w-]*$/i.test(text) ? text : JSON.stringify(text));

const valueOf = ({ component: { settings } }: Part, key: string): string | undefined =>
  key === 'owner' ? settings.owner : settings.tags?.get(key.slice(TAG.length));
