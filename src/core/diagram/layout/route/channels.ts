import { SPACING } from '../spacing';
import type { Frame } from './frame';
import type { Rooms } from './rooms';
import { bordersOf, lineKey, middleSlot, slotsOf } from './tracks';
import type { Borders } from './tracks';

/** A slot of a channel, from its low end: where it begins and ends, and where its first track runs. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly firstLane: number;
  readonly step: number;
}

/** A channel before a row or column of cells, cut to what runs and stands in it. Positions count from its low end. */
export interface Channel {
  readonly borders: Borders;
  readonly slots: readonly Slot[];
  readonly closeAt: readonly number[];
  readonly openAt: readonly number[];
  readonly size: number;
}

/** Lanes by slot of each channel that has any, by line. */
export type Lanes = ReadonlyMap<string, readonly number[]>;

const { groupPadding, title, trackMargin } = SPACING;

/** All channels across, or all down: one before each row or column, and one after the last. */
export function channelsOf(frame: Frame, horizontal: boolean, lanes: Lanes, rooms: Rooms): readonly Channel[] {
  const last = horizontal ? frame.rows : frame.columns;
  return Array.from({ length: last + 1 }, (_, at) => {
    const line = lineKey(horizontal, 2 * at);
    const borders = bordersOf(frame, horizontal, at);
    return channel({
      line,
      borders,
      horizontal,
      isOutermost: at === 0 || at === last,
      lanes: lanes.get(line) ?? [],
      rooms,
    });
  });
}

interface Given {
  readonly line: string;
  readonly borders: Borders;
  readonly horizontal: boolean;
  readonly isOutermost: boolean;
  readonly lanes: readonly number[];
  readonly rooms: Rooms;
}

function channel({ line, borders, horizontal, isOutermost, lanes, rooms }: Given): Channel {
  const closing = horizontal ? groupPadding.y : groupPadding.x;
  const opening = horizontal ? title + groupPadding.y - 6 : groupPadding.x;
  const between = gapBetween(borders, horizontal, isOutermost, closing, opening);
  const [slots, closeAt, openAt]: [Slot[], number[], number[]] = [[], [], []];
  let at = 0;
  for (let index = 0; index < slotsOf(borders); index++) {
    const slot = slotAt(at, lanes[index] ?? 0, rooms.slot(line, index), index === middleSlot(borders) ? between : 0);
    slots.push(slot);
    at = slot.end;
    if (index < borders.close.length) closeAt.push((at += closing));
    else if (index < slotsOf(borders) - 1) {
      openAt.push(at);
      at += opening;
    }
  }
  return { borders, slots, closeAt, openAt, size: at };
}

/** What stands between the groups that close and those that open, or between cards where there are none. */
function gapBetween(
  { close, open }: Borders,
  horizontal: boolean,
  isOutermost: boolean,
  closing: number,
  opening: number,
): number {
  if (isOutermost) return 0;
  const gap = horizontal ? SPACING.rowGap : SPACING.columnGap;
  if (close.length + open.length === 0) return gap;
  return Math.max(SPACING.groupGap, gap - closing * close.length - opening * open.length);
}

function slotAt(start: number, lanes: number, room: ReturnType<Rooms['slot']>, least: number): Slot {
  const step = room.labelled ? SPACING.labelledTrack : SPACING.track;
  const lead = room.labelled ? SPACING.labelledTrack - SPACING.track : 0;
  const tracks = lanes > 0 ? (lanes - 1) * step + 2 * trackMargin + lead : 0;
  const size = Math.max(room.before + room.after + tracks, room.middle, least);
  const free = size - room.before - room.after - tracks;
  // What nobody asked for lies on the side of the words, or on both.
  const share = room.before > 0 === room.after > 0 ? free / 2 : room.before > 0 ? free : 0;
  return { start, end: start + size, firstLane: start + room.before + share + trackMargin + lead, step };
}
