import type { LabelPlace, Point } from '../geometry';
import type { LabelRoom } from '../graph';
import { LABEL_LINE, SPACING } from '../spacing';
import type { Stretch } from './stretches';

/** Words are tried so far apart along a stretch, the middle first. */
const STEP = 7;

/** Middles of something of a size between two ends: the middle of them, then ever further from it. */
function middles(low: number, high: number, size: number): readonly number[] {
  const play = high - low - size;
  if (play < 0) return [];
  const middle = (low + high) / 2;
  const found = [middle];
  for (let off = STEP; off < play / 2; off += STEP) found.push(middle - off, middle + off);
  if (play > 0) found.push(middle - play / 2, middle + play / 2);
  return found;
}

/** The part of a stretch that words may stand along: without the pictograph at its tail, its head and its corners. */
function free(stretch: Stretch, start: number, end: number): readonly [number, number] {
  const [first, last] = [stretch.isFirst ? SPACING.tail : SPACING.label, stretch.isLast ? SPACING.head : SPACING.label];
  return start <= end ? [start + first, end - last] : [end + last, start - first];
}

/** Places for the words of an arrow along one of its stretches, the best first. */
export function candidatesOn(stretch: Stretch, a: Point, b: Point, room: LabelRoom): readonly LabelPlace[] {
  return stretch.horizontal ? along(stretch, a, b, room) : beside(stretch, a, b, room);
}

function along(stretch: Stretch, a: Point, b: Point, room: LabelRoom): readonly LabelPlace[] {
  const [low, high] = free(stretch, a.x, b.x);
  const at = (side: LabelPlace['side'], width: number): readonly LabelPlace[] =>
    middles(low, high, width).map((x) => ({ point: { x, y: a.y }, anchor: 'middle', side }));
  const [over, under] = [at('above', room.oneLine), at('below', room.oneLine)];
  if (room.lines === 1) return [...over, ...under];
  const both = at('both', room.width);
  // In a channel words and amount stand over the line, where there is room for both.
  return stretch.line % 2 === 0 ? [...over, ...both, ...under] : [...both, ...over, ...under];
}

function beside(stretch: Stretch, a: Point, b: Point, room: LabelRoom): readonly LabelPlace[] {
  const [low, high] = free(stretch, a.y, b.y);
  const at = (x: number, anchor: 'start' | 'end'): readonly LabelPlace[] =>
    middles(low, high, room.lines * LABEL_LINE).map((y) => ({ point: { x, y }, anchor, side: 'right' }));
  return [...at(a.x + SPACING.label, 'start'), ...at(a.x - SPACING.label, 'end')];
}
