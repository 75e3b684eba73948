import { designInput } from '../catalog/parts';
import type { Design } from '../design/design';
import type { Cost } from '../estimate/cost/cost';
import { costUnder, variantOf } from './variant';
import type { Original, Variant } from './variant';

type Environment = NonNullable<Design['sections']['environments']> extends ReadonlyMap<string, infer E> ? E : never;

/**
 * What each environment costs beside the design as written, USD a month: with its own share of the load, in the hours in
 * which it runs, with what is set otherwise there.
 */
export const environmentCosts = (original: Original): ReadonlyMap<string, Cost> =>
  new Map(
    [...(original.design.sections.environments ?? [])].map(([id, environment]) => [
      id,
      costOfEnvironment(original, id, environment),
    ]),
  );

function costOfEnvironment(original: Original, id: string, environment: Environment): Cost {
  const { load, 'on-for': onFor, set } = environment;
  return costUnder(paidInFull(variantOf(original, set)), {
    factor: original.factor * (load?.likely ?? 1),
    ...(onFor && { on: designInput(onFor, `environments.${id}.on-for`) }),
  });
}

/** The free tier and what was committed to are of the account, and the design as written uses them first. */
function paidInFull(variant: Variant): Variant {
  const { design } = variant;
  const pricing = { ...design.sections.pricing, commitments: [], 'free-tier': false };
  return { ...variant, design: { ...design, sections: { ...design.sections, pricing } } };
}
