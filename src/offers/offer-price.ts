/** A price as the price file has it: of one key of ours in one Region. */
export interface OfferPrice {
  readonly sku: string;
  readonly region: string;
  /** US dollars for one unit; absent where there are tiers. */
  readonly usd?: number;
  /** Ascending; `upTo` counts units of a month, null is without end. */
  readonly tiers?: readonly { readonly upTo: number | null; readonly usd: number }[];
  readonly unit: string;
  /** ISO date on which AWS published it. */
  readonly asOf: string;
  readonly source: string;
}

/** What one offer file holds of ours. */
export interface OfferPrices {
  readonly offer: string;
  /** ISO date and time of AWS's publication. */
  readonly published: string;
  /** Whether we have a table of the offer at all. */
  readonly known: boolean;
  readonly prices: readonly OfferPrice[];
  /** Keys that the file lists several prices for, so that none of them is taken. */
  readonly ambiguous: readonly string[];
}
