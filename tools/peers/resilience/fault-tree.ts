import { cutSets, minimalSets } from '../../../src/core/estimate/availability/cut-sets';
import { DecisionDiagram } from '../../../src/core/estimate/availability/decision-diagram';
import { eventImportance } from '../../../src/core/estimate/availability/importance';
import { Probability } from '../../../src/core/estimate/availability/probability';
import {
  and,
  atLeast,
  constant,
  iff,
  imply,
  not,
  or,
  part,
  partsOf,
  xor,
} from '../../../src/core/estimate/availability/structure';
import type { Structure } from '../../../src/core/estimate/availability/structure';
import { isNumber, isRecord } from '../peer-group';
import type { Inputs, Solver } from './named-values';

/** A fault tree in words: gates over events and other gates, chances of the events, and events that are sure. */
interface Tree {
  readonly top: string;
  readonly gates: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly p: Readonly<Record<string, number>>;
  readonly house?: Readonly<Record<string, boolean>>;
}

const GATES: Readonly<Record<string, (...of: readonly Structure[]) => Structure>> = {
  and,
  or,
  xor,
  not: (of) => not(of),
  null: (of) => of,
  nand: (...of) => not(and(...of)),
  nor: (...of) => not(or(...of)),
  iff: (a, b) => iff(a, b),
  imply: (a, b) => imply(a, b),
};

/** The tree of a case; a sentence where it only points to a model elsewhere or has a gate without a word. */
function readTree(inputs: Inputs): { readonly structure: Structure; readonly p: Tree['p'] } | string {
  const tree = inputs['structure'] as Tree | undefined;
  if (!isRecord(tree) || !isRecord(tree.gates)) return 'the model is not in the case, only its path';
  const known = new Map<string, Structure>();
  const unknown = new Set<string>();
  const of = (name: string): Structure => {
    let found = known.get(name);
    if (!found) known.set(name, (found = read(name)));
    return found;
  };
  const read = (name: string): Structure => {
    const house = tree.house?.[name];
    if (house !== undefined) return constant(house);
    const gate = tree.gates[name];
    if (!gate) return part(name);
    const [kind = '', given] = Object.entries(gate)[0] ?? [];
    const children = (Array.isArray(given) ? given : [given]).map((child) => of(String(child)));
    const least = /^atleast:(\d+)$/.exec(kind)?.[1];
    if (least !== undefined) return atLeast(Number(least), ...children);
    const make = Object.hasOwn(GATES, kind) ? GATES[kind] : undefined;
    if (!make) unknown.add(kind);
    return make ? make(...children) : constant(false);
  };
  const structure = of(tree.top);
  return unknown.size > 0 ? `there is no gate ${[...unknown].join(', ')}` : { structure, p: tree.p };
}

export const faultTree: Solver = (inputs) => {
  const tree = readTree(inputs);
  if (typeof tree === 'string') return tree;
  const order = partsOf(tree.structure);
  const diagram = new DecisionDiagram(order);
  const root = diagram.build(tree.structure);
  const sets = root === undefined ? undefined : minimalSets(diagram, root);
  if (root === undefined || !sets) return 'the tree is too large for an exact answer';
  const chances = order.map((name) => tree.p[name]!);
  const bySize = sets.bySize.map((count, size) => [String(size), count] as const).filter(([, count]) => count > 0);
  return {
    values: {
      p_exact: new Probability(diagram, chances).of(root),
      p_rare_event: sets.rareEventSum(chances),
      mcs: sets.count,
      mcs_by_order: Object.fromEntries(bySize),
      path_sets: cutSets(diagram, root)?.count ?? 0,
    },
  };
};

/** Short names of the measures in the tools that publish them. */
const MEASURES = {
  marginal: ['MIF', 'birnbaum', 'marginal'],
  critical: ['CIF', 'criticality', 'critical'],
  diagnosis: ['DIF', 'fussell_vesely', 'FV', 'diagnosis'],
  achievement: ['RAW', 'risk_achievement'],
  reduction: ['RRW', 'risk_reduction'],
} as const;

/** Importance of each event: by event and measure, by measure and event, and plain where one event is asked for. */
export const importance: Solver = (inputs) => {
  const tree = readTree(inputs);
  if (typeof tree === 'string') return tree;
  const values: Record<string, number | Record<string, number>> = {};
  const asked = typeof inputs['event'] === 'string' ? inputs['event'] : undefined;
  for (const event of partsOf(tree.structure)) {
    const found = eventImportance(tree.structure, tree.p, event);
    if (!found) return 'the top event cannot happen, or the tree is too large';
    for (const [measure, names] of Object.entries(MEASURES)) {
      const value = found[measure as keyof typeof MEASURES];
      for (const name of names) {
        values[event] = { ...recordAt(values, event), [name]: value };
        if (asked === undefined) values[name] = { ...recordAt(values, name), [event]: value };
        else if (asked === event) values[name] = value;
      }
    }
  }
  return { values };
};

const recordAt = (values: Readonly<Record<string, number | Record<string, number>>>, name: string) => {
  const found = values[name];
  return found === undefined || isNumber(found) ? {} : found;
};
