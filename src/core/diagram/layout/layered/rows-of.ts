import { SPACING } from '../spacing';
import { sharedDepth } from './mesh';
import type { Link, Mesh, Vertex } from './mesh';
import type { Order } from './order';
import type { Ports } from './ports';
import { stack } from './stack';
import type { Above, Item, Pull } from './stack';

/** Where everything stands from top to bottom. */
export interface Rows {
  /** Middle of each vertex. */
  readonly middles: ReadonlyMap<Vertex, number>;
  /** Top and bottom of each group's frame. */
  readonly groups: ReadonlyMap<string, readonly [number, number]>;
  readonly height: number;
}

/** Between an arrow that passes and a card, and between two that pass. */
const BESIDE = 12;
const PASSING = 10;

/** What is in a group, seen from the group's upper edge. */
interface Inside extends Rows {
  readonly tops: ReadonlyMap<Vertex | string, number>;
}

/**
 * Rows, group by group from within: what is in a group is stacked by itself and is one item of the group around it, in all
 * the columns that it spans. So its rectangle holds only its own.
 */
export function rowsOf(mesh: Mesh, order: Order, ports: Ports): Rows {
  const links = linksByGroup(mesh);
  const children = childrenOf(mesh);
  const insideOf = (group: string | undefined): Inside => {
    const depth = group === undefined ? 0 : mesh.around.get(group)!.length;
    const inner = new Map((children.get(group) ?? []).map((key) => [key, insideOf(key)]));
    const items = new Map<Vertex | string, Item>();
    const itemOf = (of: Vertex | string): Item => {
      const height = typeof of === 'string' ? inner.get(of)!.height : of.height;
      const item = items.get(of) ?? { index: items.size, height };
      items.set(of, item);
      return item;
    };
    const partOf = (vertex: Vertex): Vertex | string => vertex.groups[depth] ?? vertex;
    const [first, last] = group === undefined ? [0, mesh.columns.length - 1] : mesh.spans.get(group)!;
    const aboves: Above[] = [];
    for (let column = first; column <= last; column++) {
      const parts = partsIn(order, column, group, depth, partOf, [...inner.keys()], mesh.spans);
      for (const part of parts) itemOf(part);
      for (const [at, lower] of parts.slice(1).entries()) {
        const upper = parts[at]!;
        aboves.push({ upper: itemOf(upper), lower: itemOf(lower), gap: gapBetween(upper, lower) });
      }
    }
    const heightIn = (vertex: Vertex): number => {
      const part = partOf(vertex);
      return typeof part === 'string' ? inner.get(part)!.middles.get(vertex)! : vertex.height / 2;
    };
    const pulls = (links.get(group) ?? []).map((link): Pull => ({
      from: itemOf(partOf(link.from)),
      start: heightIn(link.from) + ports.start.get(link)!,
      to: itemOf(partOf(link.to)),
      end: heightIn(link.to) + ports.end.get(link)!,
      weight: link.weight,
    }));
    const tops = stack([...items.values()], aboves, pulls);
    return gathered(items, tops, inner, group !== undefined);
  };
  return insideOf(undefined);
}

/** Vertices and groups that stand directly in a group in one column, from top to bottom. */
function partsIn(
  { columns, groups: places }: Order,
  column: number,
  group: string | undefined,
  depth: number,
  partOf: (vertex: Vertex) => Vertex | string,
  children: readonly string[],
  spans: Mesh['spans'],
): readonly (Vertex | string)[] {
  const own = columns[column]!.filter(({ groups }) => group === undefined || groups[depth - 1] === group);
  const parts: (Vertex | string)[] = [];
  for (const vertex of own) {
    const part = partOf(vertex);
    if (parts.at(-1) !== part) parts.push(part);
  }
  // A group covers its columns where nothing of it stands, too: after those groups that it follows elsewhere.
  const middle = (parts.length - 1) / 2;
  for (const child of children) {
    const [first, last] = spans.get(child)!;
    if (column < first || column > last || parts.includes(child)) continue;
    const place = places.get(child)!;
    const comesLater = (part: Vertex | string) => typeof part === 'string' && isBefore(child, part, places, spans);
    const next = parts.findIndex(comesLater);
    const end = next < 0 ? parts.length : next;
    const before = parts.slice(0, end).findLastIndex((part) => typeof part === 'string');
    let at = before + 1;
    while (at < end && at - middle < place) at++;
    parts.splice(at, 0, child);
  }
  return parts;
}

function isBefore(a: string, b: string, places: ReadonlyMap<string, number>, spans: Mesh['spans']): boolean {
  const [p, q] = [places.get(a)!, places.get(b)!];
  if (p !== q) return p < q;
  const keys = [...spans.keys()];
  return keys.indexOf(a) < keys.indexOf(b);
}

function gapBetween(upper: Vertex | string, lower: Vertex | string): number {
  if (typeof upper === 'string' || typeof lower === 'string') return SPACING.groupGap;
  if (upper.card && lower.card) return SPACING.rowGap;
  return upper.card || lower.card ? BESIDE : PASSING;
}

function gathered(
  items: ReadonlyMap<Vertex | string, Item>,
  stacked: ReadonlyMap<Item, number>,
  inner: ReadonlyMap<string, Inside>,
  hasFrame: boolean,
): Inside {
  const start = hasFrame ? SPACING.title + 4 : 0;
  const middles = new Map<Vertex, number>();
  const groups = new Map<string, readonly [number, number]>();
  const tops = new Map<Vertex | string, number>();
  let bottom = 0;
  for (const [part, item] of items) {
    const top = stacked.get(item)! + start;
    tops.set(part, top);
    bottom = Math.max(bottom, top + item.height);
    if (typeof part !== 'string') {
      middles.set(part, top + part.height / 2);
      continue;
    }
    groups.set(part, [top, top + item.height]);
    for (const [vertex, middle] of inner.get(part)!.middles) middles.set(vertex, top + middle);
    for (const [key, [from, to]] of inner.get(part)!.groups) groups.set(key, [top + from, top + to]);
  }
  return { middles, groups, tops, height: bottom + (hasFrame ? SPACING.groupPadding.y : 0) };
}

/** Links by the innermost group that holds both their ends. */
function linksByGroup({ chains }: Mesh): ReadonlyMap<string | undefined, readonly Link[]> {
  const found = new Map<string | undefined, Link[]>();
  for (const link of chains.flatMap(({ links }) => links)) {
    const group = link.from.groups[sharedDepth(link.from.groups, link.to.groups) - 1];
    const own = found.get(group);
    if (own) own.push(link);
    else found.set(group, [link]);
  }
  return found;
}

function childrenOf({ spans, around }: Mesh): ReadonlyMap<string | undefined, readonly string[]> {
  const found = new Map<string | undefined, string[]>();
  for (const key of spans.keys()) {
    const parent = around.get(key)!.at(-2);
    found.set(parent, [...(found.get(parent) ?? []), key]);
  }
  return found;
}
