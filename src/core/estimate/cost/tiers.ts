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
 * Lines with the tiers over all that share a price in a Region, as the account is billed; each pays the mean price that
 * the total comes to. Lines without tiers stay as they are. In the order given.
 */
export function withTiers(lines: readonly PricedLine[]): readonly PricedLine[] {
  const means = new Map<string, Figure>();
  for (const [name, group] of groupsOf(lines)) {
    const first = group[0]!.price.tiers![0]!;
    const most = group.reduce((sum, line) => sum + line.quantity.high, 0);
    if (first.upTo !== null && most > first.upTo) means.set(name, meanPrice(group));
  }
  return lines.map((line) => {
    const mean = means.get(nameOf(line));
    return mean ? billed({ ...line, rate: bounded(line, mean) }) : line;
  });
}

const nameOf = ({ sku, price }: PricedLine): string => `${sku} ${price.region}`;

function groupsOf(lines: readonly PricedLine[]): ReadonlyMap<string, readonly PricedLine[]> {
  const groups = new Map<string, PricedLine[]>();
  for (const line of lines) {
    if ((line.price.tiers?.length ?? 0) < 2) continue;
    const group = groups.get(nameOf(line));
    if (group) group.push(line);
    else groups.set(nameOf(line), [line]);
  }
  return groups;
}

function meanPrice(group: readonly PricedLine[]): Figure {
  const { price } = group[0]!;
  const inputs: Record<string, Figure | Input> = {};
  group.forEach((line, index) => (inputs[`quantity_${index + 1}`] = line.quantity));
  const total = Object.keys(inputs).join(' + ');
  let below = 0;
  const parts = price.tiers!.map(({ upTo, usd }, index) => {
    const name = `price_${index + 1}`;
    inputs[name] = priceInput({ ...price, usd });
    const reach = upTo === null ? `max(0, ${total} - ${below})` : `max(0, min(${total}, ${upTo}) - ${below})`;
    below = upTo ?? below;
    return `${reach} * ${name}`;
  });
  const paid = compute({
    says: `${price.sku} over the account, by tiers`,
    formula: parts.join(' + '),
    unit: 'USD/month',
    inputs,
  });
  const amount = compute({
    says: `${price.sku} over the account`,
    formula: total,
    unit: group[0]!.quantity.unit,
    inputs,
  });
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
