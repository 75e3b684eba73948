/** How sure a price is. `low` widens an estimate by a quarter. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a price was read: AWS's price list or a copy of it, an old copy, a tested tool's answers, AWS's pages, others. */
export type PriceKind = 'pricelist' | 'old-pricelist' | 'golden' | 'awsdoc' | 'third';

/** A step of a tiered price: `usd` for each unit up to and including the `upTo`th of the month; null is without end. */
export interface PriceTier {
  readonly upTo: number | null;
  readonly usd: number;
}

/** What one unit of a SKU key costs in a Region, on demand, in US dollars before tax. */
export interface UnitPrice {
  readonly sku: string;
  /** The Region that was asked for, or `global` where one price holds everywhere. */
  readonly region: string;
  /** What is counted, in the words of the bill, as in `GB-month` or `request (512 KB chunk)`. */
  readonly unit: string;
  /** Of the first tier where there are tiers. Always above zero. */
  readonly usd: number;
  /** Ascending, the last one without end. */
  readonly tiers?: readonly PriceTier[];
  readonly source: string;
  /** Date of the source (ISO), or the day it was read where it bears none; then `note` says so. */
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly kind: PriceKind;
  /** What a reader should know, as in `first 1 TB a month free account-wide`. */
  readonly note?: string;
  /** The Region whose price stands in, because the one asked for has none in the book. */
  readonly borrowedFrom?: string;
}
