import type { GroupFrame, Point, Rect } from '../geometry';
import { channelsOf } from './channels';
import type { Channel, Lanes } from './channels';
import type { Frame, FrameCard } from './frame';
import type { Rooms } from './rooms';
import type { Stretch } from './stretches';
import type { Borders, Track } from './tracks';

/** Cells that hold no card are not this narrow or low. */
const EMPTY = { width: 40, height: 30 } as const;
/** A card takes the width of its column, unless that is much more than its own. */
const WIDEST = 1.6;
/** Between two arrows that run through one row or column of cells; less where many do. */
const APART = 20;
/** An arrow comes to a card no nearer to a corner than this. */
const CORNER = 9;

/** Channels and cells along one axis, with their positions. */
interface Axis {
  readonly channels: readonly Channel[];
  readonly channelAt: readonly number[];
  readonly cellAt: readonly number[];
  readonly cellSize: readonly number[];
  readonly size: number;
}

/** A frame in px: what stands where, and where each stretch runs. */
export interface Coordinates {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly cards: ReadonlyMap<FrameCard, Rect>;
  /** By index in the frame. */
  readonly groups: readonly GroupFrame[];
  /** Of each arrow of the frame. */
  readonly points: readonly (readonly Point[])[];
}

export function coordinatesOf(
  frame: Frame,
  stretches: readonly (readonly Stretch[])[],
  trackOf: ReadonlyMap<Stretch, Track>,
  lanes: Lanes,
  rooms: Rooms,
): Coordinates {
  const widest = greatest(
    frame.columns,
    frame.cards,
    (card) => card.column,
    ({ card }) => card.width,
  );
  const highest = greatest(
    frame.rows,
    frame.cards,
    (card) => card.row,
    ({ card }) => card.height,
  );
  const widths = widest.map((width, column) => Math.max(width || EMPTY.width, rooms.column(column)));
  const heights = highest.map((height, row) => Math.max(height || EMPTY.height, rooms.row(row)));
  const columns = axis(channelsOf(frame, false, lanes, rooms), widths);
  const rows = axis(channelsOf(frame, true, lanes, rooms), heights);
  const cards = new Map(frame.cards.map((card) => [card, cardRect(card, columns, rows, widest[card.column]!)]));
  const place = placer(columns, rows, cards, trackOf, [...new Set(trackOf.values())]);
  return {
    columns,
    rows,
    cards,
    groups: frame.groups.map((_, index) => groupRect(index, frame, columns, rows)),
    points: stretches.map((own) => pointsOf(own, cards, place)),
  };
}

function greatest(
  count: number,
  cards: readonly FrameCard[],
  where: (card: FrameCard) => number,
  size: (card: FrameCard) => number,
): readonly number[] {
  const sizes = Array.from({ length: count }, () => 0);
  for (const card of cards) sizes[where(card)] = Math.max(sizes[where(card)]!, size(card));
  return sizes;
}

function axis(channels: readonly Channel[], cellSize: readonly number[]): Axis {
  const [channelAt, cellAt]: [number[], number[]] = [[], []];
  let at = 0;
  for (const [index, { size }] of channels.entries()) {
    channelAt.push(at);
    at += size;
    if (index === cellSize.length) break;
    cellAt.push(at);
    at += cellSize[index]!;
  }
  return { channels, channelAt, cellAt, cellSize, size: at };
}

function cardRect({ card, column, row }: FrameCard, columns: Axis, rows: Axis, widest: number): Rect {
  const width = widest <= card.width * WIDEST ? widest : card.width;
  return {
    x: columns.cellAt[column]! + (columns.cellSize[column]! - width) / 2,
    y: rows.cellAt[row]! + (rows.cellSize[row]! - card.height) / 2,
    width,
    height: card.height,
  };
}

function groupRect(index: number, { groups }: Frame, columns: Axis, rows: Axis): GroupFrame {
  const { range } = groups[index]!;
  const level = (levels: Borders['open']) => levels.findIndex((each) => each.includes(index));
  const start = (along: Axis, at: number) => {
    const { borders, openAt } = along.channels[at]!;
    return along.channelAt[at]! + openAt[level(borders.open)]!;
  };
  const end = (along: Axis, at: number) => {
    const { borders, closeAt } = along.channels[at + 1]!;
    return along.channelAt[at + 1]! + closeAt[level(borders.close)]!;
  };
  const [x, y] = [start(columns, range.column), start(rows, range.row)];
  return { x, y, width: end(columns, range.lastColumn) - x, height: end(rows, range.lastRow) - y, titleX: x };
}

/** Where across its line a stretch runs. */
function placer(
  columns: Axis,
  rows: Axis,
  cards: ReadonlyMap<FrameCard, Rect>,
  trackOf: ReadonlyMap<Stretch, Track>,
  tracks: readonly Track[],
): (stretch: Stretch) => number {
  const spread = spreadOf(cards, tracks);
  return (stretch) => {
    const { line, horizontal } = stretch;
    const track = trackOf.get(stretch)!;
    const along = horizontal ? rows : columns;
    if (line % 2 === 1) {
      const at = (line - 1) / 2;
      return along.cellAt[at]! + along.cellSize[at]! / 2 + track.lane * spread(horizontal, line);
    }
    const { firstLane, step } = along.channels[line / 2]!.slots[track.slot]!;
    return along.channelAt[line / 2]! + firstLane + track.lane * step;
  };
}

/** How far apart the tracks through a row or column of cells run: as far as its smallest card at their ends has room. */
function spreadOf(
  cards: ReadonlyMap<FrameCard, Rect>,
  tracks: readonly Track[],
): (horizontal: boolean, line: number) => number {
  const spreads = new Map<string, number>();
  for (const { horizontal, line, lane, stretches } of tracks) {
    if (line % 2 === 0 || lane === 0) continue;
    const key = `${horizontal} ${line}`;
    for (const { arrow, isFirst, isLast } of stretches) {
      for (const end of [...(isFirst ? [arrow.from] : []), ...(isLast ? [arrow.to] : [])]) {
        const { width, height } = cards.get(end)!;
        const room = (horizontal ? height : width) / 2 - CORNER;
        spreads.set(key, Math.min(spreads.get(key) ?? APART, room / Math.abs(lane)));
      }
    }
  }
  return (horizontal, line) => spreads.get(`${horizontal} ${line}`) ?? APART;
}

function pointsOf(
  stretches: readonly Stretch[],
  cards: ReadonlyMap<FrameCard, Rect>,
  place: (stretch: Stretch) => number,
): readonly Point[] {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return [];
  const points = [edge(cards.get(first.arrow.from)!, first, place(first), first.to > first.from)];
  for (const [index, next] of stretches.slice(1).entries()) {
    const [across, along] = [place(stretches[index]!), place(next)];
    points.push(next.horizontal ? { x: across, y: along } : { x: along, y: across });
  }
  points.push(edge(cards.get(last.arrow.to)!, last, place(last), last.to < last.from));
  return points;
}

/** Where a stretch at `at` meets a card: at its far side, or at its near one. */
function edge({ x, y, width, height }: Rect, { horizontal }: Stretch, at: number, isFar: boolean): Point {
  return horizontal ? { x: isFar ? x + width : x, y: at } : { x: at, y: isFar ? y + height : y };
}
