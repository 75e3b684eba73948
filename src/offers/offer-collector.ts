import type { OfferPrice, OfferPrices } from './offer-price';
import { OfferError } from './offer-error';
import { matchProduct } from './offer-table';
import type { OfferMatch, OfferTable } from './offer-table';
import type { OfferRate, OfferReader } from './offer-product';
import { priceOf } from './price-of';

/** A product that is ours, with its prices as far as they were told. */
interface Kept extends OfferMatch {
  readonly awsSku: string;
  readonly rates: OfferRate[];
}

/** Keeps of an offer file what our table knows; the many other products are forgotten as soon as they are told. */
export class OfferCollector implements OfferReader {
  readonly #tables: ReadonlyMap<string, OfferTable>;
  readonly #regions: ReadonlySet<string> | undefined;
  readonly #kept = new Map<string, Kept>();
  readonly #rateCodes = new Set<string>();
  #offer: string | undefined;
  #published: string | undefined;
  #isIndex = false;

  /** Of all Regions where none are given. */
  constructor(tables: readonly OfferTable[], regions?: readonly string[]) {
    this.#tables = new Map(tables.map((table) => [table.offer, table]));
    this.#regions = regions && new Set([...regions, 'global']);
  }

  head(name: 'offer' | 'published' | 'index', value: string): void {
    if (name === 'index') this.#isIndex = true;
    else if (name === 'offer') this.#offer = value;
    else this.#published = value;
  }

  product(product: Parameters<OfferReader['product']>[0]): void {
    const table = this.#tables.get(this.#known(this.#offer));
    const found = table && matchProduct(table, product);
    if (!found || (this.#regions && !this.#regions.has(found.region))) return;
    // CSV tells a product with each of its prices.
    if (!this.#kept.has(product.sku)) this.#kept.set(product.sku, { ...found, awsSku: product.sku, rates: [] });
  }

  rate(rate: OfferRate): void {
    const kept = this.#kept.get(rate.sku);
    if (!kept) return;
    if (rate.currency !== 'USD')
      throw new OfferError(`its prices are in ${rate.currency || 'no currency'}, not in USD`);
    if (this.#rateCodes.has(rate.rateCode)) throw new OfferError(`it lists the price ${rate.rateCode} twice`);
    this.#rateCodes.add(rate.rateCode);
    kept.rates.push(rate);
  }

  /** Undefined for a file that only lists others. Products that two prices are listed for are left out, and named. */
  prices(): OfferPrices | undefined {
    if (this.#isIndex) return undefined;
    const offer = this.#known(this.#offer);
    const published = this.#known(this.#published);
    if (!/^\d{4}-\d\d-\d\dT/.test(published)) throw new OfferError(`its publication date is "${published}"`);
    const byKey = new Map<string, OfferPrice | null>();
    for (const kept of [...this.#kept.values()].sort((a, b) => (a.awsSku < b.awsSku ? -1 : 1))) {
      const price = priceOf(kept, offer, published);
      if (!price) continue;
      const key = `${price.sku}\t${price.region}`;
      const before = byKey.get(key);
      byKey.set(key, before === undefined || (before && isSame(before, price)) ? (before ?? price) : null);
    }
    return {
      offer,
      published,
      known: this.#tables.has(offer),
      prices: [...byKey.values()].filter((price) => price !== null),
      ambiguous: [...byKey].flatMap(([key, price]) => (price === null ? [key.replace('\t', ' in ')] : [])),
    };
  }

  #known(head: string | undefined): string {
    if (head === undefined || head === '') throw new OfferError('it is no offer file of the AWS price list');
    return head;
  }
}

const isSame = (a: OfferPrice, b: OfferPrice): boolean =>
  a.usd === b.usd && JSON.stringify(a.tiers) === JSON.stringify(b.tiers);
