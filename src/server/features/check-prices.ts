import { findPrice, readPrices } from '../../core/index';
import type { UnitPrice } from '../../core/index';
import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import type { ServerRequests } from '../../protocol';

/** What a price file would do, before it is written. */
export const checkPrices: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/checkPrices', ({ text }) => checked(text));
  },
};

/** Counts the prices of a file against those of the book in the same Regions. */
export function checked(text: string): ServerRequests['datawright/checkPrices']['result'] {
  const { prices, findings } = readPrices(text);
  const dates = prices.map(({ asOf }) => asOf).sort();
  const books = prices.map((price) => [price, bookPrice(price)] as const);
  return {
    prices: prices.length,
    changed: books.filter(([price, book]) => book && !isSame(price, book)).length,
    added: books.filter(([, book]) => !book).length,
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
    problems: findings.map(({ message }) => message),
  };
}

function bookPrice({ sku, region }: UnitPrice): UnitPrice | undefined {
  const price = findPrice(sku, region);
  return price?.sku === sku && price.borrowedFrom === undefined ? price : undefined;
}

const isSame = (a: UnitPrice, b: UnitPrice): boolean =>
  a.usd === b.usd && JSON.stringify(a.tiers ?? []) === JSON.stringify(b.tiers ?? []);
