import type { Size } from '../geometry';
import type { Cells, LayoutGraph } from '../graph';
import { Board } from './board';
import { withNew } from './insert';
import { modelOf } from './model';
import type { Model } from './model';
import { search } from './search';
import type { Found } from './search';
import { blocksOf } from './blocks';
import type { Stand } from './stand';

export interface PlaceOptions {
  /** In px. */
  readonly panel: Size;
  /** Where cards stood in the last picture: they stay, unless much is gained. */
  readonly previous?: Cells;
  /** Moves that the search tries from each start. */
  readonly operations: number;
  /** Which random numbers; another seed finds another picture. */
  readonly seed?: number;
  /** How often the first start is folded: 1 for one long row. */
  readonly folds?: number;
}

export interface Placement {
  readonly cells: Cells;
  /** What a reader minds of it, all in all; to be held against that of another placement of the same graph. */
  readonly cost: number;
  /** At which the picture is expected to fill the panel. */
  readonly scale: number;
}

/** A better picture than the known one has to be better by this share of its cost. */
const WORTH_MOVING = 0.1;

/** A cell for each card: a search that weighs what a reader minds. The same input gives the same cells. */
export function place(graph: LayoutGraph, options: PlaceOptions): Placement {
  const { panel, previous, operations, seed = 1, folds = 1 } = options;
  const model = modelOf(graph);
  const fixed = fixedOf(graph, model);
  if (fixed) return placement(model, judged(model, panel, fixed));
  const isKnown = previous !== undefined && model.keys.some((key) => previous.has(key));
  if (!isKnown) {
    const board = new Board(model, panel);
    return placement(
      model,
      search(model, board, standOf(model, blocksOf(graph, folds)), { seed, operations, isKnown: false }),
    );
  }
  const known = judged(model, panel, withNew(model, panel, previous));
  const board = new Board(model, panel, cellsOf(model, known));
  const found = search(model, board, known, { seed, operations, isKnown: true });
  return placement(model, found.cost < known.cost * (1 - WORTH_MOVING) ? found : known);
}

/** What cells cost, to be held against others of the same graph. */
export function costOf(graph: LayoutGraph, cells: Cells, panel: Size): number {
  const model = modelOf(graph);
  return judged(model, panel, standOf(model, cells)).cost;
}

const standOf = ({ keys }: Model, cells: Cells): Stand => ({
  rows: keys.map((key) => cells.get(key)?.row ?? 0),
  columns: keys.map((key) => cells.get(key)?.column ?? 0),
});

/** Where rules fix every place there is nothing to search. */
function fixedOf({ cards }: LayoutGraph, model: Model): Stand | undefined {
  if (model.isFixed.includes(0)) return undefined;
  return { rows: cards.map(({ cell }) => cell!.row), columns: cards.map(({ cell }) => cell!.column) };
}

function judged(model: Model, panel: Size, stand: Stand): Found {
  const board = new Board(model, panel);
  board.put(stand.rows, stand.columns);
  return { ...stand, cost: board.cost, scale: board.scale };
}

const cellsOf = ({ keys }: Model, { rows, columns }: Stand): Cells =>
  new Map(keys.map((key, card) => [key, { row: rows[card]!, column: columns[card]! }]));

const placement = (model: Model, found: Found): Placement => ({
  cells: cellsOf(model, found),
  cost: found.cost,
  scale: found.scale,
});
