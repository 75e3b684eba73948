import type { Bill, PricedLine } from '../../src/core';
import { difference } from './peer-group';

/** One line of a published bill; amounts that a publication leaves out are not compared. */
export interface PublishedLine {
  readonly sku: string;
  readonly region: string;
  readonly quantity?: number;
  readonly usd?: number;
}

/** A total or a line is right within half a per cent or a cent. */
const close = (published: number): number => Math.max(0.01, 0.005 * Math.abs(published));
/** A quantity has no cent: half a per cent. */
const near = (published: number): number => 0.005 * Math.abs(published);

type Amounts = { readonly quantity: number; readonly usd: number };

/** Where our bill is not the published one, in lines and in total; a line may be billed in parts, and less what is free. */
export function billDifferences(
  lines: readonly PricedLine[],
  published: readonly PublishedLine[],
  total: number,
): readonly string[] {
  const ours = summed(
    lines.map(({ sku, price, quantity, free, monthly }) => [
      sku,
      price.region,
      quantity.likely * (1 - (free?.likely ?? 0)),
      monthly.likely,
    ]),
  );
  const theirs = summed(published.map(({ sku, region, quantity, usd }) => [sku, region, quantity ?? NaN, usd ?? NaN]));
  const differences: (string | undefined)[] = [];
  for (const [name, { quantity, usd }] of theirs) {
    const found = ours.get(name);
    if (!found) differences.push(`${name}: none, published ${quantity}`);
    else {
      if (!Number.isNaN(quantity))
        differences.push(difference(`${name}, quantity`, found.quantity, quantity, near(quantity)));
      if (!Number.isNaN(usd)) differences.push(difference(`${name}, USD`, found.usd, usd, close(usd)));
    }
  }
  for (const [name, { usd }] of ours) {
    if (!theirs.has(name) && usd > 0.01) differences.push(`${name}: ${usd} USD, not published`);
  }
  const sum = lines.reduce((all, { monthly }) => all + monthly.likely, 0);
  differences.push(difference('total', sum, total, close(total)));
  return differences.filter((each) => each !== undefined);
}

/** Amounts by SKU and Region. */
function summed(
  rows: readonly (readonly [sku: string, region: string, quantity: number, usd: number])[],
): ReadonlyMap<string, Amounts> {
  const amounts = new Map<string, Amounts>();
  for (const [sku, region, quantity, usd] of rows) {
    const name = `${sku} in ${region}`;
    const before = amounts.get(name) ?? { quantity: 0, usd: 0 };
    amounts.set(name, { quantity: before.quantity + quantity, usd: before.usd + usd });
  }
  return amounts;
}

/** The lines of several bills. */
export const linesOf = (bills: readonly Bill[]): readonly PricedLine[] => bills.flatMap(({ lines }) => lines);
