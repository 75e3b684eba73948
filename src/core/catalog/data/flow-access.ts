import type { FlowAccess } from './flow-permission';
import facts from './flow-access.json';

export type { FlowAccess, FlowConditions, FlowResourceStatement, FlowStatement } from './flow-permission';

type Hop = 'in' | 'out' | 'cross-account' | '';
type Pair = readonly [source: string, target: string, flow: string, hop: Hop, modes: string, byAnalogy: string];
type Raw = Omit<FlowAccess, 'id' | 'modes' | 'byAnalogy' | 'scope'>;

const PAIRS = facts.pairs as unknown as readonly Pair[];
const TEXTS: Readonly<Record<string, string>> = facts.flows;
const read = new Map<string, Raw>();

/**
 * What a flow between two kinds must be allowed, each with the component whose role it is, its network needs and its
 * pitfalls. Of a flow through a third thing (Kinesis through Flink to S3) each hop gets its own statements. With a
 * `mode` of the language only what that mode needs. Empty for a pair that the facts do not know: not known, not nothing.
 * Source: `tools/data/flows.jsonl`.
 */
export const flowAccess = (sourceKind: string, targetKind: string, mode?: string): readonly FlowAccess[] =>
  PAIRS.filter(
    ([source, target, , hop, modes]) =>
      source === sourceKind &&
      target === targetKind &&
      hop !== 'cross-account' &&
      (!mode || !modes || modes.split(' ').includes(mode)),
  ).map(accessOf);

/** As `flowAccess`, for ends that stand in two accounts: both sides must allow it. */
export const crossAccountAccess = (sourceKind: string, targetKind: string): readonly FlowAccess[] =>
  PAIRS.filter(
    ([source, target, , hop]) => source === sourceKind && target === targetKind && hop === 'cross-account',
  ).map(accessOf);

/** What a kind's role needs to run at all, before any flow: a function in a VPC, an Airflow environment. */
export const standingAccess = (kind: string): readonly FlowAccess[] =>
  PAIRS.filter(([source, target]) => source === kind && target === '').map(accessOf);

/** One flow of the facts as a whole, by its id there, as in `assume-cross-account-role`. */
export const findFlowAccess = (id: string): FlowAccess | undefined =>
  Object.hasOwn(TEXTS, id) ? accessOf(['', '', id, '', '', '']) : undefined;

function accessOf([, , id, hop, modes, byAnalogy]: Pair): FlowAccess {
  const { statements, trust, actors, ...rest } = flowOf(id);
  const strangers = byAnalogy.split(' ');
  return {
    ...rest,
    id,
    actors,
    modes: modes ? modes.split(' ') : [],
    scope: hop === 'cross-account' ? 'cross-account' : 'same-account',
    statements: statements.filter((one) => hop === '' || hop === 'cross-account' || !one.hop || one.hop === hop),
    byAnalogy: byAnalogy !== '',
    // The facts' trust names their own actor; a kind that only resembles it is trusted under another name.
    ...(trust && !actors.some((actor) => strangers.includes(actor)) && { trust }),
  };
}

function flowOf(id: string): Raw {
  const known = read.get(id);
  if (known) return known;
  const text = TEXTS[id];
  if (text === undefined) throw new RangeError(`the facts hold no flow '${id}'`);
  const raw = JSON.parse(text) as Raw;
  read.set(id, raw);
  return raw;
}
