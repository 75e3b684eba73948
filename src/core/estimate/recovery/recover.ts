import type { Age, AgeTerm, Ages } from './age';
import type { Event } from './disruption';
import { Losses, NOTHING_LOST } from './loss';
import type { Hole, Loss } from './loss';
import { inputsOf, upstreamOf, withCopies } from './pipeline';
import type { Graph } from './pipeline';

/** How long it takes until the target works again, with what it is had back from: ids of components, copies or a source. */
export type Restart = (bases: readonly string[]) => number;

/** How a component's data comes back. Seconds. */
export interface Recovered {
  /** Whether the event concerns the component at all. */
  readonly affected: boolean;
  /** What it is had back from: itself, a replica, a backup, a component further up, or the source. */
  readonly bases: readonly string[];
  /** The log or source that fills in what the base lacks. */
  readonly replayFrom?: string;
  /** Age of the accepted records that cannot be had back, at the worst and on average. */
  readonly rpo: Age;
  /** Component or copy whose age is lost, where it is one. */
  readonly lostAge?: string;
  /** What that age is the sum of. */
  readonly terms: readonly AgeTerm[];
  /** Seconds that a component lost when it came back by itself. */
  readonly setback: number;
  /** How long what is replayed from keeps records; infinite where it keeps all. */
  readonly retention: number;
  /** Set where a log does not keep records for long enough: they are what is lost. */
  readonly hole?: Hole;
  /** Added to the terms where wrong data goes unnoticed for so long. */
  readonly unnoticed: number;
  readonly restart: number;
  /** Records that wait to be worked off at the restart, in seconds of them. */
  readonly backlog: number;
  /** What waits: what producers held back, and of what is replayed all since the base or only the gap before the event. */
  readonly waiting: { readonly held: boolean; readonly replayed: 'nothing' | 'gap' | 'since' };
  /** The end that accepts records is down, and its source cannot be read again. */
  readonly refuses: boolean;
  /** For so long the producers hold what is not accepted. */
  readonly buffer: number;
}

export interface NotRecovered {
  readonly unrecoverable: 'nothing survives' | 'backups expired';
}

interface Option {
  readonly bases: readonly string[];
  readonly loss: Loss;
  /** Age of the base. */
  readonly age: Age;
  readonly restart: number;
}

const ZERO: Age = { worst: 0, mean: 0 };

/**
 * How a component comes back after an event: RPO = least, over what survives and can be rebuilt from, of the age of
 * what is then lacking; the greatest over required inputs. Records that a log or source still keeps are replayed, and
 * those it no longer keeps at the restart are lost. Of equal RPOs the quicker restart is taken.
 */
