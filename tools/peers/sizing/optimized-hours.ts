import type { PricedLine } from '../../../src/core';

const OPTIMIZED = '.io-optimized-hour';
/** What AWS's price list has as a price of its own, the cases count as so many hours at the standard price. */
const MULTIPLIER = 1.3;

/** Hours of I/O-optimised instances as the cases bill them; other lines as they are. */
export function optimizedHours(line: PricedLine): PricedLine {
  if (!line.sku.endsWith(OPTIMIZED)) return line;
  const { quantity } = line;
  return {
    ...line,
    sku: line.sku.replace(OPTIMIZED, '.hour'),
    quantity: { ...quantity, likely: quantity.likely * MULTIPLIER },
  };
}
