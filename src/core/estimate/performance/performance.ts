import type { Estimate } from '../../quantity/figure';

/** What one component needs and has. */
export interface Capacity {
  readonly component: string;
  readonly limit: string;
  readonly need: Estimate;
  readonly has: Estimate;
  /** capacity ÷ need − 1. */
  readonly headroom: Estimate;
  /** The setting that raises the limit, and the value the need asks for. */
  readonly setting?: string;
  readonly wants?: Estimate;
  /** Whether the design itself writes that setting. */
  readonly written: boolean;
  readonly quota?: 'adjustable' | 'fixed';
}

/** How old a dataset is when it is read; seconds. */
export interface Freshness {
  readonly of: string;
  readonly mean: Estimate;
  readonly worst: Estimate;
}
