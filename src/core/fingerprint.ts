import type { Design } from './design/design';

const known = new WeakMap<Design, string>();

/** Two designs with the same fingerprint say the same, wherever it stands in their texts. */
export function fingerprint(design: Design): string {
  let found = known.get(design);
  if (found === undefined) known.set(design, (found = JSON.stringify(design, mapsAsLists)));
  return found;
}

const mapsAsLists = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