export function recover(
  graph: Graph,
  ages: Ages,
  event: Event,
  target: string,
  restart: Restart,
): Recovered | NotRecovered {
  const upstream = upstreamOf(graph, target);
  const broken = new Set<string>();
  for (const id of upstream)
    if (inputsOf(graph, id).some((from) => event.lost.has(from) || broken.has(from))) broken.add(id);
  const stopped = upstream.some((id) => event.lost.has(id) || event.down.has(id));
  if (!stopped && !event.wrong.has(target)) return unaffected(target);

  const losses = new Losses(graph, ages, event, upstream, broken);
  const best = new Map<string, Option>();
  for (const id of upstream) {
    const options = [
      ...directBases(graph, event, id, id === target).map((base) => asOption(base, id)),
      ...viaInputs(id),
    ];
    const chosen = options.reduce<Option | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
    if (chosen) best.set(id, chosen);
  }
  const found = rightedInPlace(best.get(target)) ?? best.get(target) ?? withoutData();
  if (!found) return { unrecoverable: event.expired.size > 0 ? 'backups expired' : 'nothing survives' };
  return { affected: true, ...result(found) };

  function asOption(base: string, node: string): Option {
    const takes = restart([base]);
    return { bases: [base], loss: losses.of(node, base, takes), age: ages.of(base), restart: takes };
  }

  /** What keeps nothing, and before which no store is lost, has nothing to be had back: it only has to run again. */
  function withoutData(): Option | undefined {
    const gone = (id: string): boolean => event.lost.has(id) || event.wrong.has(id);
    const stores = upstream.filter((id) => graph.parts.get(id)?.holds === 'store');
    if (graph.parts.get(target)?.holds !== 'nothing' || stores.some(gone)) return undefined;
    return { bases: [target], loss: NOTHING_LOST, age: ages.of(target), restart: restart([target]) };
  }

  /** Wrong records are written anew where all since the event are still kept: what lies before it is right. */
  function rightedInPlace(otherwise: Option | undefined): Option | undefined {
    if (!event.wrong.has(target) || event.lost.has(target) || otherwise?.loss.worst === 0) return undefined;
    const option = asOption(target, target);
    return option.loss.replayFrom !== undefined && option.loss.worst === 0 ? option : undefined;
  }

  function viaInputs(id: string): readonly Option[] {
    const hops = graph.into.get(id) ?? [];
    const ways = hops.map((hop) => best.get(hop.from));
    if (hops.length === 0 || graph.parts.get(id)?.repeatable === false || ways.some((way) => !way)) return [];
    const inputs = ways as readonly Option[];
    const slowest = inputs.reduce((a, b) => (b.loss.worst > a.loss.worst ? b : a));
    if (inputs.length === 1) return [slowest];
    const bases = [...new Set([...slowest.bases, ...inputs.flatMap((input) => input.bases)])];
    return [{ ...slowest, bases, restart: restart(bases) }];
  }

  function result({ bases, loss, age, restart: takes }: Option) {
    const entrances = entrancesOf(graph, upstream);
    const down = [...entrances].filter(([, parts]) =>
      parts.some((id) => (event.lost.has(id) && !event.emptied.has(id)) || event.down.has(id)),
    );
    const refusing = down
      .map(([id]) => graph.sources.get(id))
      .filter((source) => source && !source.rereadable && !event.lost.has(source.id));
    const buffer = Math.min(Infinity, ...refusing.map((source) => source!.buffer));
    const refuses = refusing.length > 0;
    const inPlace = graph.parts.has(bases[0]!) || graph.sources.has(bases[0]!);
    const replays = loss.replayFrom !== undefined;
    const gapOnly = refuses || event.emptied.has(target);
    const replayed = gapOnly ? (replays ? 'gap' : 'nothing') : replays || inPlace ? 'since' : 'nothing';
    const waits = { nothing: 0, gap: age.worst, since: age.worst + takes }[replayed];
    return {
      bases,
      ...(loss.replayFrom !== undefined && { replayFrom: loss.replayFrom }),
      rpo: { worst: loss.worst, mean: loss.mean },
      ...(loss.age !== undefined && { lostAge: loss.age }),
      terms: loss.age === undefined ? [] : ages.terms(loss.age),
      setback: loss.setback,
      retention: loss.retention,
      ...(loss.hole && { hole: loss.hole }),
      unnoticed: loss.unnoticed,
      restart: takes,
      backlog: (refuses ? Math.min(buffer, takes) : 0) + Math.min(waits, loss.retention),
      waiting: { held: refuses, replayed },
      refuses,
      buffer: refuses ? buffer : 0,
    } as const;
  }
}

const unaffected = (target: string): Recovered => ({
  affected: false,
  bases: [target],
  rpo: ZERO,
  terms: [],
  setback: 0,
  retention: Infinity,
  unnoticed: 0,
  restart: 0,
  backlog: 0,
  waiting: { held: false, replayed: 'nothing' },
  refuses: false,
  buffer: 0,
});

/** Full copies of a component's data that are still there and right. A log is one only of itself. */
function directBases(graph: Graph, event: Event, id: string, isTarget: boolean): readonly string[] {
  const source = graph.sources.get(id);
  if (source) return source.rereadable && !event.lost.has(id) ? [id] : [];
  const holds = graph.parts.get(id)?.holds;
  if (holds !== 'store' && !(holds === 'log' && isTarget)) return [];
  return withCopies(graph, id).filter(
    (one) => !event.lost.has(one) && !event.wrong.has(one) && !event.expired.has(one),
  );
}

const isBetter = (a: Option, b: Option): boolean =>
  a.loss.worst < b.loss.worst - 1e-9 || (a.loss.worst <= b.loss.worst + 1e-9 && a.restart < b.restart - 1e-9);

/** Where records enter: each source with the parts from it up to the first that holds them. */
function entrancesOf(graph: Graph, upstream: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const among = new Set(upstream);
  const found = new Map<string, readonly string[]>();
  for (const id of upstream) {
    if (!graph.sources.has(id)) continue;
    const passed = new Set<string>();
    const open = (graph.outOf.get(id) ?? []).map((hop) => hop.to);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (passed.has(next) || !among.has(next)) continue;
      passed.add(next);
      const holds = graph.parts.get(next)?.holds;
      if (holds === 'nothing') open.push(...(graph.outOf.get(next) ?? []).map((hop) => hop.to));
    }
    found.set(
      id,
      [...passed].flatMap((part) => [part, ...(graph.parts.get(part)?.needs ?? [])]),
    );
  }
  return found;
}
