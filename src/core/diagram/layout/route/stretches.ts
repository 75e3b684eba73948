import type { Frame, FrameArrow } from './frame';
import type { Node } from './paths';

/** A straight part of an arrow's path, on a line of the grid. */
export interface Stretch {
  readonly arrow: FrameArrow;
  /** Its place among those of its arrow. */
  readonly index: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly horizontal: boolean;
  /** The line it lies on: a row of nodes where it is horizontal, a column otherwise. */
  readonly line: number;
  /** Where on the line it begins and ends, in the direction of the arrow. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** To which side of the line the one before it, and the one after it, lie: -1, 1, or 0 where there is none. */
  readonly before: number;
  readonly after: number;
}

/** The stretches of each arrow of the frame, in its direction. */
export const stretchesOf = (frame: Frame, paths: readonly (readonly Node[])[]): readonly (readonly Stretch[])[] =>
  frame.arrows.map((arrow, index) => cut(arrow, paths[index]!));

function cut(arrow: FrameArrow, path: readonly Node[]): readonly Stretch[] {
  const corners = path.filter((node, at) => {
    const [before, after] = [path[at - 1], path[at + 1]];
    return !before || !after || (before.x === node.x) !== (node.x === after.x);
  });
  return corners.slice(1).map((end, index) => {
    const start = corners[index]!;
    const horizontal = start.y === end.y;
    const [from, to] = horizontal ? [start.x, end.x] : [start.y, end.y];
    const line = horizontal ? start.y : start.x;
    const across = (node: Node | undefined) => (node ? Math.sign((horizontal ? node.y : node.x) - line) : 0);
    return {
      arrow,
      index,
      isFirst: index === 0,
      isLast: index === corners.length - 2,
      horizontal,
      line,
      from,
      to,
      low: Math.min(from, to),
      high: Math.max(from, to),
      before: across(corners[index - 1]),
      after: across(corners[index + 2]),
    };
  });
}
