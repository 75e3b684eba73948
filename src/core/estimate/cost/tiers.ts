import type { PriceTier } from '../../catalog/data/price';
import { compute, fact } from '../../quantity/compute';
import type { Figure, Input } from '../../quantity/figure';
import { billed, priceInput } from './price-line';
import type { PricedLine } from './cost';

/** USD for an amount in a tiered price. */
export function tieredCost(tiers: readonly PriceTier[], amount: number): number {
  let cost = 0;
  let below = 0;
  for (const { upTo, usd } of tiers) {
    const above = Math.min(amount, upTo ?? Infinity);
    if (above <= below) break;
    cost += (above - below) * usd;
    below = above;
  }
  return cost;
}

/**
 * Lines with their tiers, each at the mean price that its amount comes to: over all lines that share a price in a Region,
 * as the account is billed, or over one of the like things of a line. Lines without tiers stay as they are. In the order
 * given.
 */
export function withTiers(lines: readonly PricedLine[]): readonly PricedLine[] {
  const means = new Map<string, Figure>();
  for (const [name, group] of groupsOf(lines)) {
    const mean = meanPrice(group[0]!, group.map(amountOf));
    if (mean) means.set(name, mean);
  }
  return lines.map((line, index) => {
    const mean = means.get(groupOf(line, index));
    return mean ? billed({ ...line, rate: bounded(line, mean) }) : line;
  });
}

/** What reaches the tiers: the quantity, or that of one of the like things it is of. */
const amountOf = ({ quantity, each }: PricedLine): Figure =>
  each
    ? (compute({
        says: `${quantity.derivation.says}, of each`,
        formula: 'quantity / each',
        unit: quantity.unit,
        inputs: { quantity, each },
      }) as Figure)
    : quantity;

const groupOf = ({ sku, price, each }: PricedLine, index: number): string =>
  each ? `line ${index}` : `${sku} ${price.region}`;

function groupsOf(lines: readonly PricedLine[]): ReadonlyMap<string, readonly PricedLine[]> {
  const groups = new Map<string, PricedLine[]>();
  for (const [index, line] of lines.entries()) {
    if ((line.price.tiers?.length ?? 0) < 2) continue;
    const name = groupOf(line, index);
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return groups;
}

/** The mean price of an amount in several parts; undefined where all of it lies in the first tier. */
function meanPrice({ price }: PricedLine, amounts: readonly Figure[]): Figure | undefined {
  const first = price.tiers![0]!;
  const most = amounts.reduce((sum, { high }) => sum + high, 0);
  if (first.upTo === null || most <= first.upTo) return undefined;
  const inputs: Record<string, Figure | Input> = {};
  amounts.forEach((amount, index) => (inputs[`quantity_${index + 1}`] = amount));
  const total = Object.keys(inputs).join(' + ');
  let below = 0;
  const parts = price.tiers!.map(({ upTo, usd }, index) => {
    const name = `price_${index + 1}`;
    inputs[name] = priceInput({ ...price, usd });
    const reach = upTo === null ? `max(0, ${total} - ${below})` : `max(0, min(${total}, ${upTo}) - ${below})`;
    below = upTo ?? below;
    return `${reach} * ${name}`;
  });
  const paid = compute({ says: `${price.sku} by tiers`, formula: parts.join(' + '), unit: 'USD/month', inputs });
  const amount = compute({ says: `amount of ${price.sku}`, formula: total, unit: amounts[0]!.unit, inputs });
  return compute({
    says: 'mean price over the tiers',
    formula: 'paid / amount',
    unit: `USD/${price.unit}`,
    inputs: { paid, amount },
  }) as Figure;
}

/**
 * A mean price never lies outside its tiers, whatever the interval arithmetic allows. Its bounds come from those of the
 * amounts; at the likely amount the line is exact.
 */
function bounded(line: PricedLine, mean: Figure): Figure {
  const prices = line.price.tiers!.map((tier) => tier.usd);
  return compute({
    says: 'mean price, within the tiers',
    formula: 'min(highest, max(lowest, mean))',
    unit: mean.unit,
    inputs: {
      mean,
      lowest: fact(Math.min(...prices), mean.unit, line.price.source, { asOf: line.price.asOf }),
      highest: fact(Math.max(...prices), mean.unit, line.price.source, { asOf: line.price.asOf }),
    },
  }) as Figure;
}
