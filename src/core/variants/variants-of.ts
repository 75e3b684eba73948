import type { Cost } from '../estimate/cost/cost';
import { lazy } from '../estimate/lazy';
import { environmentCosts } from './environments';
import { ownershipOf } from './ownership';
import type { Ownership } from './ownership';
import { costUnder, variantOf } from './variant';
import type { Original } from './variant';

/** The design otherwise than as written. Each is worked out when it is first asked for. */
export interface Variants {
  /** What the first month costs, before data has gathered. */
  firstMonth(): Cost;
  /** By environment, beside the design as written. */
  environments(): ReadonlyMap<string, Cost>;
  /** By alternative. */
  alternatives(): ReadonlyMap<string, Cost>;
  /** Of the design as written, under the empty name, and of each alternative. */
  ownership(): ReadonlyMap<string, Ownership>;
}

/** What else a design could be: younger, in another environment, by an alternative. */
export function variantsOf(original: Original): Variants {
  const { factor } = original;
  const alternatives = lazy(
    () =>
      new Map(
        [...(original.design.sections.alternatives ?? [])].map(
          ([id, { set }]) => [id, variantOf(original, set)] as const,
        ),
      ),
  );
  const mapped = <T>(of: (variant: ReturnType<typeof variantOf>) => T): ReadonlyMap<string, T> =>
    new Map([...alternatives()].map(([id, variant]) => [id, of(variant)]));
  return {
    firstMonth: lazy(() => costUnder(original, { factor, month: 1 })),
    environments: lazy(() => environmentCosts(original)),
    alternatives: lazy(() => mapped((variant) => costUnder(variant, { factor }))),
    ownership: lazy(
      () => new Map([['', ownershipOf(original, factor)], ...mapped((variant) => ownershipOf(variant, factor))]),
    ),
  };
}
