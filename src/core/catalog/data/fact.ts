import type { Range } from '../../quantity/range';

/** How a fact came here: read at its source, reported elsewhere, recalled, read with our own bounds, or assumed. */
export type FactStatus = 'read' | 'reported' | 'recalled' | 'mixed' | 'assumed';

/** Where a fact is from and how far it can be trusted. `recalled` and `assumed` are shown as such wherever it is used. */
export interface FactOrigin {
  /** Address or document, in words where there is none. */
  readonly source: string;
  /** ISO date, or the source's own words where it bears none. */
  readonly asOf: string;
  readonly status: FactStatus;
  readonly note?: string;
}

/** A number with its unit, or a doubtful one with its bounds. */
export interface Fact extends FactOrigin {
  readonly value: number | Range;
  readonly unit: string;
}

/** What a source says in words, where a number would pretend. */
export interface TextFact extends FactOrigin {
  readonly text: string;
}

/** A quota or a size. The unit is in the source's words, as in `MB/s or 1000 records/s`. */
export interface Limit extends FactOrigin {
  readonly name: string;
  readonly value: number | Range | string;
  readonly unit: string;
  /** Whether AWS raises it on request; left out where the source does not say. */
  readonly adjustable?: boolean;
}
