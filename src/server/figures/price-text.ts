import type { PricedLine } from '../../core/estimate/cost/cost';
import { formatNumber } from '../../core/quantity/format';

/** `$0.015`, `$0.20 a million`, `from $0.023 in tiers`. */
export function unitPriceText({ usd, tiers }: PricedLine['price']): string {
  const amount = usd < 0.001 ? `$${formatNumber(usd * 1e6)} a million` : `$${formatNumber(usd)}`;
  return tiers && tiers.length > 1 ? `from ${amount} in tiers` : amount;
}
