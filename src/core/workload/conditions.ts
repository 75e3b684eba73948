import type { PriceSource } from '../catalog/data/price-source';
import type { Input } from '../quantity/figure';

/** Under what a design is looked at; as written, at all times and after a year where nothing is said. */
export interface Conditions {
  /** Multiplies every rate that the design gives. */
  readonly factor?: number;
  /** How many months it has run, which is how long it has gathered data; 12 where left out. */
  readonly month?: number;
  /** Share of the time (0 to 1) that it runs: while it is off nothing enters and nothing is due by the hour. */
  readonly on?: Input;
  /** Prices in place of those of the book. */
  readonly prices?: PriceSource;
}
