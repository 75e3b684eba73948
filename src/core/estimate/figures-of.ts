import type { NetworkReport } from '../network/network-path';
import type { Load } from '../workload/load';
import { availabilityOf } from './availability/availability-of';
import { costOf } from './cost/cost-of';
import type { Figures } from './figures';
import { capacityOf } from './performance/capacity-of';
import { freshnessOf } from './performance/freshness-of';
import { recoveryOf } from './recovery/recovery-of';
import { verdictsOf } from './verdicts';

/** Every figure of a design under a load; with the report on its networks where that is there already. */
export function figuresOf(load: Load, network?: NetworkReport): Figures {
  const cost = costOf(load, network);
  const recovery = recoveryOf(load);
  const availability = availabilityOf(load);
  const freshness = freshnessOf(load);
  const capacity = capacityOf(load);
  const figures = { cost, recovery, availability, freshness, capacity };
  return { ...figures, verdicts: verdictsOf(load, figures) };
}
