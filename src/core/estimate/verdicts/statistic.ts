import type { Figure } from '../../quantity/figure';
import type { Verdict } from '../verdict';

type Statistic = Verdict['statistic'];

/**
 * The value of a figure that a statistic names, and the statistic it truly is: a percentile that is not computed falls
 * back to the worst case, which is never better, and says so.
 */
export function statisticOf(
  figure: Figure,
  wanted: Statistic,
): { readonly value: number; readonly statistic: Statistic } {
  switch (wanted) {
    case 'likely':
    case 'mean':
      return { value: figure.likely, statistic: wanted };
    case 'worst':
      return { value: figure.high, statistic: 'worst' };
    case 'p50':
    case 'p90':
    case 'p95': {
      const value = figure[wanted];
      return value === undefined ? { value: figure.high, statistic: 'worst' } : { value, statistic: wanted };
    }
  }
}
