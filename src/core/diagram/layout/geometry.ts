/** Lengths are in units of the picture: px at scale 1. y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

/** Where the words of an arrow stand. `point` is on its line. */
export interface LabelPlace {
  readonly point: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /**
   * `both`: the first line over the arrow's line, the others under it; `above`, `below`: all of them on one line there;
   * `right`: one under another, centred on the point, beside a vertical stretch (left of it where `anchor` is `end`).
   */
  readonly side: 'both' | 'above' | 'below' | 'right';
}

/** An arrow as it runs: at least two points, each stretch horizontal or vertical, from the edge of a card to that of another. */
export interface ArrowRoute {
  readonly points: readonly Point[];
  /** Absent where it has no words, or where they found no place. */
  readonly label?: LabelPlace;
}

/** A group's frame, and where its title begins: to the right of its corner, moved where a line comes in. */
export interface GroupFrame extends Rect {
  readonly titleX: number;
}

/** A picture laid out, from (0, 0) to its size. Maps are by key, in the order of the graph. */
export interface Geometry extends Size {
  readonly cards: ReadonlyMap<string, Rect>;
  readonly groups: ReadonlyMap<string, GroupFrame>;
  readonly arrows: ReadonlyMap<string, ArrowRoute>;
}
