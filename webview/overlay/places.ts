import type { DrawnMark } from '../picture/drawn-mark';
import type { Direction } from '../picture/direction';
import { shared, type Point, type Rect } from '../picture/geometry';
import type { Line } from './lines';
import { LINE_HEIGHT } from './text-width';

/** A stack of lines that begins at `top`, centred on `x`, or, beside a box, starting there. */
export interface Stack {
  readonly lines: readonly Line[];
  readonly isBeside: boolean;
  readonly x: number;
  readonly top: number;
  readonly rect: Rect;
}

type Width = (text: string) => number;

const SPACE = 2;

function stackAt(lines: readonly Line[], x: number, top: number, width: Width): Stack {
  const broadest = Math.max(...lines.map(({ text }) => width(text))) + 6;
  return {
    lines,
    isBeside: false,
    x,
    top,
    rect: { x: x - broadest / 2, y: top, width: broadest, height: lines.length * LINE_HEIGHT },
  };
}

/** Under the name of a box. */
function underBox(mark: DrawnMark, lines: readonly Line[], width: Width): Stack {
  const { x, y, width: across, height } = mark.bounds;
  return stackAt(lines, x + across / 2, y + height + SPACE, width);
}

/** Right of a tile, where arrows come in from above and leave below. */
function besideBox({ tile }: DrawnMark, lines: readonly Line[], width: Width): Stack {
  const x = tile.x + tile.width;
  const height = lines.length * LINE_HEIGHT;
  const top = tile.y + (tile.height - height) / 2;
  const broadest = Math.max(...lines.map(({ text }) => width(text))) + 6;
  return { lines, isBeside: true, x, top, rect: { x, y: top, width: broadest, height } };
}

/** By the middle of an arrow: under its label, above it, or somewhere else along the line. */
function besideArrow(mark: DrawnMark, lines: readonly Line[], width: Width): Stack[] {
  const height = lines.length * LINE_HEIGHT;
  const above = (point: Point) => stackAt(lines, point.x, point.y - height - SPACE, width);
  const on = (point: Point) => stackAt(lines, point.x, point.y - height / 2, width);
  const below = (point: Point) => stackAt(lines, point.x, point.y + SPACE, width);
  const elsewhere = [0.3, 0.7, 0.2, 0.8].flatMap((share) => (mark.along ? [on(mark.along(share))] : []));
  if (!mark.caption) return [on(mark.middle), above(mark.middle), below(mark.middle), ...elsewhere];
  const { x, y, width: across, height: tall } = mark.caption;
  const centre = x + across / 2;
  return [stackAt(lines, centre, y + tall, width), above({ x: centre, y: y + SPACE }), ...elsewhere];
}

/** The first that covers nothing, else the one that covers least. */
function clearest(candidates: readonly Stack[], taken: readonly Rect[]): Stack | undefined {
  let best: Stack | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const covers = taken.reduce((sum, rect) => sum + shared(candidate.rect, rect), 0);
    if (covers === 0) return candidate;
    if (covers < least) [best, least] = [candidate, covers];
  }
  return best;
}

/**
 * Where the lines of each mark stand. Boxes first, which have one place only; then arrows, each where it covers neither
 * a box, a label nor lines that are already placed. The layout is never asked for room: a figure must not move a box.
 */
export function placeLines(
  marks: readonly DrawnMark[],
  lines: ReadonlyMap<string, readonly Line[]>,
  direction: Direction,
  width: Width,
): ReadonlyMap<string, Stack> {
  const stacks = new Map<string, Stack>();
  const taken: Rect[] = [];
  for (const mark of marks) {
    if (mark.sort === 'box') taken.push(mark.bounds);
    else if (mark.caption) taken.push(mark.caption);
  }
  for (const mark of marks) {
    const own = lines.get(mark.id);
    if (mark.sort !== 'box' || !own) continue;
    const stack = (direction === 'LR' ? underBox : besideBox)(mark, own, width);
    stacks.set(mark.id, stack);
    taken.push(stack.rect);
  }
  for (const mark of marks) {
    const own = lines.get(mark.id);
    if (mark.sort !== 'arrow' || !own) continue;
    const stack = clearest(besideArrow(mark, own, width), taken);
    if (!stack) continue;
    stacks.set(mark.id, stack);
    taken.push(stack.rect);
  }
  for (const mark of marks) {
    const own = lines.get(mark.id);
    if (mark.sort !== 'group' || !own || !mark.caption) continue;
    const { x, y, width: across, height } = mark.caption;
    stacks.set(mark.id, stackAt(own, x + across / 2, y + height, width));
  }
  return stacks;
}
