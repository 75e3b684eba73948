import type { Estimate } from '../../quantity/figure';

/** How available one component or dataset is: accepting data, serving it, and having it fresh. Shares of time. */
export interface Availability {
  readonly of: string;
  /** From the source to the first durable store. */
  readonly accept: Estimate;
  /** The path of a query. */
  readonly serve: Estimate;
  /** Share of time that the data is not staler than its freshness target allows. */
  readonly fresh: Estimate;
  /** By Birnbaum importance × unavailability, greatest first. */
  readonly weakest: readonly {
    readonly component: string;
    readonly importance: number;
    readonly unavailability: number;
  }[];
}
