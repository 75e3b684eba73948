import type { Design, Network } from '../design/design';
import type { IdOf } from './design-world';
import type { PathHop } from './network-path';
import type { Gateway } from './world/world';

interface Routing {
  readonly design: Design;
  readonly network: Network;
  readonly networks: readonly Network[];
  readonly idOf: IdOf;
  readonly name: (id: string, gateway: Gateway, hop: PathHop) => string;
}

/** Addresses behind a link, where the design gives none: whatever is not in the VPC. */
const ANYWHERE = '0.0.0.0/0';

/** The gateway that a route of a subnet names; a name that stands for nothing leads nowhere. */
export function gatewayOfRoute(routing: Routing, target: string): string {
  const { network, networks, name } = routing;
  const at = network.id;
  if (target === 'internet' || target.startsWith('igw-'))
    return name(
      `the internet gateway of ${at}`,
      { kind: 'internet', vpc: at },
      hop('internet-gateway', 'internet', at),
    );
  if (target === 'egress-only')
    return name(
      `the egress-only gateway of ${at}`,
      { kind: 'egress-only', vpc: at },
      hop('egress-only-gateway', target, at),
    );
  const nat = network.settings.nats?.get(target);
  if (nat?.subnet !== undefined)
    return name(
      routing.idOf(at, target),
      { kind: 'nat', subnet: routing.idOf(at, nat.subnet) },
      hop('nat', target, at),
    );
  const transit = transitGateway(routing, target);
  if (transit) return name(target, transit, hop('transit-gateway', target, at));
  const peering = peeringWith(routing, target);
  if (peering) return name(`the peering of ${peering.vpcs.join(' and ')}`, peering, hop('peering', target, at));
  const link = linkOf(routing, target);
  if (link) return name(link.id, { kind: 'link', vpc: at, cidrs: link.cidrs }, hop('link', target, at));
  return networks.some(({ id }) => id === target) ? `the peering of ${at} and ${target}` : target;
}

const hop = (at: PathHop['at'], id: string, network: string): PathHop => ({ at, id, network });

function transitGateway({ networks, network }: Routing, target: string): Gateway | undefined {
  const declared = networks.flatMap((each) => {
    const gateway = each.settings['transit-gateways']?.get(target);
    return gateway ? [{ network: each, gateway }] : [];
  });
  if (declared.length === 0) return undefined;
  const attachments = new Set<string>(declared.flatMap(({ gateway }) => gateway.attachments ?? []));
  for (const { network: each } of declared) attachments.add(each.id);
  attachments.add(network.id);
  const zones = new Map<string, readonly string[]>();
  for (const { network: each, gateway } of declared) {
    if (!gateway.subnets) continue;
    zones.set(
      each.id,
      gateway.subnets.map((subnet) => each.settings.subnets?.get(subnet)?.zone ?? 'a'),
    );
  }
  return { kind: 'transit', attachments: [...attachments].sort(), zones, referencing: false };
}

/** A route to a network by name, or to an entry of `peerings`. */
function peeringWith(
  { design, network, networks }: Routing,
  target: string,
): Extract<Gateway, { kind: 'peering' }> | undefined {
  const own = network.settings.peerings?.get(target);
  const other = own?.with ?? target;
  const peer = networks.find(({ id }) => id === other);
  const declared =
    own !== undefined ||
    [...(network.settings.peerings?.values() ?? [])].some((peering) => peering.with === other) ||
    [...(peer?.settings.peerings?.values() ?? [])].some((peering) => peering.with === network.id);
  if (!peer || !declared) return undefined;
  const regionOf = (each: Network): string => each.settings.region ?? design.region;
  return {
    kind: 'peering',
    vpcs: [network.id, peer.id].sort(),
    sameRegion: regionOf(network) === regionOf(peer),
  };
}

interface Link {
  readonly id: string;
  readonly cidrs: readonly string[];
}

/** A VPN or Direct Connect of the network, by the name that a route gives it. */
function linkOf({ network }: Routing, target: string): Link | undefined {
  const { vpn, 'direct-connect': direct } = network.settings;
  if (
    direct !== undefined &&
    (direct === target || target === 'direct-connect' || target === 'virtual-private-gateway')
  ) {
    const cidr = typeof direct === 'string' ? undefined : direct.cidr;
    return { id: typeof direct === 'string' ? direct : 'Direct Connect', cidrs: listOf(cidr) };
  }
  const toVpn = target === 'vpn' || target === 'virtual-private-gateway' || target.startsWith('vgw-');
  if (vpn === undefined || vpn === false) return undefined;
  if (vpn instanceof Map) {
    const entry = (vpn as ReadonlyMap<string, { readonly cidr?: string | readonly string[] }>).get(target);
    if (entry) return { id: target, cidrs: listOf(entry.cidr) };
  }
  return toVpn ? { id: 'the VPN', cidrs: [ANYWHERE] } : undefined;
}

const listOf = (cidr: string | readonly string[] | undefined): readonly string[] =>
  cidr === undefined ? [ANYWHERE] : typeof cidr === 'string' ? [cidr] : cidr;
