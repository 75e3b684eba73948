import { DecisionDiagram, NODE_LIMIT } from './decision-diagram';
import { Probability } from './probability';
import { partsOf } from './structure';
import type { Structure } from './structure';

/** How much one basic event matters for the top event of a fault tree. */
export interface EventImportance {
  /** Birnbaum: P(top | event) − P(top | no event). */
  readonly marginal: number;
  /** Share of the top event's probability that the event is critical for: marginal × p ÷ P(top). */
  readonly critical: number;
  /** Diagnosis (Fussell-Vesely): chance that the event has occurred where the top event has. */
  readonly diagnosis: number;
  /** Risk achievement worth: P(top | event) ÷ P(top). */
  readonly achievement: number;
  /** Risk reduction worth: P(top) ÷ P(top | no event). */
  readonly reduction: number;
}

/**
 * Importance of an event of a fault tree; `chances` are probabilities of failure. Undefined where the tree is too
 * large, or its top event is impossible. Definitions: Open-PSA importance factors, as in fault tree handbooks.
 */
export function eventImportance(
  tree: Structure,
  chances: Readonly<Record<string, number>>,
  event: string,
): EventImportance | undefined {
  const order = partsOf(tree);
  const diagram = new DecisionDiagram(order, NODE_LIMIT);
  const root = diagram.build(tree);
  if (root === undefined) return undefined;
  const given = (p: number | undefined): number =>
    new Probability(
      diagram,
      order.map((name) => (name === event && p !== undefined ? p : chances[name]!)),
    ).of(root);
  const [top, sure, never, p] = [given(undefined), given(1), given(0), chances[event] ?? 0];
  if (top === 0) return undefined;
  const marginal = sure - never;
  return {
    marginal,
    critical: (marginal * p) / top,
    diagnosis: (sure * p) / top,
    achievement: sure / top,
    reduction: top / never,
  };
}
