import type { UnitPrice } from './price';
import { findPrice } from './price-book';

/** Where prices are taken from: our book, or a price file over it. */
export interface PriceSource {
  /**
   * The price of one unit of `sku` in `region`; one that the Region lacks is borrowed from `borrow`, else from us-east-1
   * or wherever there is one, and says so. Undefined where there is none at all: the thing is unpriced, not free.
   */
  find(sku: string, region: string, borrow?: string): UnitPrice | undefined;
}

export const bookPrices: PriceSource = { find: findPrice };

/** Prices in place of the book's. What is not among them is as in the book; a price of the Region is never borrowed. */
export function pricesOver(prices: readonly UnitPrice[]): PriceSource {
  const bySku = new Map<string, Map<string, UnitPrice>>();
  for (const price of prices)
    bySku.set(price.sku, (bySku.get(price.sku) ?? new Map<string, UnitPrice>()).set(price.region, price));
  return {
    find(sku, region, borrow = 'us-east-1') {
      const own = bySku.get(sku);
      const here = own?.get(region) ?? own?.get('global');
      if (here) return here;
      const known = findPrice(sku, region, borrow);
      if (!own || (known && known.borrowedFrom === undefined)) return known;
      const lender = own.get(borrow) ?? own.get(known?.borrowedFrom ?? 'us-east-1') ?? (known ? undefined : first(own));
      return lender ? { ...lender, region, borrowedFrom: lender.region } : known;
    },
  };
}

/** Of the first Region by name. */
const first = (byRegion: ReadonlyMap<string, UnitPrice>): UnitPrice | undefined =>
  byRegion.get([...byRegion.keys()].sort()[0]!);
