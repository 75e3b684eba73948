import { FALSE, TRUE } from './decision-diagram';
import type { DecisionDiagram, Node } from './decision-diagram';

/** Probability that each part works, by its position in the diagram's order. */
export type Chances = readonly number[];

/**
 * Exact probability of a diagram's functions where parts are independent. Each node is worked out once, children
 * before parents, so one call is linear and further calls cost only what is new.
 */
export class Probability {
  readonly #diagram: DecisionDiagram;
  readonly #chances: Chances;
  readonly #known: number[] = [0, 1];

  constructor(diagram: DecisionDiagram, chances: Chances) {
    this.#diagram = diagram;
    this.#chances = chances;
  }

  of(node: Node): number {
    const known = this.#known;
    for (let at = known.length; at <= node; at++) {
      const p = this.#chances[this.#diagram.level(at)]!;
      known.push(p * known[this.#diagram.high(at)]! + (1 - p) * known[this.#diagram.low(at)]!);
    }
    return known[node]!;
  }
}

/** Every node that a root leads to, parents before children, without the leaves. */
export function reachable(diagram: DecisionDiagram, root: Node): readonly Node[] {
  const seen = new Set<Node>();
  const open = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node === FALSE || node === TRUE || seen.has(node)) continue;
    seen.add(node);
    open.push(diagram.high(node), diagram.low(node));
  }
  return [...seen].sort((a, b) => b - a);
}

/**
 * Birnbaum importance by part: how much the system's availability changes with the part's, ∂A/∂p. Negative only in
 * structures that are not coherent. Parts that do not matter are absent.
 */
export function birnbaum(diagram: DecisionDiagram, root: Node, chances: Chances): ReadonlyMap<string, number> {
  const probability = new Probability(diagram, chances);
  const reach = new Map<Node, number>([[root, 1]]);
  const importance = new Map<string, number>();
  for (const node of reachable(diagram, root)) {
    const level = diagram.level(node);
    const [here, p, name] = [reach.get(node)!, chances[level]!, diagram.order[level]!];
    const [high, low] = [diagram.high(node), diagram.low(node)];
    importance.set(name, (importance.get(name) ?? 0) + here * (probability.of(high) - probability.of(low)));
    reach.set(high, (reach.get(high) ?? 0) + here * p);
    reach.set(low, (reach.get(low) ?? 0) + here * (1 - p));
  }
  return importance;
}
