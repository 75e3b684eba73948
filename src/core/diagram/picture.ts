import type { Path } from '../quantity/figure';

/** What an arrow is, and so how it is drawn. */
export type ArrowStyle =
  | 'stream'
  | 'cdc'
  | 'batch'
  | 'request'
  | 'trigger'
  | 'replicate'
  | 'failure'
  | 'reach'
  | 'managed'
  | 'blocked'
  | 'unknown';

/** What a group is. Subnets are told apart by the way out that they have. */
export type GroupStyle = 'region' | 'account' | 'vpc' | 'zone' | 'public' | 'private' | 'isolated' | 'role';

/** A box, arrow or group of the mermaid text and the part of the design it stands for. */
export interface Mark {
  /** Our own id in the mermaid text: `n3`, `e7`, `g2`. */
  readonly id: string;
  readonly path: Path;
  /** Name for screen readers: `clicks, Kinesis data stream`. */
  readonly label: string;
  /** Of arrows and groups; also the name of their class in the mermaid text. */
  readonly style?: ArrowStyle | GroupStyle;
  /** Set where boxes were put together here (or could be again): goes into `ViewOptions.open` to open the group. */
  readonly opens?: string;
}

/** Drawn by our own layer over the layout; changes without a new layout. */
export interface Pill {
  /** The mark it belongs to. */
  readonly on: string;
  readonly text: string;
  readonly tone: Tone;
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
  readonly boxes: readonly Mark[];
  readonly arrows: readonly Mark[];
  readonly groups: readonly Mark[];
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
