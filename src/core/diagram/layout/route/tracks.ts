import type { Frame } from './frame';
import type { Stretch } from './stretches';

/** One or more stretches that run as one line: those of mates that begin or end together are a trunk. */
export interface Track {
  readonly stretches: readonly Stretch[];
  readonly horizontal: boolean;
  readonly line: number;
  readonly low: number;
  readonly high: number;
  /** In which part of its channel it runs: see `Borders`. */
  readonly slot: number;
  /** Its place among those beside it: counted from 0 in a channel, from the middle in a row or column of cells. */
  lane: number;
}

/** Borders of groups that a channel holds, level by level from its low end: those that close, then those that open. */
export interface Borders {
  readonly close: readonly (readonly number[])[];
  readonly open: readonly (readonly number[])[];
}

/** Key of a line: `h4`, `v3`. */
export const lineKey = (horizontal: boolean, line: number): string => `${horizontal ? 'h' : 'v'}${line}`;

/** The borders of the channel before row or column `at`. */
export function bordersOf({ groups }: Frame, horizontal: boolean, at: number): Borders {
  const levels = (isThere: (index: number) => boolean, inwards: boolean): readonly (readonly number[])[] => {
    const byDepth = new Map<number, number[]>();
    for (const [index, { depth }] of groups.entries()) {
      if (!isThere(index)) continue;
      const level = byDepth.get(depth);
      if (level) level.push(index);
      else byDepth.set(depth, [index]);
    }
    return [...byDepth].sort(([a], [b]) => (inwards ? a - b : b - a)).map(([, level]) => level);
  };
  const closes = (index: number) =>
    (horizontal ? groups[index]!.range.lastRow : groups[index]!.range.lastColumn) === at - 1;
  const opens = (index: number) => (horizontal ? groups[index]!.range.row : groups[index]!.range.column) === at;
  return { close: levels(closes, false), open: levels(opens, true) };
}

/** Slots of a channel: inside the groups that close, between them and those that open, inside those. */
export const middleSlot = ({ close }: Borders): number => close.length;
export const slotsOf = ({ close, open }: Borders): number => close.length + open.length + 1;

function slotOf({ arrow: { from, to } }: Stretch, borders: Borders): number {
  const holdsBoth = (level: readonly number[]) =>
    level.some((group) => from.groups.includes(group) && to.groups.includes(group));
  const closing = borders.close.findIndex(holdsBoth);
  if (closing >= 0) return closing;
  const opening = borders.open.findLastIndex(holdsBoth);
  return opening < 0 ? middleSlot(borders) : borders.close.length + 1 + opening;
}

/** Whether two stretches of one line are parts of one trunk. */
function areOne(a: Stretch, b: Stretch, lengths: ReadonlyMap<Stretch, number>): boolean {
  if (a.arrow.arrow.style !== b.arrow.arrow.style) return false;
  if (Math.min(a.high, b.high) <= Math.max(a.low, b.low)) return false;
  if (Math.sign(a.to - a.from) !== Math.sign(b.to - b.from)) return false;
  const beginTogether = a.arrow.from === b.arrow.from && a.index === 0 && b.index === 0;
  const endTogether = a.arrow.to === b.arrow.to && a.isLast && b.isLast && a.to === b.to;
  if (beginTogether && endTogether && a.isLast && b.isFirst) return false;
  const goOnTogether = a.arrow.from === b.arrow.from && a.index === b.index && a.from === b.from;
  const comeInTogether =
    a.arrow.to === b.arrow.to && lengths.get(a)! - a.index === lengths.get(b)! - b.index && a.to === b.to;
  return beginTogether || endTogether || goOnTogether || comeInTogether;
}

const areOfOneEnd = (stretches: readonly Stretch[]): boolean =>
  stretches.every(({ arrow }) => arrow.from === stretches[0]!.arrow.from) ||
  stretches.every(({ arrow }) => arrow.to === stretches[0]!.arrow.to);

/** The tracks of all stretches, with their slots; lanes come after. Arrows of `apart` share none. */
export function tracksOf(
  frame: Frame,
  stretches: readonly (readonly Stretch[])[],
  apart: ReadonlySet<string>,
): ReadonlyMap<string, readonly Track[]> {
  const lengths = new Map(stretches.flatMap((own) => own.map((stretch) => [stretch, own.length] as const)));
  const lines = new Map<string, Stretch[]>();
  for (const stretch of stretches.flat()) {
    const key = lineKey(stretch.horizontal, stretch.line);
    const line = lines.get(key);
    if (line) line.push(stretch);
    else lines.set(key, [stretch]);
  }
  const tracks = new Map<string, readonly Track[]>();
  for (const [key, line] of lines) tracks.set(key, joined(frame, line, lengths, apart));
  return tracks;
}

function joined(
  frame: Frame,
  line: readonly Stretch[],
  lengths: ReadonlyMap<Stretch, number>,
  apart: ReadonlySet<string>,
): readonly Track[] {
  const stands = (stretch: Stretch) => !apart.has(stretch.arrow.arrow.key);
  const lots: Stretch[][] = [];
  for (const stretch of line) {
    const lot = lots.find(
      (own) =>
        stands(stretch) &&
        own.every(stands) &&
        own.some((other) => areOne(stretch, other, lengths)) &&
        areOfOneEnd([...own, stretch]),
    );
    if (lot) lot.push(stretch);
    else lots.push([stretch]);
  }
  const first = line[0]!;
  const isChannel = first.line % 2 === 0;
  const borders = isChannel ? bordersOf(frame, first.horizontal, first.line / 2) : undefined;
  return lots.map((own) => ({
    stretches: own,
    horizontal: first.horizontal,
    line: first.line,
    low: Math.min(...own.map(({ low }) => low)),
    high: Math.max(...own.map(({ high }) => high)),
    slot: borders ? slotOf(own[0]!, borders) : 0,
    lane: 0,
  }));
}
