import type { Cells, CellRange, GraphArrow, GraphCard, GraphGroup, LayoutGraph } from '../graph';

export interface FrameCard {
  readonly card: GraphCard;
  readonly column: number;
  readonly row: number;
  /** Indexes of the groups that hold it, outermost first. */
  readonly groups: readonly number[];
}

export interface FrameGroup {
  readonly group: GraphGroup;
  /** 0 for an outermost one. */
  readonly depth: number;
  readonly range: CellRange;
}

export interface FrameArrow {
  readonly arrow: GraphArrow;
  readonly from: FrameCard;
  readonly to: FrameCard;
}

/** A graph on its grid: who stands where, what holds what. */
export interface Frame {
  readonly columns: number;
  readonly rows: number;
  readonly cards: readonly FrameCard[];
  /** Groups that hold a card or cover cells; those further out come first. */
  readonly groups: readonly FrameGroup[];
  /** Those with two ends in the graph that are not one and the same. */
  readonly arrows: readonly FrameArrow[];
}

/** Cards without a cell, and arrows at them, are left out. */
export function frameOf(graph: LayoutGraph, cells: Cells): Frame {
  const byKey = new Map(graph.groups.map((group) => [group.key, group]));
  const chain = (key: string | undefined): readonly GraphGroup[] => {
    const found: GraphGroup[] = [];
    for (let group = byKey.get(key ?? ''); group && !found.includes(group); group = byKey.get(group.within ?? '')) {
      found.unshift(group);
    }
    return found;
  };
  const ranges = new Map<GraphGroup, CellRange>();
  const cover = (group: GraphGroup, range: CellRange) => ranges.set(group, around(ranges.get(group), range));
  for (const card of graph.cards) {
    const cell = cells.get(card.key);
    if (!cell) continue;
    const own = { ...cell, lastRow: cell.row, lastColumn: cell.column };
    for (const group of chain(card.within)) cover(group, own);
  }
  for (const group of graph.groups) {
    if (group.cells) for (const outer of chain(group.key)) cover(outer, group.cells);
  }
  const depthOf = (group: GraphGroup): number => chain(group.key).length - 1;
  const groups = graph.groups
    .flatMap((group) => (ranges.has(group) ? [{ group, depth: depthOf(group), range: ranges.get(group)! }] : []))
    .sort((a, b) => a.depth - b.depth);
  const indexOf = new Map(groups.map(({ group }, index) => [group, index]));
  const cards = graph.cards.flatMap((card): readonly FrameCard[] => {
    const cell = cells.get(card.key);
    return cell ? [{ card, ...cell, groups: chain(card.within).map((group) => indexOf.get(group)!) }] : [];
  });
  const cardOf = new Map(cards.map((card) => [card.card.key, card]));
  const last = (values: readonly number[]): number => Math.max(-1, ...values) + 1;
  return {
    cards,
    groups,
    columns: last([...cards.map(({ column }) => column), ...groups.map(({ range }) => range.lastColumn)]),
    rows: last([...cards.map(({ row }) => row), ...groups.map(({ range }) => range.lastRow)]),
    arrows: graph.arrows.flatMap((arrow) => {
      const from = cardOf.get(arrow.from);
      const to = cardOf.get(arrow.to);
      return from && to && from !== to ? [{ arrow, from, to }] : [];
    }),
  };
}

function around(a: CellRange | undefined, b: CellRange): CellRange {
  if (!a) return b;
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}
