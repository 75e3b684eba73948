import { unknown } from '../../quantity/figure';
import { formatEstimate } from '../../quantity/format';
import type { Quantity } from '../../quantity/quantity';
import type { Judged, Judgement } from './judgement';

/** What a component's limits in records or requests a second carry must reach the target. */
export const throughput: Judgement = {
  inScenarios: false,
  judge: ({ figures, of, target }): readonly Judged[] => {
    const limit = (target as Quantity).high;
    const base = { target: limit, unit: '1/s', statistic: 'likely' as const };
    const limits = figures.capacity.filter(
      ({ component, has }) => (of === undefined || component === of) && 'unit' in has && has.unit === '1/s',
    );
    if (limits.length === 0) {
      const gap = unknown(`${of ?? 'the design'} has no known limit in records a second`);
      return [{ ...base, met: null, figure: gap, says: `cannot tell: ${gap.unknown}`, causes: [] }];
    }
    return limits.map(({ component, has }) => ({
      ...base,
      met: 'likely' in has ? has.likely >= limit : null,
      figure: has,
      says: `${component} takes ${formatEstimate(has)}`,
      causes: [component],
    }));
  },
};
