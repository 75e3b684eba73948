import type { CurrencyRate } from '../design/schema';
import type { Quantity } from '../quantity/quantity';
import type { Misread } from './forms/form';

/** An amount in another currency in US dollars, by the design's rate: `EUR at 0.92` is 0.92 EUR for one dollar. */
export function convert(amount: Quantity, rate: CurrencyRate | undefined): Quantity | Misread {
  const { currency, ...rest } = amount;
  if (currency === undefined || currency === 'USD') return rest;
  if (rate?.code !== currency) {
    return {
      error: `"${amount.text}" is in ${currency}, and pricing gives no rate for it`,
      advice: `currency: ${currency} at 0.92 under pricing, with what one US dollar is in ${currency}`,
    };
  }
  return {
    ...rest,
    low: amount.low / rate.rate.high,
    likely: amount.likely / rate.rate.likely,
    high: amount.high / rate.rate.low,
  };
}
