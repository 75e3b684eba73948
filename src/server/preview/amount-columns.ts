import { amountsOf } from '../../core/index';
import type { Amounts, Cost } from '../../core/index';
import type { SortValue } from '../../protocol';
import { monthDoubtText, monthText } from '../figures/month-text';

/** What is due without load and by use, both together, and the range of that. */
export const AMOUNT_COLUMNS = ['Fixed', 'Usage', 'A month', 'Range'].map((title) => ({ title, align: 'end' as const }));

/** Cells of those columns; `total` is said where there is more to say than an amount. */
export const amountCells = ({ monthly, fixed, usage }: Amounts, total = monthText(monthly)): readonly string[] => [
  fixed.likely === 0 ? '' : monthText(fixed),
  usage.likely === 0 ? '' : monthText(usage),
  total,
  monthDoubtText(monthly),
];

/** What those columns are sorted by; ranges by how wide they are. */
export const amountSort = ({ monthly, fixed, usage }: Amounts): readonly SortValue[] => [
  fixed.likely,
  usage.likely,
  monthly.likely,
  monthly.high - monthly.low,
];

/** Of what has no amount. */
export const NO_AMOUNT: readonly SortValue[] = AMOUNT_COLUMNS.map(() => null);

/** The total, with what of it is due without load and by use. */
export function totalAmounts({ components, flows, monthly }: Cost): Amounts {
  const lines = [...components.values(), ...flows.values()].flatMap((bill) => bill.lines);
  return { ...amountsOf('the design', lines, monthly.unit), monthly };
}
