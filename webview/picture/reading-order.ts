import { isChosen, type DrawnMark } from './drawn-mark';
import type { Direction } from './direction';

/** Boxes within this of each other, along the way the picture runs, stand in one column (or row). */
const STEP = 60;

/**
 * What can be chosen, in the order they are read: column by column where the picture runs left to right, row by row where it
 * runs top down.
 */
export function readingOrder(marks: readonly DrawnMark[], direction: Direction): readonly DrawnMark[] {
  const along = direction === 'LR' ? 'x' : 'y';
  const across = direction === 'LR' ? 'y' : 'x';
  const column = ({ middle }: DrawnMark) => Math.round(middle[along] / STEP);
  return marks.filter(isChosen).toSorted((a, b) => column(a) - column(b) || a.middle[across] - b.middle[across]);
}
