import type { Structure } from './structure';
import { TripleTable } from './triple-table';

/** A node of the diagram. `FALSE` and `TRUE` are its two leaves; every other one is made after its children. */
export type Node = number;
export const FALSE: Node = 0;
export const TRUE: Node = 1;

/** Nodes that a diagram may have before its structure is called too large; a count, so that results never depend on the machine. */
export const NODE_LIMIT = 200_000;
/** Recursion is as deep as the diagram; deeper than this the stack would be at risk. */
const DEPTH_LIMIT = 3_000;

class TooLarge extends Error {}

/**
 * Reduced ordered binary decision diagrams over one order of variables. Equal functions are the same node, so several
 * structures share what they have in common. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986).
 */
export class DecisionDiagram {
  readonly order: readonly string[];
  readonly #level = new Map<string, number>();
  readonly #variable: number[];
  readonly #high: number[] = [FALSE, TRUE];
  readonly #low: number[] = [FALSE, TRUE];
  readonly #unique = new TripleTable();
  readonly #computed = new TripleTable();
  readonly #built = new Map<Structure, Node>();
  readonly #limit: number;
  #depth = 0;

  /** `order` must name every part of the structures to come, the ones asked first being first. */
  constructor(order: readonly string[], limit = NODE_LIMIT) {
    this.order = order;
    this.#limit = limit;
    order.forEach((name, level) => this.#level.set(name, level));
    this.#variable = [order.length, order.length];
  }

  get size(): number {
    return this.#variable.length;
  }
  /** Position of the node's variable in the order; past its end for the leaves. */
  level(node: Node): number {
    return this.#variable[node]!;
  }
  high(node: Node): Node {
    return this.#high[node]!;
  }
  low(node: Node): Node {
    return this.#low[node]!;
  }

  /** The node of a structure; undefined where the diagram would grow beyond its limit. */
  build(structure: Structure): Node | undefined {
    return this.within(() => this.#build(structure));
  }

  /** What `work` makes of the diagram; undefined where it would grow beyond its limit. */
  within<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof TooLarge) return undefined;
      throw error;
    }
  }

  /** `condition ? then : otherwise`, the one operation that all others are made of. */
  ite(condition: Node, then: Node, otherwise: Node): Node {
    if (condition === TRUE || then === otherwise) return then;
    if (condition === FALSE) return otherwise;
    if (then === TRUE && otherwise === FALSE) return condition;
    const known = this.#computed.get(condition, then, otherwise);
    if (known >= 0) return known;
    if (++this.#depth > DEPTH_LIMIT) this.#tooLarge();
    const level = Math.min(this.level(condition), this.level(then), this.level(otherwise));
    const result = this.node(
      level,
      this.ite(this.#at(condition, level, true), this.#at(then, level, true), this.#at(otherwise, level, true)),
      this.ite(this.#at(condition, level, false), this.#at(then, level, false), this.#at(otherwise, level, false)),
    );
    this.#depth--;
    this.#computed.set(condition, then, otherwise, result);
    return result;
  }

  node(level: number, high: Node, low: Node): Node {
    if (high === low) return high;
    const known = this.#unique.get(level, high, low);
    if (known >= 0) return known;
    if (this.size >= this.#limit) this.#tooLarge();
    const made = this.#variable.push(level) - 1;
    this.#high.push(high);
    this.#low.push(low);
    this.#unique.set(level, high, low, made);
    return made;
  }

  #tooLarge(): never {
    this.#depth = 0;
    throw new TooLarge();
  }

  #at(node: Node, level: number, up: boolean): Node {
    if (this.level(node) !== level) return node;
    return up ? this.high(node) : this.low(node);
  }

  /** Children before parents, without recursion: a pipeline may be thousands of components long. */
  #build(root: Structure): Node {
    const open: Structure[] = [root];
    while (open.length > 0) {
      const next = open[open.length - 1]!;
      const missing = this.#built.has(next) ? [] : childrenOf(next).filter((child) => !this.#built.has(child));
      if (missing.length > 0) {
        open.push(...missing);
        continue;
      }
      open.pop();
      if (!this.#built.has(next)) this.#built.set(next, this.#combine(next));
    }
    return this.#built.get(root)!;
  }

  #combine(structure: Structure): Node {
    switch (structure.is) {
      case 'constant':
        return structure.value ? TRUE : FALSE;
      case 'part':
        return this.#part(structure.name);
      case 'not':
        return this.#not(this.#built.get(structure.of)!);
      case 'and':
        return this.#fold(structure.of, TRUE, (a, b) => this.ite(a, b, FALSE));
      case 'or':
        return this.#fold(structure.of, FALSE, (a, b) => this.ite(a, TRUE, b));
      case 'xor':
        return this.#fold(structure.of, FALSE, (a, b) => this.ite(a, this.#not(b), b));
      case 'atleast':
        return this.#atLeast(structure.k, this.#nodes(structure.of));
    }
  }

  #part(name: string): Node {
    const level = this.#level.get(name);
    if (level === undefined) throw new RangeError(`part "${name}" is not in the order of the diagram`);
    return this.node(level, TRUE, FALSE);
  }

  #not(node: Node): Node {
    return this.ite(node, FALSE, TRUE);
  }

  #nodes(of: readonly Structure[]): Node[] {
    return of.map((structure) => this.#built.get(structure)!);
  }

  /** From the bottom of the order up, so that a long series grows at its top and is never walked through. */
  #fold(of: readonly Structure[], start: Node, combine: (a: Node, b: Node) => Node): Node {
    const nodes = this.#nodes(of).sort((a, b) => this.level(b) - this.level(a));
    return nodes.reduce((below, node) => combine(node, below), start);
  }

  #atLeast(k: number, nodes: readonly Node[]): Node {
    // rows[j]: at least j of the ones seen so far, from the last to the first.
    let rows: Node[] = Array.from({ length: Math.max(0, k) + 1 }, (_, j) => (j === 0 ? TRUE : FALSE));
    for (const node of [...nodes].sort((a, b) => this.level(b) - this.level(a)))
      rows = rows.map((row, j) => (j === 0 ? TRUE : this.ite(node, rows[j - 1]!, row)));
    return rows[Math.max(0, k)]!;
  }
}

function childrenOf(structure: Structure): readonly Structure[] {
  if (structure.is === 'part' || structure.is === 'constant') return [];
  return structure.is === 'not' ? [structure.of] : structure.of;
}
