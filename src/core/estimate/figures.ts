import type { Availability } from './availability/availability';
import type { Cost } from './cost/cost';
import type { Capacity, Freshness } from './performance/performance';
import type { RecoveryEstimate } from './recovery/recovery';
import type { Verdict } from './verdict';

/** Every figure of a design, as written or under one load. */
export interface Figures {
  readonly cost: Cost;
  readonly recovery: RecoveryEstimate;
  readonly availability: readonly Availability[];
  readonly freshness: readonly Freshness[];
  readonly capacity: readonly Capacity[];
  readonly verdicts: readonly Verdict[];
}
