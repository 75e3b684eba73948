import type { Analysis, Bill, Kind } from '../../../src/core/index';
import type { GoldenBill } from '../golden-bill';

/** A kind in its golden design: what the engines make of the component that the design is about. */
export interface KindExample {
  readonly kind: Kind;
  readonly text: string;
  readonly golden: GoldenBill;
  readonly bill: Bill;
  readonly member: NonNullable<ReturnType<Analysis['load']['members']['get']>>;
}
