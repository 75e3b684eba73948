/** Something with a height that stands in one column or several. */
export interface Item {
  readonly index: number;
  readonly height: number;
}

/** `upper` ends at least `gap` above the top of `lower`. */
export interface Above {
  readonly upper: Item;
  readonly lower: Item;
  readonly gap: number;
}

/** Two items that should stand so that `from` + `start` = `to` + `end`, measured from their tops. */
export interface Pull {
  readonly from: Item;
  readonly start: number;
  readonly to: Item;
  readonly end: number;
  readonly weight: number;
}

/** Items that stand at fixed distances from one another. */
interface Row {
  readonly members: { readonly item: Item; readonly offset: number }[];
}

const ROUNDS = 10;

/**
 * The top of each item: above and below one another as told, pulls straight where that is possible, heaviest first, and
 * otherwise short. What must stand above what must not lead in a circle.
 */
export function stack(
  items: readonly Item[],
  aboves: readonly Above[],
  pulls: readonly Pull[],
): ReadonlyMap<Item, number> {
  const rows = straightened(items, aboves, pulls);
  const limits = limitsOf(rows, aboves);
  const order = topological(limits.below, limits.above);
  const tops = packed(order, limits.above);
  const outer = outerPulls(rows, pulls);
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = order.map((row) => wantedTop(row, tops, outer));
    const down = new Map<Row, number>();
    for (const [at, row] of order.entries()) {
      let top = wanted[at]!;
      for (const [upper, gap] of limits.above.get(row) ?? []) top = Math.max(top, down.get(upper)! + gap);
      down.set(row, top);
    }
    const up = new Map<Row, number>();
    for (let at = order.length - 1; at >= 0; at--) {
      const row = order[at]!;
      let top = wanted[at]!;
      for (const [lower, gap] of limits.below.get(row) ?? []) top = Math.min(top, up.get(lower)! - gap);
      up.set(row, top);
    }
    // Both keep all distances, so their middle does.
    for (const row of order) tops.set(row, (down.get(row)! + up.get(row)!) / 2);
  }
  const found = new Map<Item, number>();
  for (const row of order) for (const { item, offset } of row.members) found.set(item, tops.get(row)! + offset);
  const least = Math.min(...found.values());
  return new Map(items.map((item) => [item, found.get(item)! - least]));
}

interface Home {
  row: Row;
  offset: number;
}

/** Joins items into rows along the heaviest pulls, where neither would come to stand above the other. */
function straightened(
  items: readonly Item[],
  aboves: readonly Above[],
  pulls: readonly Pull[],
): ReadonlyMap<Item, Readonly<Home>> {
  const homes = new Map<Item, Home>();
  for (const item of items) homes.set(item, { row: { members: [{ item, offset: 0 }] }, offset: 0 });
  const lowers = new Map<Item, Item[]>(items.map((item) => [item, []]));
  for (const { upper, lower } of aboves) lowers.get(upper)!.push(lower);
  const isAbove = (upper: Row, lower: Row): boolean => {
    const seen = new Set([upper]);
    const stack = [upper];
    while (stack.length > 0) {
      for (const { item } of stack.pop()!.members) {
        for (const next of lowers.get(item)!) {
          const { row } = homes.get(next)!;
          if (row === lower) return true;
          if (seen.has(row)) continue;
          seen.add(row);
          stack.push(row);
        }
      }
    }
    return false;
  };
  for (const { from, start, to, end } of pulls.toSorted((a, b) => b.weight - a.weight)) {
    const [a, b] = [homes.get(from)!, homes.get(to)!];
    if (a.row === b.row || isAbove(a.row, b.row) || isAbove(b.row, a.row)) continue;
    const shift = a.offset + start - end - b.offset;
    const { row } = a;
    for (const { item, offset } of b.row.members) {
      row.members.push({ item, offset: offset + shift });
      homes.set(item, { row, offset: offset + shift });
    }
  }
  return homes;
}

type Limits = ReadonlyMap<Row, readonly (readonly [Row, number])[]>;

/** Least distances between the tops of rows. */
function limitsOf(homes: ReadonlyMap<Item, Home>, aboves: readonly Above[]): { above: Limits; below: Limits } {
  const rows = new Set([...homes.values()].map(({ row }) => row));
  const above = new Map<Row, [Row, number][]>([...rows].map((row) => [row, []]));
  const below = new Map<Row, [Row, number][]>([...rows].map((row) => [row, []]));
  for (const { upper, lower, gap } of aboves) {
    const [a, b] = [homes.get(upper)!, homes.get(lower)!];
    const distance = a.offset + upper.height + gap - b.offset;
    above.get(b.row)!.push([a.row, distance]);
    below.get(a.row)!.push([b.row, distance]);
  }
  return { above, below };
}

function topological(below: Limits, above: Limits): readonly Row[] {
  const waiting = new Map([...above].map(([row, limits]) => [row, limits.length]));
  const order = [...above.keys()].filter((row) => waiting.get(row) === 0);
  for (let at = 0; at < order.length; at++) {
    for (const [lower] of below.get(order[at]!)!) {
      const left = waiting.get(lower)! - 1;
      waiting.set(lower, left);
      if (left === 0) order.push(lower);
    }
  }
  return order;
}

function packed(order: readonly Row[], above: Limits): Map<Row, number> {
  const tops = new Map<Row, number>();
  for (const row of order) {
    tops.set(row, Math.max(0, ...above.get(row)!.map(([upper, gap]) => tops.get(upper)! + gap)));
  }
  return tops;
}

interface OuterPull {
  readonly other: Row;
  /** Where the row's top should be, seen from that of the other. */
  readonly offset: number;
  readonly weight: number;
}

function outerPulls(homes: ReadonlyMap<Item, Home>, pulls: readonly Pull[]): ReadonlyMap<Row, readonly OuterPull[]> {
  const outer = new Map<Row, OuterPull[]>();
  const add = (row: Row, pull: OuterPull) => {
    const own = outer.get(row);
    if (own) own.push(pull);
    else outer.set(row, [pull]);
  };
  for (const { from, start, to, end, weight } of pulls) {
    const [a, b] = [homes.get(from)!, homes.get(to)!];
    if (a.row === b.row) continue;
    const offset = a.offset + start - b.offset - end;
    add(b.row, { other: a.row, offset, weight });
    add(a.row, { other: b.row, offset: -offset, weight });
  }
  return outer;
}

function wantedTop(row: Row, tops: ReadonlyMap<Row, number>, outer: ReadonlyMap<Row, readonly OuterPull[]>): number {
  let [sum, weights] = [0, 0];
  for (const { other, offset, weight } of outer.get(row) ?? []) {
    sum += (tops.get(other)! + offset) * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : tops.get(row)!;
}
