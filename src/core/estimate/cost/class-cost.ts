import { sum } from '../../quantity/compute';
import type { Figure } from '../../quantity/figure';
import type { PricedLine } from './cost';

/** What the fixed lines come to, or those due by use; by the month, in the unit of their amounts. */
export const classCost = (of: string, lines: readonly PricedLine[], sort: PricedLine['class'], unit: string): Figure =>
  sum(
    `${sort} cost of ${of} a month`,
    unit,
    lines.filter((line) => line.class === sort).map((line) => line.monthly),
    sort === 'fixed' ? 'nothing is due without load' : 'nothing is due by use',
  ) as Figure;
