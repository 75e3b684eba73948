import type { Board } from './board';
import type { Model } from './model';
import { compact, someMove } from './moves';
import { randomNumbers } from './random';
import type { Stand } from './stand';

/** Heat of the search at its beginning and its end, in costs that it still takes. */
const [HOT, COLD] = [7, 0.12];
const MILD = 0.8;
/** Tries between two looks for rows and columns that nobody uses. */
const TIDY = 400;

export interface Found extends Stand {
  readonly cost: number;
  readonly scale: number;
}

export interface SearchOptions {
  readonly seed: number;
  /** Moves tried. */
  readonly operations: number;
  /** From a stand that is known to be good, not to leave it for nothing. */
  readonly isKnown: boolean;
}

/** Simulated annealing from a stand: the best that was met, without unused rows and columns. */
export function search(model: Model, board: Board, start: Stand, options: SearchOptions): Found {
  const { seed, operations, isKnown } = options;
  const random = randomNumbers(seed);
  const canCompact = !model.isFixed.includes(1);
  board.put(start.rows, start.columns);
  let best = keep(board);
  const hot = isKnown ? MILD : HOT;
  const cooling = Math.pow(COLD / hot, 1 / Math.max(1, operations));
  let heat = hot;
  for (let at = 0; at < operations; at++, heat *= cooling) {
    if (canCompact && at % TIDY === 0) board.put(compact(board.row), compact(board.column));
    const difference = board.try(() => someMove(board, model, random));
    if (difference === undefined) continue;
    if (difference > 0 && random() >= Math.exp(-difference / heat)) board.undo();
    else if (board.cost < best.cost - 1e-9) best = keep(board);
  }
  if (canCompact) {
    board.put(best.rows, best.columns);
    board.put(compact(board.row), compact(board.column));
    best = keep(board);
  }
  return best;
}

const keep = (board: Board): Found => ({
  rows: [...board.row],
  columns: [...board.column],
  cost: board.cost,
  scale: board.scale,
});
