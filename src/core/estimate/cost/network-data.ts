import { gigabytesAMonth } from '../../catalog/amounts';
import type { BillLine } from '../../catalog/kind';
import type { FlowLoad } from '../../catalog/load';
import type { NetworkPlan, NetworkReport, PathHop } from '../../network/network-path';
import { sum } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import type { Load } from '../../workload/load';

/**
 * What passes through a kind of gateway of a network, charged in both directions. Without a flow through it nothing is
 * known to pass.
 */
export function dataThrough(
  load: Load,
  report: NetworkReport,
  plan: NetworkPlan,
  { at, item, sku }: { readonly at: PathHop['at']; readonly item: string; readonly sku: string },
): readonly BillLine[] {
  const flows = through(load, report, plan, at);
  if (flows.length === 0) return [];
  const bytes = sum(`bytes a second: ${item}`, 'B/s', flows.flatMap(bothWays), '');
  return [{ item, sku, class: 'usage', quantity: gigabytesAMonth(`GB of ${item}`, bytes, load) }];
}

/** Flows whose path leads through a kind of gateway of a network; a mere trigger moves next to nothing. */
function through(load: Load, report: NetworkReport, plan: NetworkPlan, at: PathHop['at']): readonly FlowLoad[] {
  return [...load.flows.values()].filter((flow) => {
    const path = report.paths.get(flow.flow.id);
    if (flow.mode === 'trigger' || path?.verdict !== 'reaches') return false;
    return path.hops.some((hop, index) => hop.at === at && networkOf(path.hops, index, plan) === plan.id);
  });
}

/** Whose gateway a hop leads through; one that several networks share is used by the network that is left by it. */
function networkOf(hops: readonly PathHop[], index: number, plan: NetworkPlan): string {
  const hop = hops[index]!;
  return (hop.at === 'transit-gateway' ? hops[index - 1]?.network : hop.network) ?? plan.id;
}

/** Where the called end sends the data, what flows along the arrow is the answer itself. */
const bothWays = (flow: FlowLoad): readonly Estimate[] =>
  flow.caller === flow.flow.to ? [flow.bytes.mean] : [flow.bytes.mean, flow.returned.mean];
