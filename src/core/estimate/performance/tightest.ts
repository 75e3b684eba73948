import type { Limit } from '../../catalog/kind';
import { isKnown } from '../../quantity/figure';
import type { Figure } from '../../quantity/figure';
import { upstreamOf } from '../recovery/pipeline';
import type { DesignPipeline } from '../recovery/design-pipeline';
import { limitsOf } from './capacity-of';

/** A limit whose need and capacity are known, with the component that has it. */
export interface TightLimit {
  readonly component: string;
  readonly limit: Limit & { readonly need: Figure; readonly has: Figure };
}

/**
 * The limit with the least left over its need, of all that the data of a component passes: how fast a backlog can be
 * worked off. Only limits that a higher rate uses up count, and not the volume that gathers with time.
 */
export function tightest(pipeline: DesignPipeline, target: string): TightLimit | undefined {
  const limits = upstreamOf(pipeline.graph, target).flatMap((component) =>
    limitsOf(pipeline.load, component).flatMap((limit): readonly TightLimit[] => {
      const { need, has } = limit;
      const counts = isKnown(need) && isKnown(has) && need.likely > 0 && need.unit !== 'B' && restsOnRate(need);
      return counts ? [{ component, limit: { ...limit, need, has } }] : [];
    }),
  );
  const spare = ({ limit: { need, has } }: TightLimit): number => has.likely / need.likely;
  return limits.reduce<TightLimit | undefined>((a, b) => (a && spare(a) <= spare(b) ? a : b), undefined);
}

const known = new WeakMap<Figure, boolean>();

/** Whether any of what a figure rests on is a rate. */
function restsOnRate(figure: Figure): boolean {
  let rests = known.get(figure);
  if (rests === undefined) {
    rests =
      RATES.has(figure.unit) ||
      Object.values(figure.derivation.inputs).some(
        (input) => RATES.has(input.unit) || (input.figure !== undefined && restsOnRate(input.figure)),
      );
    known.set(figure, rests);
  }
  return rests;
}

const RATES = new Set(['1/s', 'B/s']);
