import { isQuantity } from '../quantity/quantity';
import type { Quantity } from '../quantity/quantity';
import { DIMENSIONS } from '../quantity/dimension';
import type { Estimate, Input } from '../quantity/figure';
import { unknown } from '../quantity/figure';
import type { Keys } from '../design/schema';
import { defaultQuantity } from './default-quantity';
import type { Member } from './member';

/** A quantity of the design as an input; `at` is its path. In base units. */
export const designInput = (quantity: Quantity, at: string): Input => ({
  low: quantity.low,
  likely: quantity.likely,
  high: quantity.high,
  unit: DIMENSIONS[quantity.dimension].base,
  from: 'design',
  at,
});

/** A quantity within a setting that is a map, as in `buffer.interval`, as the design writes it. */
export function writtenPart(member: Member, setting: string, part: string): Input | undefined {
  const parts = member.settings[setting];
  if (typeof parts !== 'object' || parts === null) return undefined;
  const value = (parts as Readonly<Record<string, unknown>>)[part];
  return isQuantity(value) ? designInput(value, `${member.component.path}.${setting}.${part}`) : undefined;
}

/**
 * A quantity within a setting that is a map: as written, else the default of that part. In base units; unknown where
 * there is neither.
 */
export function partOf<K extends Keys>(
  member: Member,
  setting: string,
  keys: K,
  part: keyof K & string,
): Input | Estimate {
  const written = writtenPart(member, setting, part);
  if (written) return written;
  const name = `${setting}.${part}`;
  const fallback = defaultQuantity(keys[part]!, `default ${name} of ${member.component.kind}`);
  if (fallback) return fallback;
  return unknown(`${member.id} says no ${name}`, [`${member.component.path}.${name}`]);
}
