/** A card, or a group as a whole. */
export interface Item {
  readonly key: string;
  /** Where it stood in the last picture, from top to bottom. */
  readonly order: number | undefined;
}

type Links = readonly (readonly [string, string])[];

/** How far each item is from where data comes from; links that lead back in a circle are left out. */
export function itemLayers(items: readonly Item[], links: Links): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>(items.map(({ key }) => [key, []]));
  const fed = new Set<string>();
  for (const [from, to] of links) {
    next.get(from)!.push(to);
    fed.add(to);
  }
  const done: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const ahead = new Map<string, string[]>();
  const visit = (start: string): void => {
    const stack = [{ key: start, at: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const to = next.get(top.key)![top.at++];
      if (to === undefined) {
        state.set(top.key, 'done');
        done.push(top.key);
        stack.pop();
      } else if (state.get(to) !== 'open') {
        ahead.set(top.key, [...(ahead.get(top.key) ?? []), to]);
        if (!state.has(to)) {
          state.set(to, 'open');
          stack.push({ key: to, at: 0 });
        }
      }
    }
  };
  for (const { key } of items) if (!fed.has(key)) visit(key);
  for (const { key } of items) if (!state.has(key)) visit(key);
  const layers = new Map(items.map(({ key }) => [key, 0]));
  for (const key of done.toReversed()) {
    for (const to of ahead.get(key) ?? []) layers.set(to, Math.max(layers.get(to)!, layers.get(key)! + 1));
  }
  return layers;
}

const SWEEPS = 4;

/** The items of each layer in an order with few crossings: each near the middle of what it is linked to. */
export function sortedLayers(
  items: readonly Item[],
  layerOf: ReadonlyMap<string, number>,
  links: Links,
): readonly (readonly Item[])[] {
  const layers: Item[][] = [];
  for (const item of items) (layers[layerOf.get(item.key)!] ??= []).push(item);
  const filled = Array.from(layers, (layer) => layer ?? []);
  const near = new Map<string, string[]>(items.map(({ key }) => [key, []]));
  for (const [from, to] of links) {
    near.get(from)!.push(to);
    near.get(to)!.push(from);
  }
  const position = new Map<string, number>();
  const number = (layer: readonly Item[]) =>
    layer.forEach(({ key }, at) => position.set(key, at - (layer.length - 1) / 2));
  for (const layer of filled) {
    layer.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
    number(layer);
  }
  if (items.some(({ order }) => order !== undefined)) return filled;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 === 0 ? filled : filled.toReversed()) {
      const middle = new Map(
        layer.map(({ key }) => {
          const places = near.get(key)!.map((other) => position.get(other)!);
          return [key, places.length === 0 ? position.get(key)! : places.reduce((a, b) => a + b, 0) / places.length];
        }),
      );
      layer.sort((a, b) => middle.get(a.key)! - middle.get(b.key)! || position.get(a.key)! - position.get(b.key)!);
      number(layer);
    }
  }
  return filled;
}
