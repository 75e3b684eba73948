import type { Age, AgeTerm, Ages } from './age';
import type { Event } from './disruption';
import { upstreamOf } from './pipeline';
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
  /** What the RPO is the sum of; empty where nothing is lost. */
  readonly terms: readonly AgeTerm[];
  /** Set where a log does not keep records for long enough: they are what is lost. */
  readonly hole?: Hole;
  /** Added to the terms where wrong data goes unnoticed for so long. */
  readonly unnoticed: number;
  readonly restart: number;
  /** Records that wait to be worked off at the restart, in seconds of them. */
  readonly backlog: number;
  /** The end that accepts records is down, and its source cannot be read again. */
  readonly refuses: boolean;
  /** For so long the producers hold what is not accepted. */
  readonly buffer: number;
}

export interface Hole {
  readonly log: string;
  readonly retention: number;
}

export interface NotRecovered {
  readonly unrecoverable: 'nothing survives' | 'backups expired';
}

interface Loss extends Age {
  readonly replayFrom?: string;
  readonly retention: number;
  readonly hole?: Hole;
  /** Whose age is lost. */
  readonly age?: string;
  readonly unnoticed: number;
}

interface Option {
  readonly bases: readonly string[];
  readonly loss: Loss;
  /** Age of the base. */
  readonly age: Age;
  readonly restart: number;
}

const ZERO: Age = { worst: 0, mean: 0 };
const NOTHING_LOST: Loss = { ...ZERO, retention: Infinity, unnoticed: 0 };

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

  const losses = lossesOf(graph, ages, event, upstream, broken);
  const best = new Map<string, Option>();
  for (const id of upstream) {
    const options = [
      ...directBases(graph, event, id, id === target).map((base) => asOption(base, id)),
      ...viaInputs(id),
    ];
    const chosen = options.reduce<Option | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
    if (chosen) best.set(id, chosen);
  }
  const found = rightedInPlace(best.get(target)) ?? best.get(target);
  if (!found) return { unrecoverable: event.expired.size > 0 ? 'backups expired' : 'nothing survives' };
  return { affected: true, ...result(found) };

  function asOption(base: string, node: string): Option {
    const takes = restart([base]);
    return { bases: [base], loss: losses(node, base, takes), age: ages.of(base), restart: takes };
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
    const since = replays || (inPlace && !refuses) ? Math.min(age.worst + takes, loss.retention) : 0;
    const backlog = refuses
      ? Math.min(buffer, takes) + (replays ? Math.min(age.worst, loss.retention) : 0)
      : event.emptied.has(target)
        ? replays
          ? Math.min(age.worst, loss.retention)
          : 0
        : since;
    return {
      bases,
      ...(loss.replayFrom !== undefined && { replayFrom: loss.replayFrom }),
      rpo: { worst: loss.worst, mean: loss.mean },
      terms: loss.age === undefined ? [] : ages.terms(loss.age),
      ...(loss.hole && { hole: loss.hole }),
      unnoticed: loss.unnoticed,
      restart: takes,
      backlog,
      refuses,
      buffer: refuses ? buffer : 0,
    };
  }
}

const inputsOf = (graph: Graph, id: string): readonly string[] => [
  ...(graph.into.get(id) ?? []).map((hop) => hop.from),
  ...(graph.parts.get(id)?.needs ?? []),
];

