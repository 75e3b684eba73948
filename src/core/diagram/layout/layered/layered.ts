import type { Geometry, Size } from '../geometry';
import type { Cell, Cells, LayoutGraph } from '../graph';
import { columnsOf } from './columns-of';
import { geometryOf } from './geometry-of';
import { meshOf } from './mesh';
import type { Mesh } from './mesh';
import { orderOf } from './order';
import type { Order } from './order';
import { portsOf } from './ports';
import { rowsOf } from './rows-of';
import { channelsOf } from './tracks';
import { withWords } from './words';

export interface LayeredOptions {
  /** In px. */
  readonly panel: Size;
  /** Where cards stood in the last picture: column and rank in it. */
  readonly previous?: Cells;
}

/** Crossings that are left where groups stand beside one another, for that to be worth the room. */
const WORTH_ROOM = 0.8;

/**
 * A large picture in columns from left to right: cards in the order of the data, long arrows in places of their own between
 * cards, groups as rectangles that hold only their own. In time that grows little faster than the graph; words that find no
 * room are left out.
 */
export function layered(graph: LayoutGraph, { panel, previous }: LayeredOptions): { cells: Cells; geometry: Geometry } {
  const { mesh, order } = inOrder(graph, panel, previous);
  const ports = portsOf(order);
  const rows = rowsOf(mesh, order, ports);
  const channels = channelsOf(mesh, rows, ports);
  const cells = new Map<string, Cell>();
  for (const [column, vertices] of order.columns.entries()) {
    for (const [row, { card }] of vertices.entries()) if (card) cells.set(card.key, { row, column });
  }
  return {
    cells: new Map(graph.cards.map(({ key }) => [key, cells.get(key)!])),
    geometry: withWords(graph, geometryOf(graph, mesh, rows, ports, channels)),
  };
}

interface Way {
  readonly mesh: Mesh;
  readonly order: Order;
  /** Columns that cards are away from where they stood, all together. */
  readonly moved: number;
}

/**
 * Groups above one another take less room; where that costs crossings, those that feed others stand beside them. What stood
 * somewhere keeps its column, where one of the two does.
 */
function inOrder(graph: LayoutGraph, panel: Size, previous: Cells | undefined): Way {
  const wayOf = (apart: boolean): Way => {
    const columns = columnsOf(graph, { panel, previous, apart });
    const mesh = meshOf(graph, columns);
    return { mesh, order: orderOf(mesh), moved: distance(columns, previous) };
  };
  const near = wayOf(false);
  if (near.order.crossings === 0 && near.moved === 0) return near;
  const far = wayOf(true);
  if (near.moved !== far.moved) return near.moved < far.moved ? near : far;
  return far.order.crossings < near.order.crossings * WORTH_ROOM ? far : near;
}

function distance(columns: ReadonlyMap<string, number>, previous: Cells | undefined): number {
  const shifts = [...(previous ?? [])].map(([key, { column }]) => (columns.get(key) ?? column) - column);
  // All of them together is no change of what stands where.
  const together = shifts.toSorted((a, b) => a - b)[shifts.length >> 1] ?? 0;
  return shifts.reduce((sum, shift) => sum + Math.abs(shift - together), 0);
}
