import type { GroupFrame, Point, Rect } from '../geometry';
import { SPACING } from '../spacing';

/** Whether two rectangles share more than `slack` px each way. */
export const overlaps = (a: Rect, b: Rect, slack = 0.5): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > slack &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > slack;

export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A straight line as a rectangle of its width. */
export const lineBox = (a: Point, b: Point, half = 0.7): Rect =>
  grown(
    { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) },
    half,
  );

/** The straight lines of an arrow. */
export const linesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, at) => [points[at]!, point] as const);

/** From the card to the middle of the pictograph at a tail, and its radius with its line. */
const DISC = { from: 12, radius: 6.6 } as const;

/** The middle of the pictograph at the tail of an arrow, which has at least two points. */
export function tailCentre(points: readonly Point[]): Point {
  const [a, b] = [points[0]!, points[1]!];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const along = Math.min(DISC.from, length / 2) / length;
  return { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
}

/** What that pictograph covers. */
export const tailBox = (points: readonly Point[]): Rect =>
  grown({ ...tailCentre(points), width: 0, height: 0 }, DISC.radius);

/** Where a group's title stands, its corner included. */
export const titleBox = (frame: GroupFrame, title: number): Rect => ({
  x: frame.titleX,
  y: frame.y + 1,
  width: title,
  height: SPACING.title - 7,
});

/** The four sides of a frame. */
export function sidesOf({ x, y, width, height }: Rect): readonly Rect[] {
  const [right, bottom] = [x + width, y + height];
  const corner = (px: number, py: number) => ({ x: px, y: py });
  return [
    lineBox(corner(x, y), corner(right, y)),
    lineBox(corner(x, bottom), corner(right, bottom)),
    lineBox(corner(x, y), corner(x, bottom)),
    lineBox(corner(right, y), corner(right, bottom)),
  ];
}
