import { whyZero } from '../quantity/why-zero';
import type { Bill, Cost, PricedLine } from '../estimate/cost/cost';

const HEAD = [
  'of',
  'kind',
  'item',
  'sku',
  'class',
  'quantity',
  'unit',
  'price',
  'discount',
  'free',
  'committed',
  'region',
  'currency',
  'a_month',
  'low',
  'high',
  'as_of',
  'source',
  'note',
];

/**
 * The bill as CSV (RFC 4180), a line for each line of it; what is free or has no price says so and has no amount.
 * Prices are in US dollars a unit, amounts in the currency of the design. `discount`, `free` and `committed` are shares (0 to 1), empty where nothing is taken off.
 */
export function costCsv({ components, flows }: Cost): string {
  const bills = [...components.values(), ...flows.values()];
  return [HEAD, ...bills.flatMap(rowsOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const rowsOf = (bill: Bill): readonly (readonly (string | number)[])[] => [
  ...bill.lines.map(({ item, sku, class: sort, quantity, unit, price, discount, free, committed, monthly }) => [
    bill.id,
    bill.kind ?? 'transfer',
    ...[item, sku, sort, quantity.likely, unit, price.usd],
    ...[discount, free, committed].map((share) => share?.likely ?? ''),
    ...[
      price.region,
      monthly.unit.replace('/month', ''),
      monthly.likely,
      monthly.low,
      monthly.high,
      price.asOf,
      price.source,
    ],
    noteOf(price, quantity),
  ]),
  ...bill.free.map(({ item, free }) => noAmount(bill, item, `free: ${free}`)),
  ...bill.unpriced.map(({ item, why }) => noAmount(bill, item, `unpriced: ${why}`)),
];

const noteOf = ({ borrowedFrom }: PricedLine['price'], quantity: PricedLine['quantity']): string =>
  [whyZero(quantity), borrowedFrom && `price borrowed from ${borrowedFrom}`].filter(Boolean).join('; ');

const noAmount = ({ id, kind }: Bill, item: string, note: string): readonly string[] => [
  id,
  kind ?? 'transfer',
  item,
  ...HEAD.slice(3, -1).map(() => ''),
  note,
];

/** What makes a spreadsheet take a text for a formula, as OWASP lists it; signs of double width too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Quoted where it must be. A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
