import type { OfferPrice, OfferPrices } from './offer-price';
import { OfferError } from './offer-error';

/** What the file says it is; the core reads this version and no other. */
const VERSION = 1;

/**
 * The price file of a workspace from the offers that were read: sorted, one price a line, the same bytes from the same
 * prices. Throws an OfferError where two files give prices of the same offer and Region, since one of them is old.
 */
export function priceFileText(files: readonly OfferPrices[]): string {
  const taken = files.filter(({ prices }) => prices.length > 0).sort(byOffer);
  const offers = taken.map(({ offer, published, prices }) => ({
    offer,
    publicationDate: published,
    regions: [...new Set(prices.map(({ region }) => region))].sort(),
  }));
  checkOnce(offers);
  const prices = taken.flatMap((file) => file.prices).sort(byKey);
  return [
    '{',
    `  "version": ${VERSION},`,
    `  "offers": [`,
    lines(offers),
    '  ],',
    `  "prices": [`,
    lines(prices.map(inOrder)),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function checkOnce(offers: readonly { readonly offer: string; readonly regions: readonly string[] }[]): void {
  const seen = new Set<string>();
  for (const { offer, regions } of offers) {
    for (const region of regions) {
      const key = `${offer} in ${region}`;
      if (seen.has(key)) throw new OfferError(`two files give prices of ${key}; take the older one away`);
      seen.add(key);
    }
  }
}

const inOrder = ({ sku, region, usd, tiers, unit, asOf, source }: OfferPrice): object =>
  tiers ? { sku, region, tiers, unit, asOf, source } : { sku, region, usd, unit, asOf, source };

const lines = (values: readonly object[]): string => values.map((value) => `    ${JSON.stringify(value)}`).join(',\n');

const byOffer = (a: OfferPrices, b: OfferPrices): number =>
  compare(a.offer, b.offer) || compare(a.published, b.published) || compare(firstRegion(a), firstRegion(b));

const firstRegion = ({ prices }: OfferPrices): string => prices.map(({ region }) => region).sort()[0] ?? '';

const byKey = (a: OfferPrice, b: OfferPrice): number => compare(a.sku, b.sku) || compare(a.region, b.region);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
