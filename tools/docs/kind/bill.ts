import type { PricedLine } from '../../../src/core/index';
import { bullets, plainNumber, table } from '../markdown';
import type { KindExample } from './kind-example';

/** The example, and what its component is billed, line by line, with the price of each in us-east-1. */
export const bill = (example: KindExample): readonly string[] => [
  '## What it costs',
  '',
  `${example.golden.rule.trim()} Source: ${example.golden.source}.`,
  '',
  'For example, in us-east-1:',
  '',
  '```yaml',
  example.text.trim(),
  '```',
  '',
  ...table(
    ['line', 'price key', 'due', 'quantity', 'USD a unit', 'unit', 'as of', 'confidence', 'USD a month', 'because'],
    example.bill.lines.map((one) => [...line(one), example.golden.lines![one.item]!.because]),
  ),
  ...bullets([
    ...example.bill.free.map(({ item, free }) => `${item}: ${free}`),
    ...example.bill.unpriced.map(({ item, why }) => `${item}, not priced: ${why}`),
  ]),
  ...total(example),
];

const line = ({ item, sku, class: due, quantity, unit, price, monthly }: PricedLine): readonly string[] => [
  item,
  `\`${sku}\``,
  due === 'fixed' ? 'always' : 'by use',
  plainNumber(quantity.likely),
  tiers(price),
  unit,
  price.asOf === '' ? 'the design' : price.asOf,
  price.confidence,
  money(monthly.likely),
];

const tiers = ({ usd, tiers: steps }: PricedLine['price']): string =>
  steps === undefined
    ? plainNumber(usd)
    : steps
        .map(({ upTo, usd: each }) => `${plainNumber(each)}${upTo === null ? ' beyond' : ` to ${plainNumber(upTo)}`}`)
        .join(', ');

const money = (usd: number): string => {
  const [whole, part] = usd.toFixed(2).split('.');
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
};

function total({ kind, bill: { lines, monthly, unpriced } }: KindExample): readonly string[] {
  if (lines.length === 0) return [];
  const dates = lines.flatMap(({ price }) => price.asOf || []).sort();
  const atLeast = unpriced.length > 0 ? 'at least ' : '';
  const prices =
    dates.length === 0
      ? ''
      : dates[0] === dates.at(-1)
        ? ` Prices are of ${dates[0]}.`
        : ` Prices are of ${dates[0]} to ${dates.at(-1)}.`;
  const elsewhere =
    kind.service === undefined ? '' : ' Transfer is billed on the flows, gateways and endpoints on the network.';
  return [`Together ${atLeast}${money(monthly.likely)} USD in a month of 730 h.${prices}${elsewhere}`, ''];
}
