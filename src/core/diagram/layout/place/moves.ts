import { BOARD } from './arrow-cost';
import type { Board } from './board';
import type { Model } from './model';

type Random = () => number;

/** A change of cells that the search may try. False where there was nothing to change. */
export type Move = (board: Board, model: Model, random: Random) => boolean;

const upTo = (random: Random, count: number): number => Math.floor(random() * count);

/** Puts a card on a cell; who stood there takes its place. */
function put(board: Board, { isFixed }: Model, card: number, row: number, column: number): boolean {
  const there = board.cells[row * BOARD + column] ?? -1;
  if (isFixed[card] || row < 0 || column < 0 || row >= BOARD || column >= BOARD) return false;
  if (there >= 0 && isFixed[there]) return false;
  if (there >= 0) {
    board.row[there] = board.row[card]!;
    board.column[there] = board.column[card]!;
  }
  board.row[card] = row;
  board.column[card] = column;
  return true;
}

/** One end of an arrow comes beside, below or above the other. */
const joinArrow: Move = (board, model, random) => {
  const arrow = model.arrows[upTo(random, model.arrows.length)];
  if (!arrow) return false;
  const isEnd = random() < 0.6;
  const [fixed, card] = isEnd ? [arrow.from, arrow.to] : [arrow.to, arrow.from];
  const way = random();
  const down = way < 0.55 ? 0 : way < 0.8 ? 1 : -1;
  const right = way < 0.55 || random() < 0.4 ? (isEnd ? 1 : -1) : 0;
  return put(board, model, card, board.row[fixed]! + down, board.column[fixed]! + right);
};

const last = (values: Int16Array): number => values.reduce((most, value) => Math.max(most, value), 0);

const anywhere: Move = (board, model, random) =>
  put(
    board,
    model,
    upTo(random, board.row.length),
    upTo(random, last(board.row) + 2),
    upTo(random, last(board.column) + 2),
  );

const swap: Move = (board, model, random) => {
  const other = upTo(random, board.row.length);
  return put(board, model, upTo(random, board.row.length), board.row[other]!, board.column[other]!);
};

const hasFixed = ({ isFixed }: Model): boolean => isFixed.includes(1);

/** Two rows, or two columns, change places. */
const swapLines: Move = (board, model, random) => {
  if (hasFixed(model)) return false;
  const lines = random() < 0.5 ? board.row : board.column;
  const [a, b] = [upTo(random, last(lines) + 1), upTo(random, last(lines) + 1)];
  for (let card = 0; card < lines.length; card++) {
    if (lines[card] === a) lines[card] = b;
    else if (lines[card] === b) lines[card] = a;
  }
  return a !== b;
};

/** The rest of a row goes on in a new row below it, from the left. */
const breakRow: Move = (board, model, random) => {
  if (hasFixed(model)) return false;
  const { row, column } = board;
  const card = upTo(random, row.length);
  const [at, from] = [row[card]!, column[card]!];
  const indent = random() < 0.5 ? 0 : 1;
  for (let other = 0; other < row.length; other++) {
    if (row[other]! > at) row[other]!++;
    else if (row[other] === at && column[other]! >= from) {
      row[other]!++;
      column[other] = column[other]! - from + indent;
    }
  }
  return true;
};

/** The rest of a row goes to the end of the row above. */
const joinRow: Move = (board, model, random) => {
  if (hasFixed(model)) return false;
  const { row, column } = board;
  const card = upTo(random, row.length);
  const [at, from] = [row[card]!, column[card]!];
  let end = -1;
  for (let other = 0; other < row.length; other++) if (row[other] === at - 1) end = Math.max(end, column[other]!);
  if (end < 0) return false;
  for (let other = 0; other < row.length; other++) {
    if (row[other] !== at || column[other]! < from) continue;
    row[other] = at - 1;
    column[other] = end + 1 + column[other]! - from;
  }
  return true;
};

/** A group, or the rest of a row, moves by one. */
const shift: Move = (board, model, random) => {
  if (hasFixed(model)) return false;
  const { row, column } = board;
  const [down, right] = [upTo(random, 3) - 1, upTo(random, 3) - 1];
  const group = model.groups[upTo(random, model.groups.length)];
  if (group && random() < 0.5) {
    for (let card = 0; card < row.length; card++) {
      if (!group.holds[card]) continue;
      row[card]! += down;
      column[card]! += right;
    }
    return true;
  }
  const card = upTo(random, row.length);
  const [at, from] = [row[card]!, column[card]!];
  for (let other = 0; other < row.length; other++) {
    if (row[other] === at && column[other]! >= from) column[other]! += right;
  }
  return right !== 0;
};

/** A new row or column opens, everything beyond it moves on. */
const open: Move = (board, model, random) => {
  if (hasFixed(model)) return false;
  const lines = random() < 0.5 ? board.row : board.column;
  const at = upTo(random, last(lines) + 1);
  for (let card = 0; card < lines.length; card++) if (lines[card]! >= at) lines[card]!++;
  return true;
};

/** Moves with their shares of all tries. */
const MOVES: readonly (readonly [number, Move])[] = [
  [0.42, joinArrow],
  [0.2, anywhere],
  [0.12, swap],
  [0.08, swapLines],
  [0.05, breakRow],
  [0.04, joinRow],
  [0.07, shift],
  [0.02, open],
];

export const someMove: Move = (board, model, random) => {
  let share = random();
  for (const [part, move] of MOVES) {
    if (share < part) return move(board, model, random);
    share -= part;
  }
  return false;
};

/** Rows and columns that nobody uses go. */
export function compact(lines: Int16Array): Int16Array {
  const used = [...new Set(lines)].sort((a, b) => a - b);
  return lines.map((line) => used.indexOf(line));
}
