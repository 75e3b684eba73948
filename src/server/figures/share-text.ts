import type { Amounts, Cost, CostShare } from '../../core/index';
import { formatValue } from '../../core/quantity/format';
import { monthText } from './month-text';

/** `$412`, `at least $412` where something of it has no price. */
export const shareText = ({ monthly, atLeast }: Amounts & Pick<CostShare, 'atLeast'>): string =>
  `${atLeast ? 'at least ' : ''}${monthText(monthly)}`;

/** What it is of the likely total; nothing of a total of nothing. */
export function shareOfTotal(
  { monthly }: Amounts,
  cost: Cost,
): { readonly text: string; readonly value: number | null } {
  if (cost.monthly.likely === 0) return { text: '', value: null };
  const value = monthly.likely / cost.monthly.likely;
  return { text: formatValue(value, 'share'), value };
}
