import type { UnitPrice } from './price';
import { priceIn, readPriceLine } from './price-lines';
import type { PriceLine } from './price-lines';
import book from './prices.json';

export type { UnitPrice } from './price';

// Lines are found and read when somebody asks: a design needs a few dozen of the 1,780 keys.
let lines: ReadonlyMap<string, string> | undefined;
const read = new Map<string, PriceLine>();
const prices = new Map<PriceLine, Map<string, UnitPrice>>();

/**
 * The price of one unit of `sku` in `region`. A price that holds everywhere (CloudFront, Route 53) comes as it is.
 * One that the Region lacks is that of the key that stands for the rest there, with its `sku`, else it is borrowed, marked in `borrowedFrom`: from `borrow`, else from us-east-1, else from the
 * Region with the surest and newest price. Undefined where the book has no such key: the thing is unpriced, not free.
 * Source: `tools/data/prices.tsv`, public on-demand rates.
 */
export function findPrice(sku: string, region: string, borrow = 'us-east-1'): UnitPrice | undefined {
  const line = lineOf(sku);
  const here = (line && (own(line, region) ?? own(line, 'global'))) ?? ofTheRest(sku, region);
  if (here || !line) return here;
  const lender = own(line, borrow) ?? own(line, 'us-east-1') ?? surest(line);
  return lender && { ...lender, region, borrowedFrom: lender.region };
}

/** The dates (ISO) of the oldest and the newest price in the book. A report prints those of the prices it used. */
export const priceDates = (): { oldest: string; newest: string } => ({ oldest: book.oldest, newest: book.newest });

/** Every key that begins so, sorted by code unit, as in `rds.mysql.`; all of them for the empty text. */
export const skusWithPrefix = (prefix: string): readonly string[] =>
  [...index().keys()].filter((sku) => sku.startsWith(prefix));

function lineOf(sku: string): PriceLine | undefined {
  const known = read.get(sku);
  if (known) return known;
  const text = index().get(sku);
  if (text === undefined) return undefined;
  const line = readPriceLine(text, book);
  read.set(sku, line);
  return line;
}

/** Where data goes to a Region that AWS names no price for, that of any other Region is due. */
const REST = { named: 'transfer.inter-region-out-gb.to-', rest: 'transfer.inter-region-out-gb' };

function ofTheRest(sku: string, region: string): UnitPrice | undefined {
  const line = sku.startsWith(REST.named) ? lineOf(REST.rest) : undefined;
  return line && own(line, region);
}

/** The price for exactly this Region. Kept: the figures of a large design ask for it thousands of times a key stroke. */
function own(line: PriceLine, region: string): UnitPrice | undefined {
  const known = prices.get(line)?.get(region);
  if (known) return known;
  const price = priceIn(line, region, book);
  if (price) prices.set(line, (prices.get(line) ?? new Map<string, UnitPrice>()).set(region, price));
  return price;
}

function index(): ReadonlyMap<string, string> {
  lines ??= new Map(book.skus.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  return lines;
}

const SURENESS = { high: 2, medium: 1, low: 0 } as const;

/** Of all Regions the surest price, of equals the newest, of equals the first by name of the Region. */
function surest(line: PriceLine): UnitPrice | undefined {
  return [...line.regions.keys()]
    .flatMap((region) => own(line, region) ?? [])
    .sort((a, b) => SURENESS[b.confidence] - SURENESS[a.confidence] || later(b.asOf, a.asOf))[0];
}

const later = (a: string, b: string): number => (a === b ? 0 : a > b ? 1 : -1);
