import type { LabelPlace, Rect } from './geometry';
import type { LabelRoom } from './graph';
import { LABEL_LINE } from './spacing';

/** Baseline of the words over a line and of those under it, seen from the line; ink of small text around its baseline. */
export const OVER = -5.5;
export const UNDER = 14;
const ASCENT = 9;
const DESCENT = 2.5;

/** Baseline of each line of a label of so many, in its place: seen from its point. `above` and `below` write all on one. */
export function baselines({ side }: LabelPlace, lines: number): readonly number[] {
  if (side === 'above') return [OVER];
  if (side === 'below') return [UNDER];
  const each = Array.from({ length: lines }, (_, at) => at);
  if (side === 'right') return each.map((at) => 4 + (at - (lines - 1) / 2) * LABEL_LINE);
  return each.map((at) => (at === 0 ? OVER : UNDER + (at - 1) * LABEL_LINE));
}

/** What the words of a label cover, a rectangle for each line of them. */
export function labelBoxes(place: LabelPlace, room: LabelRoom): readonly Rect[] {
  const width = place.side === 'above' || place.side === 'below' ? room.oneLine : room.width;
  const { x, y } = place.point;
  const left = place.anchor === 'start' ? x : place.anchor === 'end' ? x - width : x - width / 2;
  return baselines(place, room.lines).map((baseline) => ({
    x: left,
    y: y + baseline - ASCENT,
    width,
    height: ASCENT + DESCENT,
  }));
}
