import type { ArrowStyle } from '../arrow-style';
import type { Size } from './geometry';

/** A place on the grid, counted from 0 at the upper left. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells from (`row`, `column`) to (`lastRow`, `lastColumn`), both within. */
export interface CellRange extends Cell {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What is to be placed: a card with its size, in units of the picture. */
export interface GraphCard extends Size {
  readonly key: string;
  /** Key of the group it stands in. */
  readonly within?: string;
  /** Set where a rule fixes its place. */
  readonly cell?: Cell;
}

/** Room that the words of an arrow need. */
export interface LabelRoom {
  /** Width of its longest line, and of all of them on one line. */
  readonly width: number;
  readonly oneLine: number;
  /** 1 to 3. */
  readonly lines: number;
}

export interface GraphArrow {
  readonly key: string;
  /** Keys of cards; an arrow whose ends are not both in the graph is not drawn. */
  readonly from: string;
  readonly to: string;
  readonly style: ArrowStyle;
  readonly label?: LabelRoom;
}

export interface GraphGroup {
  readonly key: string;
  readonly within?: string;
  /** Width of its title with its corner square, in units of the picture. */
  readonly title: number;
  /** Cells that it covers at least, where a rule fixes them: an empty subnet is drawn. */
  readonly cells?: CellRange;
}

/** What a layout needs of a picture: sizes and links, no texts and no looks. Keys are unique among all three. */
export interface LayoutGraph {
  readonly cards: readonly GraphCard[];
  readonly arrows: readonly GraphArrow[];
  readonly groups: readonly GraphGroup[];
}

/** Cells by key of the card. */
export type Cells = ReadonlyMap<string, Cell>;
