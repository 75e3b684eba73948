import type { Size } from '../geometry';
import type { Cells, LayoutGraph } from '../graph';
import { itemLayers } from '../place/item-layers';
import { sharedDepth } from './mesh';

/** What a card takes with the room around it, roughly, in units of the picture. */
const TYPICAL: Size = { width: 230, height: 76 };

export interface ColumnOptions {
  readonly panel: Size;
  readonly previous: Cells | undefined;
  /** Groups that feed one another stand beside one another, not above one another. */
  readonly apart: boolean;
}

type Links = readonly (readonly [string, string])[];

/**
 * The column of each card: how far it is from where data comes from. Parts that no arrow joins stand beside one another
 * where that comes nearer to the form of the panel; what stood somewhere stays in its row of parts.
 */
export function columnsOf(graph: LayoutGraph, { panel, previous, apart }: ColumnOptions): ReadonlyMap<string, number> {
  const known = new Set(graph.cards.map(({ key }) => key));
  const links = graph.arrows.flatMap(({ from, to }): Links =>
    known.has(from) && known.has(to) && from !== to ? [[from, to]] : [],
  );
  const layers = itemLayers(items(known), links);
  const between = apart ? gatesBetween(graph, links) : { gates: [], links: [] };
  const least = shiftsOf(graph, layers, links, panel, previous);
  const all = [...links, ...between.links];
  const order = between.gates.length === 0 ? layers : itemLayers(items([...known, ...between.gates]), all);
  return tightened(longest(order, all, least, new Set(between.gates)), links, known);
}

const items = (keys: Iterable<string>) => [...keys].map((key) => ({ key, order: undefined }));

/** For each two groups side by side of which one feeds the other: a gate that all of the one stand before, all of the other behind. */
function gatesBetween({ cards, groups }: LayoutGraph, links: Links): { gates: readonly string[]; links: Links } {
  const around = new Map([...cards, ...groups].map(({ key, within }) => [key, within]));
  const homes = new Map(
    cards.map(({ key }) => {
      const chain: string[] = [];
      for (let at = around.get(key); at !== undefined && !chain.includes(at); at = around.get(at)) chain.unshift(at);
      return [key, chain] as const;
    }),
  );
  const pairs = new Set<string>();
  const members = new Map<string, string[]>();
  for (const [card, chain] of homes) {
    for (const group of chain) {
      const own = members.get(group);
      if (own) own.push(card);
      else members.set(group, [card]);
    }
  }
  const name = (a: string, b: string) => JSON.stringify([a, b]);
  for (const [from, to] of links) {
    const [a, b] = [homes.get(from)!, homes.get(to)!];
    const depth = sharedDepth(a, b);
    if (a[depth] !== undefined && b[depth] !== undefined) pairs.add(name(a[depth], b[depth]));
  }
  const oneWay = [...pairs]
    .map((pair) => JSON.parse(pair) as [string, string])
    .filter(([a, b]) => !pairs.has(name(b, a)));
  return {
    gates: oneWay.map(([a, b]) => name(a, b)),
    links: oneWay.flatMap(([a, b]): Links => {
      const gate = name(a, b);
      const before = members.get(a)!.map((card) => [card, gate] as const);
      return [...before, ...members.get(b)!.map((card) => [gate, card] as const)];
    }),
  };
}

/** The least column of each card: that of its row of parts. */
function shiftsOf(
  graph: LayoutGraph,
  layers: ReadonlyMap<string, number>,
  links: Links,
  panel: Size,
  previous: Cells | undefined,
): ReadonlyMap<string, number> {
  const parts = partsOf(graph, links);
  const length = Math.max(0, ...layers.values()) + 1;
  const bands = bandsFor(graph.cards.length, length, parts.length, panel);
  const perBand = Math.ceil(graph.cards.length / bands);
  const shifts = new Map<string, number>();
  let placed = 0;
  for (const part of parts) {
    const stood = part.flatMap((key) => {
      const cell = previous?.get(key);
      return cell ? [cell.column - layers.get(key)!] : [];
    });
    const band =
      stood.length === 0 ? Math.floor(placed / perBand) : Math.max(0, Math.floor(Math.min(...stood) / length));
    for (const key of part) shifts.set(key, band * length);
    placed += part.length;
  }
  return shifts;
}

/** Each as near to the start as what feeds it allows; what leads back in a circle counts for nothing. */
function longest(
  order: ReadonlyMap<string, number>,
  links: Links,
  least: ReadonlyMap<string, number>,
  gates: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const feeds = new Map<string, string[]>();
  for (const [from, to] of links) {
    if (order.get(from)! >= order.get(to)!) continue;
    const own = feeds.get(to);
    if (own) own.push(from);
    else feeds.set(to, [from]);
  }
  const columns = new Map<string, number>();
  for (const [key] of [...order].toSorted(([, a], [, b]) => a - b)) {
    const step = gates.has(key) ? 0 : 1;
    let column = least.get(key) ?? 0;
    for (const from of feeds.get(key) ?? []) column = Math.max(column, columns.get(from)! + step);
    columns.set(key, column);
  }
  return columns;
}

/** What only feeds others moves next to the nearest of them. */
function tightened(
  layers: ReadonlyMap<string, number>,
  links: Links,
  cards: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const next = new Map<string, number>();
  const fed = new Set<string>();
  for (const [from, to] of links) {
    const [a, b] = [layers.get(from)!, layers.get(to)!];
    if (a < b) next.set(from, Math.min(next.get(from) ?? Infinity, b - 1));
    fed.add(a < b ? to : from);
  }
  return new Map(
    [...cards].map((key) => {
      const layer = layers.get(key)!;
      return [key, fed.has(key) ? layer : (next.get(key) ?? layer)];
    }),
  );
}

/** Keys of cards that arrows join, directly or by others, in the order of the graph. */
function partsOf(
  { cards }: LayoutGraph,
  links: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const near = new Map<string, string[]>(cards.map(({ key }) => [key, []]));
  for (const [from, to] of links) {
    near.get(from)!.push(to);
    near.get(to)!.push(from);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const { key } of cards) {
    if (seen.has(key)) continue;
    const part = [key];
    seen.add(key);
    for (let at = 0; at < part.length; at++) {
      for (const other of near.get(part[at]!)!) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

/** How many rows of columns beside one another give the form that is nearest to that of the panel. */
function bandsFor(cards: number, length: number, parts: number, panel: Size): number {
  const most = Math.min(parts, 8);
  let [best, nearest] = [1, Infinity];
  for (let bands = 1; bands <= most; bands++) {
    const width = bands * length * TYPICAL.width;
    const height = (cards / (bands * length)) * 1.5 * TYPICAL.height;
    const off = Math.abs(Math.log(width / height / (panel.width / panel.height)));
    if (off < nearest) [best, nearest] = [bands, off];
  }
  return best;
}
