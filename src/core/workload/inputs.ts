import type { Quantity } from '../quantity/quantity';
import { exactly } from '../quantity/range';
import type { Input, Path } from '../quantity/figure';
import { DIMENSIONS } from '../quantity/dimension';

/** A quantity of the design as an input of a formula. */
export const written = (quantity: Quantity, at: Path): Input => ({
  low: quantity.low,
  likely: quantity.likely,
  high: quantity.high,
  unit: DIMENSIONS[quantity.dimension].base,
  from: 'design',
  at,
});

/** A default, with the words for where it is from. */
export const defaulted = (value: number, unit: string, source: string): Input => ({
  ...exactly(value),
  unit,
  from: 'default',
  source,
});
