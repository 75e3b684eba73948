import type { UnitPrice } from './price';
import { decodePriceLine } from './price-lines';
import book from './prices.json';

export type { Confidence, PriceKind, PriceTier, UnitPrice } from './price';

type Prices = ReadonlyMap<string, UnitPrice>;

// Lines are found and decoded when somebody asks: a design needs a few dozen of the 1,780 keys.
let lines: ReadonlyMap<string, string> | undefined;
const decoded = new Map<string, Prices>();

/**
 * The price of one unit of `sku` in `region`. A price that holds everywhere (CloudFront, Route 53) comes as it is.
 * One that the Region lacks is borrowed, marked in `borrowedFrom`: from `borrow`, else from us-east-1, else from the
 * Region with the surest and newest price. Undefined where the book has no such key: the thing is unpriced, not free.
 * Source: `tools/data/prices.tsv`, public on-demand rates.
 */
export function findPrice(sku: string, region: string, borrow = 'us-east-1'): UnitPrice | undefined {
  const prices = pricesOf(sku);
  if (!prices) return undefined;
  const own = prices.get(region) ?? prices.get('global');
  if (own) return own;
  const lender = prices.get(borrow) ?? prices.get('us-east-1') ?? [...prices.values()].reduce(surer);
  return { ...lender, region, borrowedFrom: lender.region };
}

/** The dates (ISO) of the oldest and the newest price in the book. A report prints those of the prices it used. */
export const priceDates = (): { oldest: string; newest: string } => ({ oldest: book.oldest, newest: book.newest });

/** Every key that begins so, sorted by code unit, as in `rds.mysql.`; all of them for the empty text. */
export const skusWithPrefix = (prefix: string): readonly string[] =>
  [...index().keys()].filter((sku) => sku.startsWith(prefix));

function pricesOf(sku: string): Prices | undefined {
  const known = decoded.get(sku);
  if (known) return known;
  const line = index().get(sku);
  if (line === undefined) return undefined;
  const prices = decodePriceLine(line, book);
  decoded.set(sku, prices);
  return prices;
}

function index(): ReadonlyMap<string, string> {
  lines ??= new Map(book.skus.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  return lines;
}

const SURENESS = { high: 2, medium: 1, low: 0 } as const;

/** The surer price, of equals the newer, of equals the first by name of its Region. */
function surer(one: UnitPrice, other: UnitPrice): UnitPrice {
  const more = SURENESS[other.confidence] - SURENESS[one.confidence];
  if (more !== 0) return more > 0 ? other : one;
  return other.asOf > one.asOf ? other : one;
}
