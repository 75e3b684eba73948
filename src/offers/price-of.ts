import { OfferError } from './offer-error';
import type { OfferPrice } from './offer-price';
import type { OfferRate } from './offer-product';
import type { OfferMatch } from './offer-table';

interface Priced extends OfferMatch {
  readonly awsSku: string;
  readonly rates: readonly OfferRate[];
}

type Tier = NonNullable<OfferPrice['tiers']>[number];

/**
 * Our price of a product, from what AWS lists for it. Undefined where there is none on demand, where it is free, or
 * where AWS counts it in a unit that we do not know. Throws an OfferError for prices that cannot be.
 */
export function priceOf(product: Priced, offer: string, published: string): OfferPrice | undefined {
  const { sku, region, row, awsSku } = product;
  const rates = inForce(product.rates, published);
  const factor = rates[0] && oursIn(row.ofOurs, rates[0].unit);
  if (factor === undefined) return undefined;
  const tiers = paid(rates.map((rate) => tierOf(rate, factor)));
  checkSteps(rates);
  if (tiers.length === 0) return undefined;
  const asOf = published.slice(0, 10);
  const [only] = tiers;
  return {
    sku,
    region,
    ...(tiers.length === 1 ? { usd: only!.usd } : { tiers }),
    unit: row.unit,
    asOf,
    source: `AWS price list of ${asOf}, offer ${offer}, SKU ${awsSku}`,
  };
}

/** The prices that hold on the day of publication, by the use they begin at: a list may hold the next ones too. */
function inForce(rates: readonly OfferRate[], published: string): readonly OfferRate[] {
  const dates = [...new Set(rates.map(({ effective }) => effective))].sort();
  const current = dates.filter((date) => date.slice(0, 10) <= published.slice(0, 10)).at(-1) ?? dates[0];
  return rates.filter(({ effective }) => effective === current).sort((a, b) => Number(a.begin) - Number(b.begin));
}

const oursIn = (ofOurs: Priced['row']['ofOurs'] = 1, unit: string): number | undefined =>
  typeof ofOurs === 'number' ? ofOurs : ofOurs[unit.toLowerCase()];

function tierOf({ rateCode, amount, end }: OfferRate, factor: number): Tier {
  const usd = Number(amount);
  const upTo = end === 'Inf' ? null : Number(end);
  if (amount === '' || end === '' || !(usd >= 0 && usd < Infinity) || Number.isNaN(upTo))
    throw new OfferError(`its price ${rateCode} cannot be read`);
  return { upTo: upTo === null ? null : exact(upTo * factor), usd: exact(usd / factor) };
}

/** Use that is free at first is no price: the free tier is taken off where a design asks for it. */
function paid(tiers: readonly Tier[]): readonly Tier[] {
  const first = tiers.findIndex(({ usd }) => usd > 0);
  return first < 0 ? [] : tiers.slice(first);
}

/** Steps that do not join are part of a file that is not whole. */
function checkSteps(rates: readonly OfferRate[]): void {
  let from = Number(rates[0]?.begin);
  for (const { rateCode, begin, end } of rates) {
    if (Number(begin) !== from) throw new OfferError(`the steps of its price ${rateCode} do not join`);
    from = end === 'Inf' ? Infinity : Number(end);
  }
  if (from !== Infinity) throw new OfferError(`the last step of its price ${rates.at(-1)?.rateCode ?? ''} is missing`);
}

/** Without the noise of a division in binary. */
const exact = (value: number): number => Number(value.toPrecision(12));
