import type { Estimate, Unknown } from '../../quantity/figure';

/** What cannot be had back, and the reason. */
export interface Unrecoverable {
  readonly unrecoverable: string;
}

export interface RecoveryStep {
  readonly name:
    'detect' | 'decide' | 'fail over' | 'restore' | 'deploy' | 'scale out' | 'reroute' | 'validate' | 'replay';
  /** Component the step is about, where it is one. */
  readonly of?: string;
  readonly takes: Estimate;
}

/** How one dataset or component comes back in one scenario. Times in seconds. */
export interface Recovery {
  readonly of: string;
  readonly scenario: string;
  readonly restored: Estimate | Unrecoverable;
  readonly fresh: Estimate | Unrecoverable;
  /** Age of what is lost, at worst. */
  readonly rpo: Estimate | Unrecoverable;
  /** Records refused while the accepting end is down. */
  readonly lostWhileDown: Estimate;
  /** The surviving store it is had back from: a component, a replica (`lake in us-west-2`), a backup, or the source. */
  readonly from?: string;
  /** The term that is the largest part of the time to restore, and of the data lost. */
  readonly binds: { readonly rto?: string; readonly rpo?: string };
  readonly steps: readonly RecoveryStep[];
  /** Components lost in the scenario, and how each comes back. */
  readonly lost: readonly { readonly component: string; readonly returns: string }[];
  readonly survives: readonly string[];
}

/** Every dataset and every requirement's component, in every scenario; headline figures are the worst that a requirement names. */
export interface RecoveryEstimate {
  readonly recoveries: readonly Recovery[];
  readonly headline: { readonly rto: Recovery | Unknown; readonly rpo: Recovery | Unknown };
}

export const isUnrecoverable = (value: Estimate | Unrecoverable): value is Unrecoverable => 'unrecoverable' in value;
