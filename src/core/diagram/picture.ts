import type { Path } from '../quantity/figure';
import type { ArrowStyle } from './arrow-style';

export type { ArrowStyle } from './arrow-style';

/** What a group is. Subnets are told apart by the way out that they have. */
export type GroupStyle =
  'region' | 'account' | 'premises' | 'vpc' | 'zone' | 'public' | 'private' | 'isolated' | 'role';

/** A box, arrow or group of the mermaid text and the part of the design it stands for. */
export interface Mark {
  /** Our own id in the mermaid text: `n3`, `e7`, `g2`. */
  readonly id: string;
  /** Stands for the same thing over edits, unique in its picture: where it stood, and what was drawn of it, is kept by it. */
  readonly key: string;
  readonly path: Path;
  /** Name for screen readers: `clicks, Kinesis data stream`. */
  readonly label: string;
  /** Set where boxes were put together here (or could be again): goes into `ViewOptions.open` to open the group. */
  readonly opens?: string;
}

/** A card: what is on it and does not change with figures. */
export interface BoxMark extends Mark {
  readonly name: string;
  /** As AWS writes it: `Kinesis data stream`. */
  readonly title?: string;
  /** The kind in a word, and its key setting: `Kinesis`, `4 shards`. */
  readonly service?: string;
  readonly setting?: string;
  /** Name of an icon. */
  readonly icon?: string;
  /** Key of the group it stands in. */
  readonly within?: string;
}

export interface ArrowMark extends Mark {
  /** Also the name of its class in the mermaid text, as that of a group is. */
  readonly style: ArrowStyle;
  /** Keys of boxes. */
  readonly from: string;
  readonly to: string;
  /** What moves and how; no amounts. */
  readonly words?: string;
}

export interface GroupMark extends Mark {
  readonly style: GroupStyle;
  readonly name: string;
  readonly within?: string;
}

/** Drawn by our own layer over the layout; changes without a new layout. */
export interface Pill {
  /** The mark it belongs to. */
  readonly on: string;
  readonly text: string;
  readonly tone: Tone;
  /** Of the whole bill, 0 to 1, where the text ends with it: drawn as a bar. */
  readonly share?: number;
}

export interface Badge {
  readonly on: string;
  readonly sort: 'error' | 'warning' | 'info' | 'iam' | 'network' | 'note';
  readonly count: number;
  readonly title: string;
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** What a scenario does to a box. */
export interface Shade {
  readonly on: string;
  readonly state: 'lost' | 'survives' | 'degraded';
  readonly text?: string;
}

export interface Overlay {
  readonly pills: readonly Pill[];
  readonly badges: readonly Badge[];
  readonly shades: readonly Shade[];
}

/** One view of a design: structure as mermaid text, amounts as our own layer on top of it. */
export interface Picture {
  readonly view: string;
  /** Equal keys mean an equal layout, so that only the overlay need be drawn anew. */
  readonly structureKey: string;
  readonly mermaid: string;
  readonly boxes: readonly BoxMark[];
  readonly arrows: readonly ArrowMark[];
  readonly groups: readonly GroupMark[];
  readonly overlay: Overlay;
  /** What the styles of its arrows, groups and shades mean. */
  readonly legend: readonly LegendEntry[];
  /** Why boxes were put together, where they were. */
  readonly collapsed?: string;
}

export interface LegendEntry {
  readonly style: ArrowStyle | GroupStyle | Shade['state'];
  readonly says: string;
}
