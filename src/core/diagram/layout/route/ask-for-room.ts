import type { LabelRoom } from '../graph';
import { LABEL_LINE, SPACING } from '../spacing';
import type { Frame } from './frame';
import type { Rooms } from './rooms';
import type { Stretch } from './stretches';
import { bordersOf, lineKey, middleSlot } from './tracks';
import type { Track } from './tracks';

const AROUND = 2 * SPACING.label;

/**
 * Asks for the room that the words of an arrow need along one of its stretches. `more` px are added where a first try
 * was not enough.
 */
export function askForLabel(
  frame: Frame,
  stretch: Stretch,
  track: Track,
  label: LabelRoom,
  more: number,
  rooms: Rooms,
): void {
  if (stretch.horizontal) alongRow(frame, stretch, track, label, more, rooms);
  else besideColumn(frame, stretch, track, label, more, rooms);
}

/** Over a horizontal stretch: in a channel that it crosses, or over it where it runs in a channel itself. */
function alongRow(
  frame: Frame,
  stretch: Stretch,
  track: Track,
  { width, oneLine }: LabelRoom,
  more: number,
  rooms: Rooms,
): void {
  if (stretch.line % 2 === 0) rooms.label(lineKey(true, stretch.line), track.slot);
  const crossed = channelsBetween(stretch);
  const wide = stretch.line % 2 === 0 ? oneLine : width;
  const inner = crossed.find((at) => at > stretch.low && at < stretch.high);
  if (inner !== undefined) {
    const borders = bordersOf(frame, false, inner / 2);
    // What a tail and a head take stands in the padding of groups where the line crosses their borders.
    const { x } = SPACING.groupPadding;
    const [ends, starts] = stretch.to > stretch.from ? [borders.close, borders.open] : [borders.open, borders.close];
    const tail = Math.max(SPACING.label, SPACING.tail - x * ends.length);
    const head = Math.max(SPACING.label, SPACING.head - x * starts.length);
    rooms.ask(lineKey(false, inner), middleSlot(borders), 'middle', wide + tail + head + more);
    if (more > 0) askBesideTracks(frame, stretch, inner, wide + tail + head + more, rooms);
    return;
  }
  const turn = crossed[0];
  if (turn !== undefined) askBesideTracks(frame, stretch, turn, wide + SPACING.tail + SPACING.label + more, rooms);
}

/** In a channel where others run or it turns itself: on the side of the tracks where the stretch comes from or goes to. */
function askBesideTracks(frame: Frame, stretch: Stretch, at: number, size: number, rooms: Rooms): void {
  const { isFirst, from, to, horizontal } = stretch;
  const isLow = isFirst ? to > from : to < from;
  const borders = bordersOf(frame, !horizontal, at / 2);
  rooms.ask(lineKey(!horizontal, at), middleSlot(borders), isLow ? 'before' : 'after', size);
}

/** Beside a vertical stretch: high enough between two rows, and wide enough to its right. */
function besideColumn(
  frame: Frame,
  stretch: Stretch,
  track: Track,
  { width, lines }: LabelRoom,
  more: number,
  rooms: Rooms,
): void {
  const height = lines * LABEL_LINE + SPACING.tail + SPACING.head + more;
  const crossed = channelsBetween(stretch);
  const inner = crossed.find((at) => at > stretch.low && at < stretch.high) ?? crossed[0];
  if (inner !== undefined) {
    rooms.ask(lineKey(true, inner), middleSlot(bordersOf(frame, true, inner / 2)), 'middle', height);
    if (more > 0) askBesideTracks(frame, stretch, inner, height, rooms);
  }
  if (stretch.line % 2 === 0) rooms.ask(lineKey(false, stretch.line), track.slot, 'after', width + AROUND);
  else if (more > 0) rooms.widen((stretch.line - 1) / 2, 2 * (width + AROUND + more));
}

/** The channels that a stretch crosses or ends in. */
function channelsBetween({ low, high }: Stretch): readonly number[] {
  const found: number[] = [];
  for (let at = low + (low % 2); at <= high; at += 2) found.push(at);
  return found;
}
