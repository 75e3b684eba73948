import { Inputs } from '../inputs';
import type { PeerDesign } from '../put-design';
import type { SizingRow } from '../sizing/row';

/** A workload becomes the design that the row of the same service makes of it; what a case leaves out is left out. */
export function byRow(row: SizingRow, inputs: Readonly<Record<string, unknown>>): PeerDesign {
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  return row.design(new Inputs(Object.fromEntries(given)));
}
