import { isChosen, type DrawnMark } from './drawn-mark';

/** Middles within this of each other, from top to bottom, stand in one row. */
const ROW = 40;

/** What can be chosen, in the order it is read: row by row, each from left to right. */
export function readingOrder(marks: readonly DrawnMark[]): readonly DrawnMark[] {
  const row = ({ middle }: DrawnMark) => Math.round(middle.y / ROW);
  return marks.filter(isChosen).toSorted((a, b) => row(a) - row(b) || a.middle.x - b.middle.x);
}
