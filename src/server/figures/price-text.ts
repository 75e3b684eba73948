import type { PricedLine } from '../../core/estimate/cost/cost';
import { formatNumber, formatValue } from '../../core/quantity/format';

type Parts = Pick<PricedLine, 'price' | 'discount' | 'free' | 'committed'>;

/** `$0.015`, `$0.20 a million`, `from $0.023 in tiers`, `$0.015 less 28 %`, `$0.20 a million, 40 % free tier`. */
export function unitPriceText({ price: { usd, tiers }, discount, free, committed }: Parts): string {
  const amount = usd < 0.001 ? `$${formatNumber(usd * 1e6)} a million` : `$${formatNumber(usd)}`;
  const list = tiers && tiers.length > 1 ? `from ${amount} in tiers` : amount;
  return [
    discount ? `${list} less ${formatValue(discount.likely, 'share')}` : list,
    ...(free ? [`${formatValue(free.likely, 'share')} free tier`] : []),
    ...(committed ? [`${formatValue(committed.likely, 'share')} committed`] : []),
  ].join(', ');
}
