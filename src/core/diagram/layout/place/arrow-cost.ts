import type { ModelArrow } from './model';

/** Cards stand on a board of so many cells each way; -1 where a cell is free. */
export const BOARD = 64;

const BEND = 1.4;

/** Cells that hold a card strictly between two on one line of the board. */
function between(board: Int16Array, from: number, to: number, step: number): number {
  let count = 0;
  const [low, high] = from < to ? [from, to] : [to, from];
  for (let at = low + step; at < high; at += step) if (board[at]! >= 0) count++;
  return count;
}

/**
 * What a reader minds of an arrow whose ends stand `columns` and `rows` apart: the main path runs right, or goes on in the
 * next row; side remarks stand above or below their box; nothing stands in the way.
 */
export function arrowCost(arrow: ModelArrow, row: Int16Array, column: Int16Array, board: Int16Array): number {
  const { from, to, side, weight } = arrow;
  const columns = column[to]! - column[from]!;
  const rows = row[to]! - row[from]!;
  const start = row[from]! * BOARD + column[from]!;
  const end = row[to]! * BOARD + column[to]!;
  const across = Math.abs(columns);
  const down = Math.abs(rows);
  const cost = side ? sideCost(side, columns, rows) : mainCost(columns, rows);
  let inTheWay = 0;
  if (columns === 0 && down > 1) inTheWay = between(board, start, end, BOARD);
  else if (rows === 0 && across > 1) inTheWay = between(board, start, end, 1);
  return weight * (cost + (inTheWay > 0 ? 2 + BEND * inTheWay : 0));
}

function sideCost(side: 'below' | 'above', columns: number, rows: number): number {
  const [across, down] = [Math.abs(columns), Math.abs(rows)];
  if (columns !== 0) return columns === 1 && rows === 0 ? 2.2 : 3 + 0.8 * across + 0.6 * down;
  const isThere = side === 'below' ? rows > 0 : rows < 0;
  if (down === 1) return isThere ? 0 : side === 'above' ? 0.3 : 3;
  return 1 + 0.5 * (down - 1) + (isThere || side === 'above' ? 0 : 3);
}

function mainCost(columns: number, rows: number): number {
  const [across, down] = [Math.abs(columns), Math.abs(rows)];
  if (rows === 0 && columns > 0) return 0.7 * (columns - 1);
  if (columns === 0) return (down === 1 ? 2.3 : 2.3 + 0.5 * down) + (rows < 0 ? 2.2 : 0);
  if (columns > 0) return 1.5 + 0.45 * down + 0.7 * (columns - 1) + (rows < 0 ? 0.9 : 0);
  if (rows === 1) return 2.9 + 0.14 * across;
  if (rows > 1) return 3.9 + 0.2 * across + 0.6 * down;
  return 6 + 0.6 * across + 0.6 * down;
}

/** Whether two arrows cross, as straight lines between the middles of their cells. */
export function doCross(a: ModelArrow, b: ModelArrow, row: Int16Array, column: Int16Array): boolean {
  if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) return false;
  const [ax, ay, bx, by] = [column[a.from]!, row[a.from]!, column[a.to]!, row[a.to]!];
  const [cx, cy, dx, dy] = [column[b.from]!, row[b.from]!, column[b.to]!, row[b.to]!];
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}
