import type { Analysis, Bill } from '../../core/index';

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
  'region',
  'usd_a_month',
  'low',
  'high',
  'as_of',
  'source',
  'note',
];

/** The bill as CSV (RFC 4180), a line for each line of it; what is free or has no price says so and has no amount. */
export function costCsv({ figures: { cost } }: Analysis): string {
  const bills = [...cost.components.values(), ...cost.flows.values()];
  return [HEAD, ...bills.flatMap(rowsOf)].map((row) => row.map(cell).join(',')).join('\r\n');
}

const rowsOf = (bill: Bill): readonly (readonly (string | number)[])[] => [
  ...bill.lines.map(({ item, sku, class: sort, quantity, unit, price, discount, monthly }) => [
    bill.id,
    bill.kind ?? 'transfer',
    ...[item, sku, sort, quantity.likely, unit, price.usd, discount?.likely ?? 0, price.region],
    ...[monthly.likely, monthly.low, monthly.high, price.asOf, price.source],
    price.borrowedFrom === undefined ? '' : `price borrowed from ${price.borrowedFrom}`,
  ]),
  ...bill.free.map(({ item, free }) => noAmount(bill, item, `free: ${free}`)),
  ...bill.unpriced.map(({ item, why }) => noAmount(bill, item, `unpriced: ${why}`)),
];

const noAmount = ({ id, kind }: Bill, item: string, note: string): readonly string[] => [
  id,
  kind ?? 'transfer',
  item,
  ...HEAD.slice(3, -1).map(() => ''),
  note,
];

/** Quoted where it must be. A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
