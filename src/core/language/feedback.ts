import type { Component, Flow } from '../design/design';
import { mistake } from './reading';
import type { Reading } from './reading';
import { stronglyConnected } from './strongly-connected';
import { kindNamed } from './type-at';

/** Flows that go to what is called, not to where the data goes on. */
const CALLS: ReadonlySet<string> = new Set(['trigger', 'request', 'query']);
/** Roles of kinds that keep what they get and pass on only what is read from them. */
const KEEPERS: ReadonlySet<string> = new Set([
  'storage',
  'lake',
  'warehouse',
  'database',
  'search',
  'serving',
  'source',
]);
/** Rounds beyond this many are not told. */
const MOST = 20;

/**
 * Tells where a dataset would feed itself without bound: it comes back, as the same dataset, to the component it was
 * read from. Cycles are looked for on (component, dataset); a flow that does not say what it carries passes on what came
 * in, except out of a store. A batch, a schedule, and a write that merges or overwrites end a round; calls and failure
 * flows do not count.
 */
export function findFeedback(
  reading: Reading,
  components: ReadonlyMap<string, Component>,
  flows: ReadonlyMap<string, Flow>,
): void {
  const endless = [...flows.values()].filter(
    (flow) =>
      flow.from !== flow.to &&
      !CALLS.has(flow.settings.mode ?? '') &&
      !isBounded(flow) &&
      !isScheduled(components.get(flow.from)) &&
      !isScheduled(components.get(flow.to)),
  );
  const keepers = new Set([...components.values()].filter((each) => isKeeper(reading, each)).map(({ id }) => id));
  const passing = endless.filter((flow) => flow.settings.carries !== undefined || !keepers.has(flow.from));
  const inRounds = within(passing);
  const datasets = new Set(inRounds.map((flow) => flow.settings.carries ?? ''));
  const told = new Set<Flow>();
  for (const dataset of [...datasets].sort()) {
    const moving = inRounds.filter(({ settings: { carries } }) => carries === undefined || carries === dataset);
    for (const flow of within(moving)) {
      const round = told.has(flow) || told.size >= MOST ? undefined : roundFrom(flow, moving);
      if (!round || round.some((each) => told.has(each))) continue;
      for (const each of round) told.add(each);
      tell(reading, round, dataset);
    }
  }
}

function isBounded({ settings }: Flow): boolean {
  const { mode, writes, every, schedule, window } = settings;
  const batches = mode === 'batch' || mode === 'file' || (every ?? schedule ?? window) !== undefined;
  return batches || writes === 'merge' || writes === 'overwrite';
}

const isScheduled = (component: Component | undefined): boolean =>
  component?.settings.schedule !== undefined || component?.settings.deadline !== undefined;

/** Of a kind whose role is not known, nothing says that it passes on what it gets. */
function isKeeper(reading: Reading, component: Component): boolean {
  const role = kindNamed(reading.document, reading.kinds, component.kind)?.role;
  return role === undefined || KEEPERS.has(role);
}

/** The flows that are part of a round. */
function within(flows: readonly Flow[]): readonly Flow[] {
  const out = new Map<string, string[]>();
  for (const { from, to } of flows)
    out
      .set(from, out.get(from) ?? [])
      .get(from)!
      .push(to);
  const group = stronglyConnected(out);
  return flows.filter(({ from, to }) => group.get(from) === group.get(to));
}

/** The shortest round that begins with a flow. */
function roundFrom(first: Flow, flows: readonly Flow[]): readonly Flow[] | undefined {
  const out = new Map<string, Flow[]>();
  for (const flow of flows)
    out
      .set(flow.from, out.get(flow.from) ?? [])
      .get(flow.from)!
      .push(flow);
  const came = new Map<string, Flow>([[first.to, first]]);
  const queue = [first.to];
  for (const node of queue) {
    for (const flow of out.get(node) ?? []) {
      if (came.has(flow.to)) continue;
      came.set(flow.to, flow);
      queue.push(flow.to);
    }
  }
  const round: Flow[] = [];
  for (let flow = came.get(first.from); flow; flow = flow === first ? undefined : came.get(flow.from))
    round.unshift(flow);
  return round[0] === first ? round : undefined;
}

function tell(reading: Reading, round: readonly Flow[], dataset: string): void {
  const closing = round.at(-1)!;
  const way = [round[0]!.from, ...round.map((flow) => flow.to)].join(' -> ');
  const at = { path: closing.path, part: 'key' } as const;
  const span = reading.document.rangeOf(at) ?? { start: 0, end: 0 };
  const message = `${dataset || 'what is read'} comes back to where it was read, without an end: ${way}`;
  const advice =
    'Carry a dataset of its own back, or say what ends the round: mode: batch, a schedule, or writes: merge.';
  mistake(reading, 'feedback', { ...at, span }, message, advice, {
    related: round
      .slice(0, -1)
      .map(({ path, id }) => ({ at: { path, part: 'key' as const }, message: `${id} is part of the round` })),
  });
}
