import { GB } from '../../catalog/amounts';
import { counted } from '../../catalog/assumed';
import type { BillLine } from '../../catalog/kind';
import type { FlowLoad } from '../../catalog/load';
import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import type { NetworkPlan, NetworkReport, PathHop } from '../../network/network-path';
import type { Load } from '../../workload/load';

/** What one network is billed: `id` is its path, such as `network.main`. */
export interface NetworkBill {
  readonly id: string;
  readonly region: string;
  readonly lines: readonly BillLine[];
}

const SECONDS = fact(3600, 's', 'seconds of an hour', { status: 'derived' });

/**
 * NAT gateways with their addresses, and interface endpoints, by the hour and by what flows through them. Gateway
 * endpoints are free. Only networks that are drawn, or that something stands in: the report has no others.
 */
export function networkBills(load: Load, report: NetworkReport): readonly NetworkBill[] {
  return [...report.networks.values()]
    .map((plan) => ({
      id: plan.path,
      region: plan.region,
      lines: [...natLines(load, report, plan), ...endpointLines(load, report, plan)],
    }))
    .filter(({ lines }) => lines.length > 0);
}

function natLines(load: Load, report: NetworkReport, plan: NetworkPlan): readonly BillLine[] {
  const { hours } = load;
  if (plan.nats.length === 0) return [];
  const gateways = counted(plan.nats.length, `NAT gateways of ${plan.id}`);
  const time = (says: string): Estimate =>
    compute({ says, formula: 'gateways * hours', unit: 'h', inputs: { gateways, hours } });
  return [
    { item: 'NAT gateway-hours', sku: 'nat.hour', class: 'fixed', quantity: time('NAT gateway-hours') },
    {
      item: 'public IPv4 addresses of NAT gateways',
      sku: 'public-ipv4.hour',
      class: 'fixed',
      quantity: time('address-hours'),
    },
    ...dataLine('data through NAT gateways', 'nat.gb', through(load, report, plan, 'nat'), hours),
  ];
}

function endpointLines(load: Load, report: NetworkReport, plan: NetworkPlan): readonly BillLine[] {
  const { hours } = load;
  const interfaces = plan.endpoints.filter(({ type }) => type === 'interface');
  const free = plan.endpoints.filter(({ type }) => type === 'gateway').map(({ service }) => service);
  const none: BillLine[] =
    free.length > 0
      ? [{ item: `gateway endpoints for ${free.join(' and ')}`, free: 'gateway endpoints are free' }]
      : [];
  if (interfaces.length === 0) return none;
  const zones = new Set(plan.subnets.map(({ zone }) => zone)).size;
  const each = interfaces.reduce((total, { subnets }) => total + (zonesOf(plan, subnets) ?? zones), 0);
  return [
    {
      item: 'interface endpoint-hours',
      sku: 'vpce.interface-hour',
      class: 'fixed',
      quantity: compute({
        says: 'interface endpoint-hours, in each zone that one stands in',
        formula: 'interfaces * hours',
        unit: 'h',
        inputs: { interfaces: counted(each, `endpoints of ${plan.id}, by zone`), hours },
      }),
    },
    ...dataLine(
      'data through interface endpoints',
      'vpce.gb',
      through(load, report, plan, 'interface-endpoint'),
      hours,
    ),
    ...none,
  ];
}

/** Zones that an endpoint stands in where the design gives it subnets. */
const zonesOf = (plan: NetworkPlan, subnets: readonly string[] | undefined): number | undefined =>
  subnets && new Set(plan.subnets.filter(({ id }) => subnets.includes(id)).map(({ zone }) => zone)).size;

/** Flows whose path leads through a kind of gateway of a network; a mere trigger moves next to nothing. */
function through(load: Load, report: NetworkReport, plan: NetworkPlan, at: PathHop['at']): readonly FlowLoad[] {
  const passes = (hop: PathHop): boolean => hop.at === at && (hop.network ?? plan.id) === plan.id;
  return [...load.flows.values()].filter((flow) => {
    const path = report.paths.get(flow.flow.id);
    return flow.mode !== 'trigger' && path?.verdict === 'reaches' && path.hops.some(passes);
  });
}

/** What passes in both directions is charged. Without a flow through it nothing is known to pass. */
function dataLine(item: string, sku: string, flows: readonly FlowLoad[], hours: Input): readonly BillLine[] {
  if (flows.length === 0) return [];
  const bytes = sum(`bytes a second: ${item}`, 'B/s', flows.flatMap(bothWays), '');
  const quantity = compute({
    says: `GB of ${item}`,
    formula: 'bytes * seconds * hours / gb',
    unit: 'GB',
    inputs: { bytes, seconds: SECONDS, hours, gb: GB },
  });
  return [{ item, sku, class: 'usage', quantity }];
}

/** Where the called end sends the data, what flows along the arrow is the answer itself. */
const bothWays = (flow: FlowLoad): readonly Estimate[] =>
  flow.caller === flow.flow.to ? [flow.bytes.mean] : [flow.bytes.mean, flow.returned.mean];
