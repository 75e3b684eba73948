import { unitHours } from '../../catalog/amounts';
import { counted } from '../../catalog/assumed';
import type { BillLine } from '../../catalog/kind';
import type { NetworkSettings } from '../../design/design';
import type { NetworkPlan, NetworkReport } from '../../network/network-path';
import type { Estimate } from '../../quantity/figure';
import type { Load } from '../../workload/load';
import { dataThrough } from './network-data';

/** What leads out of a network to others: its attachments to transit gateways with what passes, VPNs, Direct Connect. */
export function linkLines(load: Load, report: NetworkReport, plan: NetworkPlan): readonly BillLine[] {
  const settings = load.design.networks.get(plan.id)?.settings;
  return [
    ...transitLines(load, report, plan),
    ...(settings ? [...vpnLines(load, plan, settings), ...lineLines(load, plan, settings)] : []),
  ];
}

/** Each network pays its own attachment, and for what it sends. Source: https://aws.amazon.com/transit-gateway/pricing */
function transitLines(load: Load, report: NetworkReport, plan: NetworkPlan): readonly BillLine[] {
  const attached = attachmentsOf(load, plan.id);
  if (attached === 0) return [];
  const item = 'data through transit gateways';
  return [
    {
      item: 'transit gateway attachment-hours',
      sku: 'tgw.attachment-hour',
      class: 'fixed',
      quantity: hoursOf(load, attached, `attachments of ${plan.id} to transit gateways`),
    },
    ...dataThrough(load, report, plan, { at: 'transit-gateway', item, sku: 'tgw.gb' }),
  ];
}

/** Transit gateways that a network declares, and those of others that name it. */
function attachmentsOf({ design }: Load, id: string): number {
  const found = new Set<string>();
  for (const network of design.networks.values()) {
    for (const [gateway, { attachments = [] }] of network.settings['transit-gateways'] ?? [])
      if (network.id === id || attachments.includes(id)) found.add(gateway);
  }
  return found.size;
}

/** A connection that stands as a component is billed there. */
function vpnLines(load: Load, plan: NetworkPlan, { vpn }: NetworkSettings): readonly BillLine[] {
  if (vpn === undefined || vpn === false || isDrawn(load, 'vpn')) return [];
  const connections = vpn instanceof Map ? vpn.size : 1;
  const quantity = hoursOf(load, connections, `VPN connections of ${plan.id}`);
  return [{ item: 'VPN connection-hours', sku: 'vpn.connection-hour', class: 'fixed', quantity }];
}

const lineLines = (load: Load, { id }: NetworkPlan, settings: NetworkSettings): readonly BillLine[] =>
  settings['direct-connect'] === undefined || isDrawn(load, 'direct-connect')
    ? []
    : [
        {
          item: 'Direct Connect',
          unpriced: `the port that ${id} uses is no component; one of kind direct-connect says it`,
        },
      ];

/** Whether some component is what the price book calls so. */
const isDrawn = ({ members, kinds }: Load, service: string): boolean =>
  [...members.values()].some(({ component }) => kinds.get(component.kind)?.service === service);

const hoursOf = (load: Load, units: number, says: string): Estimate => unitHours(says, counted(units, says), load);
