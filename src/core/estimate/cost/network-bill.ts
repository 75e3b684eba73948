import { unitHours } from '../../catalog/amounts';
import { counted } from '../../catalog/assumed';
import type { BillLine } from '../../catalog/kind';
import type { Estimate } from '../../quantity/figure';
import type { EndpointType, NetworkPlan, NetworkReport } from '../../network/network-path';
import type { Load } from '../../workload/load';
import { linkLines } from './link-lines';
import { dataThrough } from './network-data';

/** What one network is billed: `id` is its path, such as `network.main`. */
export interface NetworkBill {
  readonly id: string;
  readonly region: string;
  readonly lines: readonly BillLine[];
}

/**
 * NAT gateways with their addresses, interface endpoints and what leads out of the network, by the hour and by what flows
 * through them. Gateway endpoints are free. Only networks that are drawn, or that something stands in: the report has no others.
 */
export function networkBills(load: Load, report: NetworkReport): readonly NetworkBill[] {
  return [...report.networks.values()]
    .map((plan) => ({
      id: plan.path,
      region: plan.region,
      lines: [...natLines(load, report, plan), ...endpointLines(load, report, plan), ...linkLines(load, report, plan)],
    }))
    .filter(({ lines }) => lines.length > 0);
}

function natLines(load: Load, report: NetworkReport, plan: NetworkPlan): readonly BillLine[] {
  if (plan.nats.length === 0) return [];
  const addresses = plan.nats.filter(({ ownAddress }) => !ownAddress).length;
  const time = (says: string, count: number, of: string): Estimate => unitHours(says, counted(count, of), load);
  const item = 'public IPv4 addresses of NAT gateways';
  return [
    {
      item: 'NAT gateway-hours',
      sku: 'nat.hour',
      class: 'fixed',
      quantity: time('NAT gateway-hours', plan.nats.length, `NAT gateways of ${plan.id}`),
    },
    addresses === 0
      ? { item, free: 'addresses that you bring to AWS are free' }
      : {
          item,
          sku: 'public-ipv4.hour',
          class: 'fixed',
          quantity: time('address-hours', addresses, `NAT gateways of ${plan.id} with an address of AWS`),
        },
    ...dataThrough(load, report, plan, { at: 'nat', item: 'data through NAT gateways', sku: 'nat.gb' }),
  ];
}

function endpointLines(load: Load, report: NetworkReport, plan: NetworkPlan): readonly BillLine[] {
  const free = plan.endpoints.filter(({ type }) => type === 'gateway').map(({ service }) => service);
  const interfaces = endpointHours(load, plan, 'interface', 'vpce.interface-hour');
  const item = 'data through interface endpoints';
  return [
    ...interfaces,
    ...(interfaces.length > 0
      ? dataThrough(load, report, plan, { at: 'interface-endpoint', item, sku: 'vpce.gb' })
      : []),
    ...endpointHours(load, plan, 'gateway-load-balancer', 'vpce.gwlb-hour'),
    ...(free.length > 0
      ? [{ item: `gateway endpoints for ${free.join(' and ')}`, free: 'gateway endpoints are free' }]
      : []),
  ];
}

/** Endpoints of one type, each in the zones of its subnets; where the design gives it none, in those of the network. */
function endpointHours(load: Load, plan: NetworkPlan, type: EndpointType, sku: string): readonly BillLine[] {
  const endpoints = plan.endpoints.filter((endpoint) => endpoint.type === type);
  if (endpoints.length === 0) return [];
  const zones = new Set(plan.subnets.map(({ zone }) => zone)).size;
  const each = endpoints.reduce((total, { subnets }) => total + (zonesOf(plan, subnets) ?? zones), 0);
  const name = type.replaceAll('-', ' ');
  return [
    {
      item: `${name} endpoint-hours`,
      sku,
      class: 'fixed',
      quantity: unitHours(
        `${name} endpoint-hours, in each zone that one stands in`,
        counted(each, `${name} endpoints of ${plan.id}, by zone`),
        load,
      ),
    },
  ];
}

/** Zones that an endpoint stands in where the design gives it subnets. */
const zonesOf = (plan: NetworkPlan, subnets: readonly string[] | undefined): number | undefined =>
  subnets && new Set(plan.subnets.filter(({ id }) => subnets.includes(id)).map(({ zone }) => zone)).size;
