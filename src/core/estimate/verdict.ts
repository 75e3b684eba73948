import type { Estimate, Path } from '../quantity/figure';
import type { Unrecoverable } from './recovery/recovery';

/** One measure of a requirement held against its figure. */
export interface Verdict {
  readonly requirement: string;
  /** `requirements.ID.rto` */
  readonly path: Path;
  readonly measure:
    | 'freshness'
    | 'latency'
    | 'throughput'
    | 'availability'
    | 'rto'
    | 'rpo'
    | 'cost'
    | 'retention'
    | 'residency'
    | 'durability'
    | 'deadline';
  readonly of?: string;
  readonly scenario?: string;
  /** Null where it cannot be told. */
  readonly met: boolean | null;
  readonly figure: Estimate | Unrecoverable;
  /** In the unit of the figure. */
  readonly target: number;
  readonly unit: string;
  readonly statistic: 'likely' | 'mean' | 'p50' | 'p90' | 'p95' | 'worst';
  /** One clause: `1 h 55 min: deploy binds`, `$2,721 of $6,000`, `no rate reaches lake`. */
  readonly says: string;
  /** The components or terms that cause a miss. */
  readonly causes: readonly string[];
}
