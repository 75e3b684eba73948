import type { Age, Ages } from './age';
import type { Event } from './disruption';
import { inputsOf, withCopies } from './pipeline';
import type { Graph } from './pipeline';

/** What is lost with a base, and where the rest comes from. */
export interface Loss extends Age {
  readonly replayFrom?: string;
  readonly retention: number;
  readonly hole?: Hole;
  /** Whose age is lost. */
  readonly age?: string;
  readonly setback: number;
  readonly unnoticed: number;
}

/** A log that does not keep records until they are read again: the older ones are lost. */
export interface Hole {
  readonly log: string;
  readonly retention: number;
}

const ZERO: Age = { worst: 0, mean: 0 };
export const NOTHING_LOST: Loss = { ...ZERO, retention: Infinity, setback: 0, unnoticed: 0 };

/** A log that is left, or the source's own: how long it keeps records, and how far behind it is where it was cut off. */
interface UsableLog {
  readonly id: string;
  readonly retention: number;
  readonly behind: Age;
  /** Set where the log itself came back without its last records. */
  readonly setback: number;
  readonly readOnce: boolean;
}

/** What a component holds, or a copy of it, is to be completed. */
interface Incomplete {
  readonly base: string;
  readonly inPlace: boolean;
  readonly age: Age;
  /** Seconds until it is. */
  readonly restart: number;
}

/** Works out what is lost for each base after one event. `broken` are the components cut off from their sources. */
export class Losses {
  readonly #graph: Graph;
  readonly #ages: Ages;
  readonly #event: Event;
  readonly #upstream: readonly string[];
  readonly #broken: ReadonlySet<string>;

  constructor(graph: Graph, ages: Ages, event: Event, upstream: readonly string[], broken: ReadonlySet<string>) {
    this.#graph = graph;
    this.#ages = ages;
    this.#event = event;
    this.#upstream = upstream;
    this.#broken = broken;
  }

  /** What is lost with `base`, the component `node` itself or a copy of it, when it takes so long to restart. */
  of(node: string, base: string, restart: number): Loss {
    const inPlace = base === node;
    const own = inPlace ? this.#setback(node) : 0;
    const wrong = this.#event.wrong.has(node);
    const whole = inPlace && !wrong && !this.#broken.has(node);
    const kept: Loss = { ...NOTHING_LOST, worst: own, mean: own, setback: own };
    if (whole && !this.#isStopped(node)) return kept;
    const held = this.#ages.of(base);
    const age = { worst: held.worst + own, mean: held.mean + own };
    const replayed = this.#replayed(node, { base, inPlace, age, restart });
    // What is written after a deletion, or after wrong data was noticed, is there: a log is only asked for what came before.
    const keepsNew = this.#event.emptied.has(node) || wrong;
    if (replayed && (!keepsNew || inPlace)) return replayed;
    if (whole) return kept;
    const unnoticed = wrong ? this.#event.noticedAfter : 0;
    const [worst, mean] = [age.worst + unnoticed, age.mean + unnoticed];
    const without: Loss = { worst, mean, retention: Infinity, age: base, setback: own, unnoticed };
    return replayed && replayed.worst <= without.worst ? replayed : without;
  }

  #setback(id: string): number {
    return this.#event.down.get(id) ?? 0;
  }

  #usable(id: string): boolean {
    return !this.#event.lost.has(id) && !this.#event.wrong.has(id);
  }

  /** The log or the source itself, or the freshest copy of the log that is left. */
  #logAt(id: string): UsableLog | undefined {
    const source = this.#graph.sources.get(id);
    if (source) {
      const retention = source.retention > 0 ? source.retention : source.rereadable ? Infinity : 0;
      const kept = retention > 0 && this.#usable(id);
      return kept ? { id, retention, behind: ZERO, setback: 0, readOnce: false } : undefined;
    }
    const part = this.#graph.parts.get(id);
    if (part?.holds !== 'log') return undefined;
    const left = withCopies(this.#graph, id).filter(
      (one) => this.#usable(one) && this.#graph.copies.get(one)?.is !== 'backup',
    );
    const [freshest] = left.sort((a, b) => this.#ages.of(a).worst - this.#ages.of(b).worst);
    if (freshest === undefined) return undefined;
    const cut = freshest !== id || this.#broken.has(id);
    const setback = cut ? 0 : this.#setback(id);
    const behind = cut ? this.#ages.of(freshest) : { worst: setback, mean: setback };
    return { id: freshest, retention: part.retention, behind, setback, readOnce: part.readOnce === true };
  }

  /** What is lost when records are replayed into a component from what lies before it; undefined where nothing can. */
  #replayed(node: string, base: Incomplete): Loss | undefined {
    const known = new Map<string, Loss | undefined>();
    for (const id of this.#upstream) {
      const inputs = (this.#graph.into.get(id) ?? []).map((hop) => this.#replayedFrom(hop.from, base, known));
      const all = inputs.length > 0 && inputs.every((input) => input !== undefined);
      known.set(id, all ? inputs.reduce((a, b) => (b.worst > a.worst ? b : a)) : undefined);
    }
    return known.get(node);
  }

  #replayedFrom(id: string, base: Incomplete, known: ReadonlyMap<string, Loss | undefined>): Loss | undefined {
    const further = known.get(id);
    const log = this.#logAt(id);
    if (log) {
      const here = replayLoss(log, base);
      return further && further.worst < here.worst ? further : here;
    }
    // A log says how much was kept; a store stands in only where no log is left, for what goes on from where it stopped.
    const store = base.inPlace && this.#graph.parts.get(id)?.holds === 'store' && this.#usable(id);
    if (further || !store) return further;
    if (this.#broken.has(id)) return { ...NOTHING_LOST, ...this.#ages.of(id), age: id };
    const setback = this.#setback(id);
    return { ...NOTHING_LOST, worst: setback, mean: setback, setback };
  }

  #isStopped(node: string): boolean {
    const seen = new Set([node]);
    for (const id of seen) {
      if (this.#event.down.has(id) || (id !== node && this.#event.lost.has(id))) return true;
      for (const next of inputsOf(this.#graph, id)) seen.add(next);
    }
    return false;
  }
}

function replayLoss(log: UsableLog, { base, inPlace, age, restart }: Incomplete): Loss {
  // Of a queue, what was read before is gone: it has only what came after.
  if (log.readOnce && !inPlace)
    return { ...age, replayFrom: log.id, retention: log.retention, age: base, setback: 0, unnoticed: 0 };
  const missing = (held: number): number =>
    log.retention === Infinity ? 0 : Math.max(0, held + restart - log.retention);
  const hole = { worst: missing(age.worst), mean: missing(age.mean) };
  const behind = log.behind.worst > hole.worst;
  return {
    worst: Math.max(hole.worst, log.behind.worst),
    mean: Math.max(hole.mean, log.behind.mean),
    replayFrom: log.id,
    retention: log.retention,
    ...(behind && log.setback === 0 && { age: log.id }),
    ...(!behind && hole.worst > 0 && { hole: { log: log.id, retention: log.retention } }),
    setback: behind ? log.setback : 0,
    unnoticed: 0,
  };
}