const unaffected = (target: string): Recovered => ({
  affected: false,
  bases: [target],
  rpo: ZERO,
  terms: [],
  unnoticed: 0,
  restart: 0,
  backlog: 0,
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

/** A component and its copies, copies of copies among them. */
function withCopies(graph: Graph, id: string): readonly string[] {
  const found = [id];
  for (const one of found) found.push(...(graph.copiesOf.get(one) ?? []).map((copy) => copy.id));
  return found;
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

/** A log that is left, or the source's own: how long it keeps records, and how far behind it is where it was cut off. */
interface UsableLog {
  readonly id: string;
  readonly retention: number;
  readonly behind: Age;
}

/** What is lost with a base at a component, when it takes so long to restart. */
function lossesOf(graph: Graph, ages: Ages, event: Event, upstream: readonly string[], broken: ReadonlySet<string>) {
  const usable = (id: string): boolean => !event.lost.has(id) && !event.wrong.has(id);
  /** The log or the source itself, or the freshest copy of the log that is left. */
  const logAt = (id: string): UsableLog | undefined => {
    const source = graph.sources.get(id);
    if (source) {
      const keeps = source.retention > 0 ? source.retention : source.rereadable ? Infinity : 0;
      return keeps > 0 && usable(id) ? { id, retention: keeps, behind: ZERO } : undefined;
    }
    const part = graph.parts.get(id);
    if (part?.holds !== 'log') return undefined;
    const left = withCopies(graph, id).filter((one) => usable(one) && graph.copies.get(one)?.is !== 'backup');
    const freshest = left.sort((a, b) => ages.of(a).worst - ages.of(b).worst)[0];
    if (freshest === undefined) return undefined;
    const cut = freshest !== id || broken.has(id);
    return { id: freshest, retention: part.retention, behind: cut ? ages.of(freshest) : setback(freshest) };
  };
  const setback = (id: string): Age => {
    const seconds = event.down.get(id) ?? 0;
    return { worst: seconds, mean: seconds };
  };

  /** What is lost when records are replayed into each component, from what lies before it. */
  function replays(base: string, age: Age, takes: number): (id: string) => Loss | undefined {
    const inPlace = graph.parts.has(base);
    const known = new Map<string, Loss | undefined>();
    const from = (id: string): Loss | undefined => {
      const log = logAt(id);
      const further = known.get(id);
      const store = inPlace && graph.parts.get(id)?.holds === 'store' && usable(id);
      const here: Loss | undefined = log
        ? replayLoss(log, age, takes)
        : store
          ? { ...NOTHING_LOST, ...(broken.has(id) ? { ...ages.of(id), age: id } : setback(id)) }
          : undefined;
      if (!here || !further) return here ?? further;
      // A log says how much was kept; a store stands in only where no log is left.
      return log ? (further.worst < here.worst ? further : here) : further;
    };
    for (const id of upstream) {
      const inputs = (graph.into.get(id) ?? []).map((hop) => from(hop.from));
      const all = inputs.length > 0 && inputs.every((input) => input !== undefined);
      known.set(id, all ? inputs.reduce((a, b) => (b.worst > a.worst ? b : a)) : undefined);
    }
    return (id) => known.get(id);
  }

  return (node: string, base: string, takes: number): Loss => {
    const age = ages.of(base);
    const own = base === node ? setback(base) : ZERO;
    const inPlace = base === node;
    const wrong = event.wrong.has(node);
    const whole = inPlace && !wrong && !broken.has(node);
    if (whole && !isStopped(node)) return { ...NOTHING_LOST, ...own };
    const replayed = replays(base, { worst: age.worst + own.worst, mean: age.mean + own.mean }, takes)(node);
    // What is written after a deletion, or after wrong data was noticed, is there: a log is only asked for what came before.
    const keepsNew = event.emptied.has(node) || wrong;
    if (replayed && (!keepsNew || inPlace)) return replayed;
    if (whole) return { ...NOTHING_LOST, ...own };
    const unnoticed = wrong ? event.noticedAfter : 0;
    const without: Loss = {
      worst: age.worst + own.worst + unnoticed,
      mean: age.mean + own.mean + unnoticed,
      retention: Infinity,
      age: base,
      unnoticed,
    };
    return replayed && replayed.worst <= without.worst ? replayed : without;
  };

  function isStopped(node: string): boolean {
    if (event.down.has(node)) return true;
    const open = [...inputsOf(graph, node)];
    const seen = new Set(open);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (event.down.has(id) || event.lost.has(id)) return true;
      for (const next of inputsOf(graph, id)) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return false;
  }

  function replayLoss(log: UsableLog, age: Age, takes: number): Loss {
    const missing = (base: number): number =>
      log.retention === Infinity ? 0 : Math.max(0, base + takes - log.retention);
    const hole = { worst: missing(age.worst), mean: missing(age.mean) };
    const cut = log.behind.worst > hole.worst;
    return {
      worst: Math.max(hole.worst, log.behind.worst),
      mean: Math.max(hole.mean, log.behind.mean),
      replayFrom: log.id,
      retention: log.retention,
      ...(cut ? { age: log.id } : hole.worst > 0 ? { hole: { log: log.id, retention: log.retention } } : {}),
      unnoticed: 0,
    };
  }
}
