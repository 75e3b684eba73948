import type { BillLine } from '../../catalog/kind';
import type { PriceSource } from '../../catalog/data/price-source';
import type { FreeOfCharge, PricedLine, Unpriced } from './cost';
import { inCurrency } from './currency';
import type { Pricing } from './discount';
import { priceLine } from './price-line';
import { withTiers } from './tiers';

/** Bill lines with their prices, the free ones and those that have none apart. */
export interface PricedLines {
  readonly lines: readonly PricedLine[];
  readonly free: readonly FreeOfCharge[];
  readonly unpriced: readonly Unpriced[];
}

/** Prices the lines of one component in a Region, each for itself: tiers are of the whole account. */
export function draftLines(
  id: string,
  bill: readonly BillLine[],
  region: string,
  pricing?: Pricing,
  prices?: PriceSource,
): PricedLines {
  const drafts = { lines: [] as PricedLine[], free: [] as FreeOfCharge[], unpriced: [] as Unpriced[] };
  for (const line of bill) {
    if ('free' in line) drafts.free.push(line);
    else if ('unpriced' in line)
      drafts.unpriced.push({ component: id, item: line.item, why: line.unpriced, missing: [] });
    else {
      const priced = priceLine(id, line, region, pricing, prices);
      if ('why' in priced) drafts.unpriced.push(priced);
      else drafts.lines.push(priced);
    }
  }
  return drafts;
}

/** Bare quantities as an account is billed that has nothing else: each at its price in a Region, with the tiers. */
export function priceLines(
  bill: readonly BillLine[],
  region: string,
  pricing?: Pricing,
  prices?: PriceSource,
): PricedLines {
  const drafts = draftLines('account', bill, region, pricing, prices);
  return { ...drafts, lines: inCurrency(withTiers(drafts.lines), pricing?.currency) };
}
