import type { BillLine } from '../../../src/core/catalog/kind';
import type { Inputs } from '../inputs';
import type { PeerDesign } from '../put-design';

/** What a case of a service becomes: a design where it says a workload, bare quantities where it gives nothing else. */
export type CostPut = { readonly design: PeerDesign } | { readonly lines: readonly BillLine[] };

/** Reads the cases of one service. One file a service, named after it in kebab case. */
export interface CostService {
  readonly service: string;
  put(one: CostInputs): CostPut;
}

export interface CostInputs {
  readonly params: Inputs;
  readonly usage: Inputs;
  /** Hours of the month. */
  readonly hours: number;
}
