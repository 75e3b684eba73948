import { cutSets } from './cut-sets';
import type { MinimalSets } from './cut-sets';
import { DecisionDiagram, NODE_LIMIT } from './decision-diagram';
import { birnbaum, Probability } from './probability';
import { rareEventBound } from './rare-event-bound';
import { partsOf } from './structure';
import type { Structure } from './structure';

/** How available a structure of independent parts is. */
export interface SystemAvailability {
  readonly availability: number;
  /** `exact`, or a lower bound where the structure is too large for an exact answer. */
  readonly exact: boolean;
  /** By importance × unavailability, greatest first. Empty for a bound. */
  readonly importance: readonly PartImportance[];
  /** What brings it down; absent for a bound, and where there are too many parts for it. */
  readonly cutSets: () => MinimalSets | undefined;
}

export interface PartImportance {
  readonly part: string;
  /** Birnbaum: ∂A/∂p. */
  readonly importance: number;
  readonly unavailability: number;
}

/**
 * Availability of a structure from the availabilities of its parts, shares of time. Exact by a reduced ordered binary
 * decision diagram; above `limit` nodes a lower bound by the rare-event sum over cut sets. Throws where a part has no
 * chance.
 */
export function systemAvailability(
  structure: Structure,
  up: Readonly<Record<string, number>>,
  limit = NODE_LIMIT,
): SystemAvailability {
  const chance = (name: string): number => {
    if (!Object.hasOwn(up, name)) throw new RangeError(`part "${name}" has no up-probability`);
    return up[name]!;
  };
  const order = partsOf(structure);
  const diagram = new DecisionDiagram(order, limit);
  const root = diagram.build(structure);
  if (root === undefined)
    return {
      availability: 1 - rareEventBound(structure, chance),
      exact: false,
      importance: [],
      cutSets: () => undefined,
    };
  const chances = order.map(chance);
  const found = birnbaum(diagram, root, chances);
  return {
    availability: new Probability(diagram, chances).of(root),
    exact: true,
    importance: [...found]
      .map(([name, importance]) => ({ part: name, importance, unavailability: 1 - chance(name) }))
      .sort(byWeight),
    cutSets: () => cutSets(diagram, root),
  };
}

/** What a part costs in availability: importance × unavailability, without the last bits, so that like parts tie. */
export const weightOf = ({ importance, unavailability }: Omit<PartImportance, 'part'>): number =>
  Number((importance * unavailability).toPrecision(9));

/** Greatest first by what it costs; equal ones by name. */
export const byWeight = (a: PartImportance, b: PartImportance): number =>
  weightOf(b) - weightOf(a) || (a.part < b.part ? -1 : 1);
