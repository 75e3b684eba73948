import { sum } from '../../quantity/compute';
import type { Figure } from '../../quantity/figure';
import { classCost } from './class-cost';
import type { PricedLine } from './cost';

/** What lines come to by the month, and what of it is due without load and by use. */
export interface Amounts {
  readonly monthly: Figure;
  readonly fixed: Figure;
  readonly usage: Figure;
}

/** Amounts are in `unit`, which is that of the lines. */
export const amountsOf = (of: string, lines: readonly PricedLine[], unit: string): Amounts => ({
  monthly: sum(
    `${of} a month`,
    unit,
    lines.map(({ monthly }) => monthly),
    'none of its lines is priced',
  ) as Figure,
  fixed: classCost(of, lines, 'fixed', unit),
  usage: classCost(of, lines, 'usage', unit),
});
