import type { Bill } from '../../estimate/cost/cost';
import { formatMoney } from '../../quantity/format';

/** What a bill comes to, for a box or an arrow. Zero, free of charge and not known never look alike. */
export function billPill({ monthly, lines, free, unpriced }: Bill): string | undefined {
  const amount = formatMoney(monthly.likely, monthly.unit.replace('/month', ''));
  if (unpriced.length > 0) return lines.length > 0 ? `at least ${amount}` : 'unpriced';
  if (lines.length > 0) return amount;
  return free.length > 0 ? 'free of charge' : undefined;
}

/** The same with its share of what the whole design comes to: `$1,060 · 26 %`. */
export function sharePill(bill: Bill, total: number): string | undefined {
  const text = billPill(bill);
  if (text === undefined || bill.lines.length === 0 || total <= 0) return text;
  return `${text} · ${shareText(bill.monthly.likely / total)}`;
}

/** Whole per cents: a picture is no ledger. */
const shareText = (share: number): string => (share > 0 && share < 0.01 ? '< 1 %' : `${Math.round(share * 100)} %`);
