import { FREE_TIER } from '../../catalog/data/free-tier';
import type { FreeAllowance } from '../../catalog/data/free-tier';
import { compute, fact } from '../../quantity/compute';
import type { Figure } from '../../quantity/figure';
import type { PricedLine } from './cost';
import { billed } from './price-line';

/** All of it, none of it, or of what begins so: another design of the account may use the rest. */
type Taken = boolean | readonly string[];

/** Takes AWS's free tier off the lines of an account: those that share an allowance have the same share of it free. */
export const withFreeTier = (lines: readonly PricedLine[], taken: Taken): readonly PricedLine[] =>
  FREE_TIER.filter(({ of }) => of.some((sku) => isTaken(sku, taken))).reduce(take, lines);

const isTaken = (sku: string, taken: Taken): boolean =>
  typeof taken === 'boolean' ? taken : taken.some((name) => sku === name || sku.startsWith(`${name}.`));

function take(lines: readonly PricedLine[], allowance: FreeAllowance): readonly PricedLine[] {
  const covered = lines.filter((line) => allowance.of.some((sku) => isOf(line.sku, sku)));
  if (covered.length === 0) return lines;
  const used = Object.fromEntries(covered.map((line, index) => [`quantity_${index + 1}`, line.quantity]));
  const total = Object.keys(used).join(' + ');
  const { unit } = covered[0]!.quantity;
  const free = compute({
    says: `share that the free tier takes: ${allowance.says} a month`,
    formula: `allowance / max(allowance, ${total})`,
    unit: '1',
    inputs: { ...used, allowance: fact(allowance.amount, unit, allowance.source, { asOf: allowance.asOf }) },
  }) as Figure;
  return lines.map((line) => (covered.includes(line) ? billed({ ...line, free }) : line));
}

const isOf = (sku: string, key: string): boolean => (key.endsWith('.') ? sku.startsWith(key) : sku === key);
