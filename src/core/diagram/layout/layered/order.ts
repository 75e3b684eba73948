import { sharedDepth } from './mesh';
import type { Mesh, Vertex } from './mesh';

/** The order of each column from top to bottom, and that of groups, which is the same in all columns. */
export interface Order {
  readonly columns: readonly (readonly Vertex[])[];
  readonly groups: ReadonlyMap<string, number>;
  readonly crossings: number;
}

const SWEEPS = 14;
const EXCHANGES = 6;

/**
 * Columns with few crossings, each group as a whole in each of them: every vertex near the middle of its neighbours, then
 * neighbours change places where that saves crossings.
 */
export function orderOf(mesh: Mesh): Order {
  const places = new Map<Vertex, number>();
  const groupNumber = new Map([...mesh.spans.keys()].map((key, at) => [key, at]));
  let best = fromWalk(mesh, places, groupNumber);
  let fewest = best.crossings;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    sweepOnce(mesh, places, sweep);
    const found = sorted(mesh.columns, places, groupNumber);
    if (found.crossings < fewest) [best, fewest] = [found, found.crossings];
  }
  return fewest > 0 ? exchanged(best) : best;
}

/** A walk along the arrows numbers what it meets, so that what belongs together begins together. */
function fromWalk(mesh: Mesh, places: Map<Vertex, number>, groupNumber: ReadonlyMap<string, number>): Order {
  const numbers = new Map<Vertex, number>();
  const walk = (start: Vertex): void => {
    const stack = [start];
    while (stack.length > 0) {
      const vertex = stack.pop()!;
      if (numbers.has(vertex)) continue;
      numbers.set(vertex, numbers.size);
      for (const { from } of vertex.ins.toReversed()) if (!numbers.has(from)) stack.push(from);
      for (const { to } of vertex.outs.toReversed()) if (!numbers.has(to)) stack.push(to);
    }
  };
  for (const vertex of mesh.vertices) if (vertex.ins.length === 0) walk(vertex);
  for (const column of mesh.columns) {
    for (const vertex of column) places.set(vertex, numbers.get(vertex) ?? vertex.index);
  }
  return sorted(mesh.columns, places, groupNumber);
}

function sweepOnce(mesh: Mesh, places: Map<Vertex, number>, sweep: number): void {
  const forth = sweep % 2 === 0;
  for (const column of forth ? mesh.columns : mesh.columns.toReversed()) {
    for (const vertex of column) {
      const [first, second] = forth ? [vertex.ins, vertex.outs] : [vertex.outs, vertex.ins];
      const links = first.length > 0 ? first : second;
      let [sum, weight] = [0, 0];
      for (const link of links) {
        sum += places.get(link.from === vertex ? link.to : link.from)! * link.weight;
        weight += link.weight;
      }
      if (weight > 0) places.set(vertex, sum / weight);
    }
  }
}

/** Sorts by place, groups by that of their middle; then gives each vertex its rank, counted from the middle of its column. */
function sorted(
  columns: Mesh['columns'],
  places: Map<Vertex, number>,
  groupNumber: ReadonlyMap<string, number>,
): Order {
  const groups = middles(columns, places);
  const compare = (a: Vertex, b: Vertex): number => {
    const depth = sharedDepth(a.groups, b.groups);
    const [first, second] = [a.groups[depth], b.groups[depth]];
    const [p, q] = [
      first === undefined ? places.get(a)! : groups.get(first)!,
      second === undefined ? places.get(b)! : groups.get(second)!,
    ];
    const number = (vertex: Vertex, group: string | undefined) =>
      group === undefined ? vertex.index + groupNumber.size : groupNumber.get(group)!;
    return p - q || number(a, first) - number(b, second);
  };
  const ordered = columns.map((column) => column.toSorted(compare));
  for (const column of ordered) {
    for (const [at, vertex] of column.entries()) places.set(vertex, at - (column.length - 1) / 2);
  }
  return { columns: ordered, groups, crossings: crossingsOf(ordered) };
}

function middles(columns: Mesh['columns'], places: ReadonlyMap<Vertex, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const column of columns) {
    for (const vertex of column) {
      if (!vertex.card) continue;
      for (const group of vertex.groups) {
        const entry = sums.get(group) ?? { sum: 0, count: 0 };
        entry.sum += places.get(vertex)!;
        entry.count++;
        sums.set(group, entry);
      }
    }
  }
  return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]));
}

/** Pairs of links that change sides between two columns, by counting inversions in a tree of sums. */
function crossingsOf(columns: Order['columns']): number {
  let crossings = 0;
  const rank = new Map(columns.flatMap((column) => column.map((vertex, at) => [vertex, at] as const)));
  for (const [index, column] of columns.entries()) {
    const size = columns[index + 1]?.length ?? 0;
    const sums = new Array<number>(size + 1).fill(0);
    let seen = 0;
    for (const vertex of column) {
      const ends = vertex.outs.map(({ to }) => rank.get(to)!);
      for (const end of ends) {
        let before = 0;
        for (let at = end + 1; at > 0; at -= at & -at) before += sums[at]!;
        crossings += seen - before;
      }
      for (const end of ends) {
        for (let at = end + 1; at <= size; at += at & -at) sums[at]!++;
        seen++;
      }
    }
  }
  return crossings;
}

/** Neighbours in a column and a group change places as long as that saves crossings. */
function exchanged({ columns, groups }: Order): Order {
  const ordered = columns.map((column) => [...column]);
  const rank = new Map(ordered.flatMap((column) => column.map((vertex, at) => [vertex, at] as const)));
  const crossed = (upper: Vertex, lower: Vertex): number => {
    let count = 0;
    for (const a of upper.ins) for (const b of lower.ins) if (rank.get(a.from)! > rank.get(b.from)!) count++;
    for (const a of upper.outs) for (const b of lower.outs) if (rank.get(a.to)! > rank.get(b.to)!) count++;
    return count;
  };
  for (let round = 0, better = true; better && round < EXCHANGES; round++) {
    better = false;
    for (const column of ordered) {
      for (let at = 1; at < column.length; at++) {
        const [upper, lower] = [column[at - 1]!, column[at]!];
        if (upper.groups.at(-1) !== lower.groups.at(-1) || crossed(lower, upper) >= crossed(upper, lower)) continue;
        [column[at - 1], column[at]] = [lower, upper];
        rank.set(lower, at - 1).set(upper, at);
        better = true;
      }
    }
  }
  return { columns: ordered, groups, crossings: crossingsOf(ordered) };
}
