import type { Key, Type } from '../design/schema';
import { DIMENSIONS } from '../quantity/dimension';
import type { Input } from '../quantity/figure';
import { parseQuantity } from '../quantity/quantity';

/** The default of a key as an input, in base units; `source` names it. Undefined where it has none that is a quantity. */
export function defaultQuantity({ type, default: text }: Key, source: string): Input | undefined {
  if (text === undefined) return undefined;
  const { shape } = type;
  for (const { shape: each } of shape.is === 'either' ? shape.of : ([type] as readonly Type[])) {
    if (each.is !== 'quantity') continue;
    const value = parseQuantity(text, each.dimension);
    if ('error' in value) continue;
    const { low, likely, high } = value;
    return { low, likely, high, unit: DIMENSIONS[each.dimension].base, from: 'default', source };
  }
  return undefined;
}
