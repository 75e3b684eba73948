import type { Copy, Graph, Hop } from './pipeline';

/** How old what a thing holds can be: at the worst phase of every interval, and on average over the phases. Seconds. */
export interface Age {
  readonly worst: number;
  readonly mean: number;
}

/** One summand of an age. */
export interface AgeTerm extends Age {
  readonly what: 'interval' | 'processing' | 'lag' | 'backup interval' | 'backup' | 'replication';
  readonly hop?: Hop;
  readonly copy?: Copy;
}

const NONE: Age = { worst: 0, mean: 0 };
const add = (a: Age, b: Age): Age => ({ worst: a.worst + b.worst, mean: a.mean + b.mean });

/** Ages of all components and copies: the sum over the hops from a source, by the slowest of the required inputs. */
export class Ages {
  readonly #graph: Graph;
  readonly #known = new Map<string, Age>();
  readonly #slowest = new Map<string, Hop>();

  constructor(graph: Graph) {
    this.#graph = graph;
    const order = [...graph.position].sort(([, a], [, b]) => a - b);
    for (const [id] of order) this.#known.set(id, this.#ofPart(id));
  }

  /** Age of a component, or of a copy: that of its original and its own. */
  of(id: string): Age {
    const known = this.#known.get(id);
    if (known) return known;
    const copy = this.#graph.copies.get(id);
    const age = copy ? add(this.of(copy.of), ageOfCopy(copy)) : NONE;
    this.#known.set(id, age);
    return age;
  }

  /** What the age of a component or copy is made of, from the source on; what takes no time is left out. */
  terms(id: string): readonly AgeTerm[] {
    const found: AgeTerm[][] = [];
    let at: string | undefined = id;
    while (at !== undefined) {
      const copy = this.#graph.copies.get(at);
      const hop = this.#slowest.get(at);
      if (copy) found.push(copyTerms(copy));
      else if (hop) found.push(hopTerms(hop));
      at = copy ? copy.of : hop?.from;
    }
    return found
      .reverse()
      .flat()
      .filter((term) => term.worst > 0);
  }

  #ofPart(id: string): Age {
    let oldest: Age = NONE;
    for (const hop of this.#graph.into.get(id) ?? []) {
      const age = add(this.#known.get(hop.from) ?? NONE, ageOfHop(hop));
      if (this.#slowest.has(id) && age.worst <= oldest.worst) continue;
      oldest = age;
      this.#slowest.set(id, hop);
    }
    return oldest;
  }
}

const steady = (seconds: number): Age => ({ worst: seconds, mean: seconds });
const phased = (seconds: number): Age => ({ worst: seconds, mean: seconds / 2 });

const hopTerms = (hop: Hop): AgeTerm[] => [
  { what: 'interval', hop, ...phased(hop.interval) },
  { what: 'processing', hop, ...steady(hop.processing) },
  { what: 'lag', hop, ...steady(hop.lag) },
];
const copyTerms = (copy: Copy): AgeTerm[] => [
  { what: 'backup interval', copy, ...phased(copy.interval) },
  { what: copy.is === 'backup' ? 'backup' : 'replication', copy, ...steady(copy.delay) },
];

const ageOfHop = (hop: Hop): Age => hopTerms(hop).reduce<Age>(add, NONE);
const ageOfCopy = (copy: Copy): Age => copyTerms(copy).reduce<Age>(add, NONE);
