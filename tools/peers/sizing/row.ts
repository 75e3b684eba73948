import type { Analysis } from '../../../src/core';
import type { Inputs } from '../inputs';
import type { PeerDesign } from '../put-design';

/** What a case of a row becomes. */
export interface SizingDesign extends PeerDesign {
  /** The same with other choices, by the name that the answers give them; `text` is then the first choice. */
  readonly options?: Readonly<Record<string, string>>;
  /** Answers besides the bill, by their names: `shards`, `brokers`. Published ones without a counterpart are not compared. */
  readonly answers?: (analysis: Analysis) => Readonly<Record<string, number | undefined>>;
}

/** Turns the inputs of one row of the cost table into a design. One file a row, named after it. */
export interface SizingRow {
  readonly row: string;
  design(inputs: Inputs): SizingDesign;
}
