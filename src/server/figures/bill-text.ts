import type { Bill, Cost } from '../../core/estimate/cost/cost';
import { formatValue } from '../../core/quantity/format';

/** What a bill comes to. Zero, free of charge and not known never look alike; undefined where nothing is billed. */
export function billText({ monthly, lines, free, unpriced }: Bill): string | undefined {
  const amount = formatValue(monthly.likely, monthly.unit);
  if (unpriced.length > 0) return lines.length > 0 ? `at least ${amount}` : 'no price known';
  if (lines.length > 0) return amount;
  return free.length > 0 ? 'free of charge' : undefined;
}

/** The total: `$2,721/month`, `at least $2,721/month`, or in words why there is no amount. */
export function totalText({ monthly, atLeast, components, flows }: Cost): string {
  const bills = [...components.values(), ...flows.values()];
  const isPriced = bills.some(({ lines }) => lines.length > 0);
  if (isPriced) return `${atLeast ? 'at least ' : ''}${formatValue(monthly.likely, monthly.unit)}`;
  if (atLeast) return 'cost not known';
  return bills.some(({ free }) => free.length > 0) ? 'free of charge' : 'nothing to price';
}
