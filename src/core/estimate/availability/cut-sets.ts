import { FALSE, TRUE } from './decision-diagram';
import type { DecisionDiagram, Node } from './decision-diagram';
import { NONE, ONLY_EMPTY, SetFamilies } from './set-family';
import type { Family } from './set-family';

/** One part and whether it works (`true`) or has failed. */
export interface Literal {
  readonly part: string;
  readonly works: boolean;
}

/**
 * The minimal ways in which a structure becomes true: its prime implicants, which for a fault tree are its minimal
 * cut sets. In a structure that is not coherent a way may also need a part not to fail.
 */
export interface MinimalSets {
  readonly count: number;
  /** How many of them have so many literals; index 0 is the set without any. */
  readonly bySize: readonly number[];
  /** Rare-event sum: Σ over the sets of Π of their chances, never below the exact probability. */
  rareEventSum(chances: readonly number[]): number;
  list(most?: number): Iterable<readonly Literal[]>;
}

/** Deeper diagrams would put the stack at risk, and nobody reads their cut sets. */
const LEVEL_LIMIT = 2_000;

/**
 * Minimal ways for a function to be `value`; undefined where it has too many parts or its diagram grows too large.
 * Coudert and Madre, Implicit and Incremental Computation of Primes (1992): what holds both with and without a part
 * needs no word about it.
 */
export function minimalSets(diagram: DecisionDiagram, root: Node, value = true): MinimalSets | undefined {
  if (diagram.order.length > LEVEL_LIMIT) return undefined;
  const families = new SetFamilies();
  const known = new Map<Node, Family>([
    [FALSE, value ? NONE : ONLY_EMPTY],
    [TRUE, value ? ONLY_EMPTY : NONE],
  ]);
  const primes = (node: Node): Family => {
    let family = known.get(node);
    if (family === undefined) {
      const [high, low, level] = [diagram.high(node), diagram.low(node), diagram.level(node)];
      const either = primes(value ? diagram.ite(high, low, FALSE) : diagram.ite(high, TRUE, low));
      const needed = families.difference(primes(high), either);
      const refused = families.difference(primes(low), either);
      family = families.node(2 * level, needed, families.node(2 * level + 1, refused, either));
      known.set(node, family);
    }
    return family;
  };
  const family = diagram.within(() => primes(root));
  if (family === undefined) return undefined;
  const literal = (element: number): Literal => ({ part: diagram.order[element >> 1]!, works: element % 2 === 0 });
  return {
    count: families.sum(family, () => 1),
    bySize: families.sizes(family),
    rareEventSum: (chances) =>
      families.sum(family, (element) => (element % 2 === 0 ? chances[element >> 1]! : 1 - chances[element >> 1]!)),
    *list(most) {
      for (const elements of families.list(family, most)) yield elements.map(literal);
    },
  };
}

/** The minimal combinations that bring a system down: for one that is coherent, sets of parts that fail together. */
export const cutSets = (diagram: DecisionDiagram, works: Node): MinimalSets | undefined =>
  minimalSets(diagram, works, false);
