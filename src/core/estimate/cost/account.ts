import type { Load } from '../../workload/load';
import { withCommitments } from './commitments';
import type { PricedLine } from './cost';
import { inCurrency } from './currency';
import { withFreeTier } from './free-tier';
import { withTiers } from './tiers';

/**
 * The lines of a design as its account is billed: tiers over all of them, then the free tier where the design asks for
 * it, then what it has committed to, all in its currency. In the order given.
 */
export function asBilled(lines: readonly PricedLine[], load: Load): readonly PricedLine[] {
  const tiered = withTiers(lines);
  const paid = withFreeTier(tiered, load.design.sections.pricing?.['free-tier'] ?? false);
  return inCurrency(withCommitments(paid, load), load.design.currency);
}
