import { Inputs } from '../inputs';
import type { SizingRow } from '../sizing/row';
import type { CostPut } from './service';

/** A workload becomes the design that the row of the same service makes of it; what a case leaves out is left out. */
export function byRow(row: SizingRow, inputs: Readonly<Record<string, unknown>>): CostPut {
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  return { design: row.design(new Inputs(Object.fromEntries(given))) };
}
