import type { Analysis } from '../../../src/core/analysis';
import type { Figure } from '../../../src/core/quantity/figure';

/** Every figure that an analysis holds, wherever it stands. */
export function figuresIn({ figures, load }: Analysis): ReadonlySet<Figure> {
  const found = new Set<Figure>();
  const seen = new Set<unknown>();
  const stack: unknown[] = [figures, load.flows];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if ('derivation' in value) found.add(value as Figure);
    if (value instanceof Map || value instanceof Set) stack.push(...value.values());
    else if (!('derivation' in value)) stack.push(...Object.values(value));
  }
  return found;
}
