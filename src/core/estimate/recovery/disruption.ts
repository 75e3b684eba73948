import type { Copy, Graph, Standing } from './pipeline';

/** What happens, in words of places and names. Several at once are allowed. */
export interface Disruption {
  /** Ids of components, copies or sources. */
  readonly lose?: readonly string[];
  readonly regions?: readonly string[];
  readonly zones?: readonly { readonly region: string; readonly zone: string }[];
  readonly accounts?: readonly string[];
  readonly deletes?: readonly string[];
  readonly corrupts?: readonly string[];
  /** Seconds until a deletion or corruption is noticed. */
  readonly noticedAfter?: number;
  /** What is written after a deletion, or after a corruption was noticed, is kept. */
  readonly acceptsMeanwhile?: boolean;
}

/** What a disruption does to a pipeline. */
export interface Event {
  /** Gone, with what it holds. */
  readonly lost: ReadonlySet<string>;
  /** Does not work, but keeps what it holds, without the last so many seconds. */
  readonly down: ReadonlyMap<string, number>;
  /** Holds wrong data since the event. */
  readonly wrong: ReadonlySet<string>;
  /** Deleted, but takes new records all the while. */
  readonly emptied: ReadonlySet<string>;
  /** Backups that are kept for less than it takes to notice. */
  readonly expired: ReadonlySet<string>;
  readonly noticedAfter: number;
}

/**
 * Who is lost with a place, what a deletion takes along and how far wrong data spreads. A replica follows a deletion
 * only if it carries deletes, and a corruption only if it carries overwrites; a backup follows neither, but is of no
 * use once the last one from before the event is no longer kept. Downstream of what writes wrong data, all is wrong.
 */
export function eventOf(graph: Graph, disruption: Disruption): Event {
  const lost = new Set(disruption.lose ?? []);
  if (takesPlaces(disruption)) {
    const placesOnly: Disruption = { ...disruption, accounts: [] };
    for (const source of graph.sources.values()) if (isHit(source, disruption)) lost.add(source.id);
    for (const part of graph.parts.values()) if (isHit(part, disruption)) lost.add(part.id);
    for (const copy of graph.copies.values()) if (isHit(copy, copy.locked ? placesOnly : disruption)) lost.add(copy.id);
  }
  const deleted = withReplicas(graph, disruption.deletes ?? [], (copy) => copy.carriesDeletes);
  const wrong = withReplicas(graph, downstreamOf(graph, disruption.corrupts ?? []), (copy) => copy.carriesOverwrites);
  const noticedAfter = disruption.noticedAfter ?? 0;
  const expired = new Set(
    deleted.size + wrong.size === 0
      ? []
      : [...graph.copies.values()]
          .filter((copy) => copy.is === 'backup' && copy.keep < noticedAfter)
          .map(({ id }) => id),
  );
  for (const id of deleted) lost.add(id);
  const emptied = new Set(disruption.acceptsMeanwhile ? deleted : []);
  return { lost, down: new Map(), wrong, emptied, expired, noticedAfter };
}

const takesPlaces = ({ regions = [], zones = [], accounts = [] }: Disruption): boolean =>
  regions.length + zones.length + accounts.length > 0;

function isHit({ region, zone, account }: Standing, { regions, zones, accounts }: Disruption): boolean {
  return (
    (region !== undefined && (regions?.includes(region) ?? false)) ||
    (zones?.some((one) => one.region === region && one.zone === zone) ?? false) ||
    (account !== undefined && (accounts?.includes(account) ?? false))
  );
}

function withReplicas(graph: Graph, start: Iterable<string>, carries: (copy: Copy) => boolean): Set<string> {
  const reached = new Set(start);
  for (const id of reached)
    for (const copy of graph.copiesOf.get(id) ?? []) if (copy.is === 'replica' && carries(copy)) reached.add(copy.id);
  return reached;
}

function downstreamOf(graph: Graph, start: readonly string[]): Set<string> {
  const reached = new Set(start);
  for (const id of reached) {
    for (const hop of graph.outOf.get(id) ?? []) reached.add(hop.to);
    for (const other of graph.neededBy.get(id) ?? []) reached.add(other);
  }
  return reached;
}
