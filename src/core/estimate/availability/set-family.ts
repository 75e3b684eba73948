import { TripleTable } from './triple-table';

/** A family of sets. `NONE` holds no set, `ONLY_EMPTY` holds the empty set. */
export type Family = number;
export const NONE: Family = 0;
export const ONLY_EMPTY: Family = 1;

/**
 * Families of sets of small whole numbers as zero-suppressed decision diagrams: a hundred thousand cut sets take a few
 * thousand nodes. Minato, Zero-Suppressed BDDs for Set Manipulation (1993).
 */
export class SetFamilies {
  readonly #element: number[] = [Infinity, Infinity];
  readonly #with: Family[] = [NONE, ONLY_EMPTY];
  readonly #without: Family[] = [NONE, ONLY_EMPTY];
  readonly #unique = new TripleTable();
  readonly #unions = new TripleTable();
  readonly #differences = new TripleTable();

  /** The sets of `withIt`, each with the element, and those of `without`. The element must be less than any in them. */
  node(element: number, withIt: Family, without: Family): Family {
    if (withIt === NONE) return without;
    const known = this.#unique.get(element, withIt, without);
    if (known >= 0) return known;
    const made = this.#element.push(element) - 1;
    this.#with.push(withIt);
    this.#without.push(without);
    this.#unique.set(element, withIt, without, made);
    return made;
  }

  union(a: Family, b: Family): Family {
    if (a === b || b === NONE) return a;
    if (a === NONE) return b;
    const known = this.#unions.get(Math.min(a, b), Math.max(a, b), 0);
    if (known >= 0) return known;
    const result = this.#zip(a, b, (x, y) => this.union(x, y));
    this.#unions.set(Math.min(a, b), Math.max(a, b), 0, result);
    return result;
  }

  /** The sets of `a` that are not in `b`. */
  difference(a: Family, b: Family): Family {
    if (a === NONE || a === b) return NONE;
    if (b === NONE) return a;
    const known = this.#differences.get(a, b, 0);
    if (known >= 0) return known;
    const result = this.#zip(a, b, (x, y) => this.difference(x, y));
    this.#differences.set(a, b, 0, result);
    return result;
  }

  #zip(a: Family, b: Family, combine: (x: Family, y: Family) => Family): Family {
    const [first, second] = [this.#element[a]!, this.#element[b]!];
    const element = Math.min(first, second);
    return this.node(
      element,
      combine(first === element ? this.#with[a]! : NONE, second === element ? this.#with[b]! : NONE),
      combine(first === element ? this.#without[a]! : a, second === element ? this.#without[b]! : b),
    );
  }

  /** Sum over the sets of the product over their elements: with `() => 1`, how many sets there are. */
  sum(family: Family, weight: (element: number) => number): number {
    const totals = [0, 1];
    for (let at = 2; at <= family; at++)
      totals.push(weight(this.#element[at]!) * totals[this.#with[at]!]! + totals[this.#without[at]!]!);
    return totals[family]!;
  }

  /** How many sets there are of each size; index 0 is the empty set. */
  sizes(family: Family): readonly number[] {
    const counts: number[][] = [[], [1]];
    for (let at = 2; at <= family; at++) {
      const longer = counts[this.#with[at]!]!;
      const others = counts[this.#without[at]!]!;
      const length = Math.max(longer.length + 1, others.length);
      counts.push(Array.from({ length }, (_, size) => (longer[size - 1] ?? 0) + (others[size] ?? 0)));
    }
    return counts[family]!;
  }

  /** The sets themselves, up to a number of them. */
  *list(family: Family, most = Infinity): Generator<readonly number[]> {
    const open: { family: Family; chosen: readonly number[] }[] = [{ family, chosen: [] }];
    for (let given = 0; open.length > 0 && given < most;) {
      const { family: at, chosen } = open.pop()!;
      if (at === NONE) continue;
      if (at === ONLY_EMPTY) {
        given++;
        yield chosen;
        continue;
      }
      open.push({ family: this.#without[at]!, chosen });
      open.push({ family: this.#with[at]!, chosen: [...chosen, this.#element[at]!] });
    }
  }
}
