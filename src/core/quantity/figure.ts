import type { Range } from './range';

/** Addresses a part of a design, as in `components.clicks.shards` or `flows.shop -> clicks.rate`. */
export type Path = string;

/** Where a value comes from: written in the design, a default that was not written, or a fact of the catalogue. */
export type Origin = 'design' | 'default' | 'fact';

/** How far a fact can be trusted; `assumed` and `recalled` are shown as such wherever the fact is used. */
export type Status = 'read' | 'reported' | 'recalled' | 'mixed' | 'assumed' | 'derived';

/** What an availability rests on: a credit threshold, a provider's design goal, the user's word, or our assumption. */
export type Basis = 'sla' | 'design' | 'declared' | 'assumed';

/** A value that a formula takes, with the place it comes from. A computed one carries the figure it was computed as. */
export interface Input extends Range {
  readonly unit: string;
  readonly from: Origin;
  readonly at?: Path;
  readonly source?: string;
  readonly asOf?: string;
  readonly status?: Status;
  readonly figure?: Figure;
}

/** How a figure came about. `formula` is over the names of `inputs` and evaluates to the figure's value. */
export interface Derivation {
  readonly says: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, Input>>;
}

/** A number with its unit, its doubt and its reasons. */
export interface Figure extends Range {
  readonly unit: string;
  readonly p50?: number;
  readonly p90?: number;
  readonly p95?: number;
  readonly basis?: Basis;
  readonly derivation: Derivation;
}

/** What cannot be told, why, and which parts of the design are missing for it. Never zero, never free. */
export interface Unknown {
  readonly unknown: string;
  readonly missing: readonly Path[];
}

export type Estimate = Figure | Unknown;

export const isKnown = (estimate: Estimate): estimate is Figure => !('unknown' in estimate);

export const unknown = (why: string, missing: readonly Path[] = []): Unknown => ({ unknown: why, missing });
