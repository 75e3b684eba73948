import type { Point, Rect } from './geometry';

export type Sort = 'box' | 'arrow' | 'group';

/** A part of the design as it stands in the picture. Rectangles and points are in the picture's own units. */
export interface DrawnMark {
  readonly sort: Sort;
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly style?: string;
  readonly opens?: string;
  /** What carries the mark's look: the box, the arrow's line, the group. */
  readonly element: SVGGraphicsElement;
  /** What takes the focus and the clicks: for an arrow a broad line that nobody sees. */
  readonly target: SVGGraphicsElement;
  /** Everything of it, its label too. */
  readonly bounds: Rect;
  /** The tile of a box without its name; the same as `bounds` where there is none. */
  readonly tile: Rect;
  /** The label of an arrow or the title of a group, where there is one. */
  readonly caption?: Rect;
  /** The middle of an arrow, or of the label that stands there. */
  readonly middle: Point;
  /** A point of the arrow's line at a share of its length, 0 to 1. */
  readonly along?: (share: number) => Point;
}

/** Whether a mark can be chosen: a group only where it was opened and can be closed again. */
export const isChosen = ({ sort, opens }: Pick<DrawnMark, 'sort' | 'opens'>): boolean =>
  sort !== 'group' || opens !== undefined;
