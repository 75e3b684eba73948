import type { Bill, Cost } from '../../core/estimate/cost/cost';
import { formatValue } from '../../core/quantity/format';

/** What a bill comes to. Zero, free of charge and not known never look alike; undefined where nothing is billed. */
export function billText({ monthly, lines, free, unpriced }: Bill): string | undefined {
  const amount = formatValue(monthly.likely, 'USD/month');
  if (unpriced.length > 0) return lines.length > 0 ? `at least ${amount}` : 'no price known';
  if (lines.length > 0) return amount;
  return free.length > 0 ? 'free of charge' : undefined;
}

/** The total: `$2,721/month`, `at least $2,721/month`, or that no price is known. */
export function totalText({ monthly, atLeast, components, flows }: Cost): string {
  const amount = formatValue(monthly.likely, 'USD/month');
  if (!atLeast) return amount;
  const isPriced = [...components.values(), ...flows.values()].some(({ lines }) => lines.length > 0);
  return isPriced ? `at least ${amount}` : 'cost not known';
}
