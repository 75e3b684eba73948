import type { UnitPrice } from '../../catalog/data/price-book';
import type { Estimate, Figure, Input, Path } from '../../quantity/figure';

/** One priced line: the amount is by the month and in the currency of the design, US dollars where it names none. */
export interface PricedLine {
  readonly item: string;
  readonly sku: string;
  readonly class: 'fixed' | 'usage';
  readonly quantity: Figure;
  /** So many like things, each of which reaches the tiers of the price by itself; the account otherwise. */
  readonly each?: Estimate | Input;
  /** Unit of the price, as the bill names it. */
  readonly unit: string;
  readonly price: UnitPrice;
  /** What one unit is billed at: the price with its doubt, or the mean over the tiers that the account reaches. */
  readonly rate: Input | Figure;
  /** Share (0 to 1) that is taken off the price, where something was negotiated. */
  readonly discount?: Input;
  /** Share (0 to 1) of the quantity that AWS's free tier takes, where the design asks for it. */
  readonly free?: Figure;
  /** Share (0 to 1) of the amount that a commitment covers; what was committed to is a line of its own. */
  readonly committed?: Figure;
  /** What one US dollar is in the currency of the design, where that is another: its amounts are in it. */
  readonly currency?: Input;
  readonly monthly: Figure;
}

export interface FreeOfCharge {
  readonly item: string;
  readonly free: string;
}

/** What has no price or no quantity, and why; the total is then a lower bound. */
export interface Unpriced {
  readonly component: string;
  readonly item: string;
  readonly why: string;
  readonly missing: readonly Path[];
}

/** The bill of one component or of one flow's transfer. */
export interface Bill {
  readonly id: string;
  readonly kind?: string;
  readonly monthly: Figure;
  readonly lines: readonly PricedLine[];
  readonly free: readonly FreeOfCharge[];
  readonly unpriced: readonly Unpriced[];
}

/** The cost of a design by the month, in its currency: US dollars where it names none. */
export interface Cost {
  readonly monthly: Figure;
  /**
   * By component; by the path of a network, such as `network.main`, whose kind is `network`; and by
   * `pricing.commitments`, whose kind is `commitment`.
   */
  readonly components: ReadonlyMap<string, Bill>;
  readonly flows: ReadonlyMap<string, Bill>;
  /** True where something is unpriced, so that the total is a lower bound. */
  readonly atLeast: boolean;
  readonly unpriced: readonly Unpriced[];
  /** Share of the likely total that is due without any load. */
  readonly fixedShare: Estimate;
  readonly prices: {
    readonly oldest: string;
    readonly newest: string;
    readonly borrowed: readonly { readonly sku: string; readonly from: string; readonly for: string }[];
  };
}
