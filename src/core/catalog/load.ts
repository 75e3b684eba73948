import type { Flow, Mode } from '../design/design';
import type { Estimate, Input } from '../quantity/figure';

/** A mean and a peak, which travel side by side along the flows. */
export interface Level {
  readonly mean: Estimate;
  readonly peak: Estimate;
}

/** What moves: records a second (`1/s`), bytes a second (`B/s`), and the size of one record (`B`). */
export interface Traffic {
  readonly records: Level;
  readonly bytes: Level;
  readonly recordSize: Estimate;
}

/** What one flow carries along its arrow. Of a request or a query, `records` are the requests. */
export interface FlowLoad extends Traffic {
  readonly flow: Flow;
  readonly mode: Mode;
  /** The dataset it carries: as written, or the one that came in before it. */
  readonly dataset?: string;
  /** Share of its records (0 to 1) that are new where they go; absent where all are. */
  readonly newShare?: Input;
  /** Records in one delivery, where they go in batches. */
  readonly batch?: Estimate;
  /** Kinds of its ends, where the catalogue has them: prices depend on what is at the other end. */
  readonly fromKind?: string;
  readonly toKind?: string;
  /** Format of what moves: of the flow, else of its dataset. */
  readonly format?: string;
  /** Set where a setting makes the flow: `on-failure: rejects`, `transform: enrich`. */
  readonly implied?: 'failure' | 'call';
  /** The end that opens the connection. */
  readonly caller: string;
  /** Bytes a second from the called to the caller, of a request or query. */
  readonly returned: Level;
}

/** A part of what a component holds, in bytes: of one dataset, or of none that is named. */
export interface Holding {
  readonly dataset?: string;
  readonly bytes: Estimate;
}

/** What a component carries: what comes in, what goes out, and what it holds. */
export interface ComponentLoad {
  /** All data that flows in, without triggers. Unknown where no rate reaches it. */
  readonly in: Traffic;
  /** All data that is read from it or that it passes on. */
  readonly out: Traffic;
  readonly inflows: readonly FlowLoad[];
  readonly outflows: readonly FlowLoad[];
  /** Bytes at rest in the month that the load is of: the twelfth, where nothing else is asked. */
  readonly stored: Estimate;
  /** What `stored` is the sum of. */
  readonly holds: readonly Holding[];
}
