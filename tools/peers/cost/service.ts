import type { BillLine } from '../../../src/core/catalog/kind';
import type { Inputs } from '../inputs';
import type { PeerDesign } from '../put-design';

/**
 * What a case of a service becomes. Designs, where it says a workload or a configuration: several where one component
 * cannot say all of it. Bare quantities for what it says without anything that they come from.
 */
export interface CostPut {
  readonly designs?: readonly PeerDesign[];
  readonly lines?: readonly BillLine[];
}

/** Reads the cases of one service. One file a service, named after it in kebab case. */
export interface CostService {
  readonly service: string;
  put(one: CostInputs): CostPut;
}

export interface CostInputs {
  readonly params: Inputs;
  readonly usage: Inputs;
  readonly region: string;
  /** Hours of the month. */
  readonly hours: number;
}
