import type { Point, Rect } from './geometry';

export type Sort = 'box' | 'arrow' | 'group';

/** A part of the design as it stands in the picture. Rectangles and points are in the picture's own units. */
export interface DrawnMark {
  readonly sort: Sort;
  readonly id: string;
  readonly key: string;
  readonly path: string;
  readonly label: string;
  readonly opens?: string;
  /** What carries the mark's look. */
  readonly element: SVGGElement;
  /** What takes the focus, and has the mark's name. */
  readonly target: SVGElement;
  readonly bounds: Rect;
  /** Of an arrow, a point on its line. */
  readonly middle: Point;
}

/** Whether a mark can be chosen: a group only where it was opened and can be closed again. */
export const isChosen = ({ sort, opens }: Pick<DrawnMark, 'sort' | 'opens'>): boolean =>
  sort !== 'group' || opens !== undefined;
