import type { GraphArrow, GraphCard, LayoutGraph } from '../graph';

/** A card in its column, or a place that a long arrow passes between two of them. */
export interface Vertex {
  readonly index: number;
  readonly column: number;
  readonly height: number;
  /** Absent where an arrow passes. */
  readonly card?: GraphCard;
  /** Keys of the groups around it, outermost first. */
  readonly groups: readonly string[];
  readonly ins: Link[];
  readonly outs: Link[];
}

/** Part of an arrow between two neighbouring columns, from left to right whichever way the arrow leads. */
export interface Link {
  readonly arrow: GraphArrow;
  readonly from: Vertex;
  readonly to: Vertex;
  /** The arrow leads from right to left. */
  readonly reversed: boolean;
  /** How much it matters that it runs straight. */
  readonly weight: number;
}

/** An arrow as a chain of links from left to right. */
export interface Chain {
  readonly arrow: GraphArrow;
  readonly links: readonly Link[];
  readonly reversed: boolean;
}

/** A graph in columns, with all that passes through them. */
export interface Mesh {
  readonly vertices: readonly Vertex[];
  readonly columns: readonly (readonly Vertex[])[];
  readonly chains: readonly Chain[];
  /** First and last column of each group that holds a card. */
  readonly spans: ReadonlyMap<string, readonly [number, number]>;
  /** Groups around a group, outermost first, itself last. */
  readonly around: ReadonlyMap<string, readonly string[]>;
}

/** Room that an arrow takes where it passes a column. */
const PASSING = 4;
/** Between cards, from a card on, and between two places that are passed: long arrows are straight where they can be. */
const WEIGHTS = { cards: 2, end: 3, passing: 8 } as const;
const MAIN = new Set(['stream', 'cdc', 'batch']);

export function meshOf(graph: LayoutGraph, columnOf: ReadonlyMap<string, number>): Mesh {
  const around = groupsAround(graph);
  const vertices: Vertex[] = [];
  const columns: Vertex[][] = [];
  const add = (column: number, height: number, groups: readonly string[], card?: GraphCard): Vertex => {
    const vertex = { index: vertices.length, column, height, groups, ins: [], outs: [], ...(card && { card }) };
    vertices.push(vertex);
    while (columns.length <= column) columns.push([]);
    columns[column]!.push(vertex);
    return vertex;
  };
  const spans = new Map<string, readonly [number, number]>();
  const ofCard = new Map<string, Vertex>();
  for (const card of graph.cards) {
    const groups = card.within === undefined ? [] : (around.get(card.within) ?? []);
    const column = columnOf.get(card.key)!;
    ofCard.set(card.key, add(column, card.height, groups, card));
    for (const group of groups) {
      const [first, last] = spans.get(group) ?? [column, column];
      spans.set(group, [Math.min(first, column), Math.max(last, column)]);
    }
  }
  const chains = graph.arrows.flatMap((arrow): readonly Chain[] => {
    const [from, to] = [ofCard.get(arrow.from), ofCard.get(arrow.to)];
    if (!from || !to || from.column === to.column) return [];
    const reversed = from.column > to.column;
    const [left, right] = reversed ? [to, from] : [from, to];
    const shared = sharedDepth(left.groups, right.groups);
    const links: Link[] = [];
    let last = left;
    for (let column = left.column + 1; column <= right.column; column++) {
      const next = column === right.column ? right : add(column, PASSING, passed(left, right, shared, column, spans));
      const link = { arrow, from: last, to: next, reversed, weight: weightOf(arrow, last, next) };
      last.outs.push(link);
      next.ins.push(link);
      links.push(link);
      last = next;
    }
    return [{ arrow, links, reversed }];
  });
  return { vertices, columns, chains, spans, around };
}

/** Groups that an arrow passes a column in: those it comes from as far as they reach, then those it leads to. */
function passed(left: Vertex, right: Vertex, shared: number, column: number, spans: Mesh['spans']): readonly string[] {
  const covering = (groups: readonly string[]): readonly string[] => {
    const end = groups.findIndex((key) => column < spans.get(key)![0] || column > spans.get(key)![1]);
    return end < 0 ? groups : groups.slice(0, end);
  };
  const from = covering(left.groups);
  return from.length > shared ? from : covering(right.groups);
}

function weightOf({ style }: GraphArrow, from: Vertex, to: Vertex): number {
  const kind = from.card && to.card ? WEIGHTS.cards : from.card || to.card ? WEIGHTS.end : WEIGHTS.passing;
  return MAIN.has(style) ? kind * 2 : kind;
}

/** How many of the outermost groups are the same. */
export function sharedDepth(a: readonly string[], b: readonly string[]): number {
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth++;
  return depth;
}

function groupsAround({ groups }: LayoutGraph): ReadonlyMap<string, readonly string[]> {
  const withins = new Map(groups.map(({ key, within }) => [key, within]));
  return new Map(
    groups.map(({ key }) => {
      const chain: string[] = [];
      for (let at: string | undefined = key; at !== undefined && withins.has(at); at = withins.get(at)) {
        if (chain.includes(at)) break;
        chain.unshift(at);
      }
      return [key, chain];
    }),
  );
}
