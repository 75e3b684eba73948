/** Where a thing stands. A zone left out: it is spread over the Region. Neither: nothing of ours takes it down. */
export interface Standing {
  readonly region?: string;
  readonly zone?: string;
  readonly account?: string;
}

/** Where records come from. Times in seconds. */
export interface Source extends Standing {
  readonly id: string;
  /** It can be read again from the start, and so never refuses a record. */
  readonly rereadable: boolean;
  /** How long its own log keeps records; 0 where it has none. */
  readonly retention: number;
  /** How long its producers hold records before they are refused. */
  readonly buffer: number;
}

/** A component: a log keeps records for its retention, a store keeps everything, compute keeps nothing. */
export interface Part extends Standing {
  readonly id: string;
  readonly holds: 'log' | 'store' | 'nothing';
  readonly retention: number;
  /** Whether the same input gives the same output again. */
  readonly repeatable: boolean;
  /** What was read is gone: only unread records are there. */
  readonly readOnce?: true;
  /** Components that it does not run without, though no record passes through them. */
  readonly needs?: readonly string[];
}

/** One step on the way of a record. All hops into a component are required inputs of it. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  /** Batch window, with a random phase. */
  readonly interval: number;
  readonly processing: number;
  readonly lag: number;
}

/** A replica or a backup of a component, or of another copy. */
export interface Copy extends Standing {
  readonly id: string;
  readonly of: string;
  readonly is: 'replica' | 'backup';
  /** Time between two copies, 0 for one that follows along. */
  readonly interval: number;
  /** How long one copy takes until it can be used. */
  readonly delay: number;
  /** How long each is kept. */
  readonly keep: number;
  readonly carriesOverwrites: boolean;
  readonly carriesDeletes: boolean;
  /** Nobody can delete it early. */
  readonly locked?: boolean;
}

export interface Pipeline {
  readonly sources: readonly Source[];
  readonly parts: readonly Part[];
  readonly hops: readonly Hop[];
  readonly copies: readonly Copy[];
}

/** A pipeline with what is looked up often: who feeds whom, and each part after those that feed it. */
export interface Graph {
  readonly sources: ReadonlyMap<string, Source>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly copies: ReadonlyMap<string, Copy>;
  readonly copiesOf: ReadonlyMap<string, readonly Copy[]>;
  /** Hops into each, without those that lead back to where their records came from. */
  readonly into: ReadonlyMap<string, readonly Hop[]>;
  readonly outOf: ReadonlyMap<string, readonly Hop[]>;
  readonly neededBy: ReadonlyMap<string, readonly string[]>;
  /** Position in an order in which each comes after those that feed it. */
  readonly position: ReadonlyMap<string, number>;
}

export function graphOf(pipeline: Pipeline): Graph {
  const all = groupBy(pipeline.hops, (hop) => hop.from);
  const { order, feedback } = orderOf(
    [...pipeline.sources, ...pipeline.parts].map(({ id }) => id),
    all,
  );
  const forward = pipeline.hops.filter((hop) => !feedback.has(hop));
  return {
    sources: new Map(pipeline.sources.map((source) => [source.id, source])),
    parts: new Map(pipeline.parts.map((part) => [part.id, part])),
    copies: new Map(pipeline.copies.map((copy) => [copy.id, copy])),
    copiesOf: groupBy(pipeline.copies, (copy) => copy.of),
    into: groupBy(forward, (hop) => hop.to),
    outOf: groupBy(forward, (hop) => hop.from),
    neededBy: new Map(
      [
        ...groupBy(
          pipeline.parts.flatMap(({ id, needs }) => (needs ?? []).map((needed) => ({ id, needed }))),
          (one) => one.needed,
        ),
      ].map(([needed, ones]) => [needed, ones.map(({ id }) => id)]),
    ),
    position: new Map(order.map((id, index) => [id, index])),
  };
}

/** A component, what feeds it and what it needs, each after those that feed it. */
export function upstreamOf(graph: Graph, target: string): readonly string[] {
  const seen = new Set([target]);
  const open = [target];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of inputsOf(graph, id)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  const at = (id: string): number => graph.position.get(id) ?? 0;
  return [...seen].sort((a, b) => at(a) - at(b));
}

/** What feeds a component, and what it does not run without. */
export const inputsOf = (graph: Graph, id: string): readonly string[] => [
  ...(graph.into.get(id) ?? []).map((hop) => hop.from),
  ...(graph.parts.get(id)?.needs ?? []),
];

/** A component and its copies, copies of copies among them. */
export function withCopies(graph: Graph, id: string): readonly string[] {
  const found = [id];
  for (const one of found) found.push(...(graph.copiesOf.get(one) ?? []).map((copy) => copy.id));
  return found;
}

export function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Depth first without recursion; a hop back to what is still open is feedback. */
function orderOf(ids: readonly string[], outOf: ReadonlyMap<string, readonly Hop[]>) {
  const fed = new Set([...outOf.values()].flatMap((hops) => hops.map((hop) => hop.to)));
  const done = new Map<string, boolean>();
  const feedback = new Set<Hop>();
  const finished: string[] = [];
  for (const start of [...ids.filter((id) => !fed.has(id)), ...ids]) {
    if (done.has(start)) continue;
    const stack = [{ id: start, next: 0 }];
    done.set(start, false);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const hop = outOf.get(top.id)?.[top.next++];
      if (!hop) {
        done.set(top.id, true);
        finished.push(top.id);
        stack.pop();
      } else if (done.get(hop.to) === false) feedback.add(hop);
      else if (!done.has(hop.to)) {
        done.set(hop.to, false);
        stack.push({ id: hop.to, next: 0 });
      }
    }
  }
  return { order: finished.reverse(), feedback };
}
