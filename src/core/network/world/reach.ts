import { contains } from '../cidr';
import { aclStop, groupStop } from './filters';
import { inVpc, routeTo, vpcOf } from './route';
import type { Blocked, BlockCode, Stage, Verdict } from './verdict';
import type { Gateway, Host, Packet, World } from './world';
import { ways } from './ways';
import type { Way } from './ways';

/** Port that replies go to where the packet does not say: one of the ephemeral ports that clients take. */
const EPHEMERAL = 50_000;

/**
 * Whether a packet gets from one host to another and its reply back. In the order of AWS's Reachability Analyzer: the
 * client's security groups, its subnet's ACL, the route, the gateway, the target's ACL and security groups; then the way
 * back: the route, the target's ACL, the client's ACL. The first that says no is named. Throws a RangeError for a host,
 * subnet, group or ACL that the world does not hold.
 */
export function reach(world: World, packet: Packet): Verdict {
  const stages: Stage[] = [];
  const blocked = walk(world, packet, stages);
  return blocked ? { reachable: false, stages, blocked } : { reachable: true, stages };
}

function walk(world: World, packet: Packet, stages: Stage[]): Blocked | undefined {
  const client = hostOf(world, packet.from);
  const target = hostOf(world, packet.to);
  const way = ways(world, client, target);
  const sent = { protocol: packet.protocol, ...(packet.port !== undefined && { port: packet.port }) };
  const reply = { protocol: packet.protocol, port: packet.sourcePort ?? EPHEMERAL };
  const names = { from: packet.from, to: packet.to };
  const sameSubnet = client.subnet !== undefined && client.subnet === target.subnet;
  const filter = { world, stages, names };
  const seen = 'blocked' in way ? { client: client.ip, target: target.ip, referencing: true } : way;

  const acl = (subnet: string | undefined, side: 'inbound' | 'outbound', peer: string, back: boolean) =>
    subnet === undefined || sameSubnet
      ? undefined
      : aclStop(filter, { subnet, side, peer, traffic: back ? reply : sent, direction: back ? 'return' : 'forward' });
  const group = (host: Host, side: 'inbound' | 'outbound', other: Host, peer: string) =>
    groupStop(filter, {
      host,
      side,
      other,
      referencing: seen.referencing,
      ...('gateway' in seen && seen.gateway !== undefined && { across: seen.gateway }),
      traffic: { ...sent, peer },
    });
  const pass = (at: Stage['at'], id: string | undefined, direction: Stage['direction']): undefined => {
    if (id !== undefined) stages.push({ at, id, direction });
  };

  return (
    group(client, 'outbound', target, seen.target) ??
    acl(client.subnet, 'outbound', seen.target, false) ??
    ('blocked' in way
      ? way.blocked
      : (pass('route-table', way.routeTable, 'forward') ??
        throughNat(way, client, target, acl) ??
        pass('gateway', way.gateway, 'forward') ??
        acl(target.subnet, 'inbound', seen.client, false) ??
        group(target, 'inbound', client, seen.client) ??
        wayBack(world, way, names, client, target, pass) ??
        acl(target.subnet, 'outbound', seen.client, true) ??
        backThroughNat(way, client, target, acl) ??
        acl(client.subnet, 'inbound', seen.target, true)))
  );
}

type AclCheck = (
  subnet: string | undefined,
  side: 'inbound' | 'outbound',
  peer: string,
  back: boolean,
) => Blocked | undefined;

/** A NAT gateway stands in a subnet of its own, whose ACL sees the packet twice. */
const throughNat = ({ natSubnet }: Way, client: Host, target: Host, acl: AclCheck): Blocked | undefined =>
  natSubnet === undefined
    ? undefined
    : ((natSubnet === client.subnet ? undefined : acl(natSubnet, 'inbound', client.ip, false)) ??
      acl(natSubnet, 'outbound', target.ip, false));

const backThroughNat = ({ natSubnet }: Way, client: Host, target: Host, acl: AclCheck): Blocked | undefined =>
  natSubnet === undefined
    ? undefined
    : (acl(natSubnet, 'inbound', target.ip, true) ??
      (natSubnet === client.subnet ? undefined : acl(natSubnet, 'outbound', client.ip, true)));

/** The reply needs a route of its own, over a gateway that leads back. */
function wayBack(
  world: World,
  way: Way,
  names: { readonly from: string; readonly to: string },
  client: Host,
  target: Host,
  pass: (at: Stage['at'], id: string | undefined, direction: Stage['direction']) => undefined,
): Blocked | undefined {
  if (target.subnet === undefined) return undefined;
  const subnet = world.subnets.get(target.subnet)!;
  if (way.local) return undefined;
  const route = routeTo(world, subnet.routeTable, way.client);
  const stop = (by: string, code: BlockCode, says: string): Blocked => ({ by, code, direction: 'return', says });
  const gateway = route && world.gateways.get(route.target);
  if (!route || !gateway || !leadsBack(world, gateway, way, client, subnet.vpc)) {
    const says = `the reply of ${names.to} finds no route back to ${names.from} in ${subnet.routeTable}`;
    return stop(subnet.routeTable, 'NO_ROUTE_TO_DESTINATION', says);
  }
  if (gateway.kind === 'transit' && !inZone(gateway, subnet.vpc, subnet.zone)) {
    const says = `${route.target} is not attached to ${subnet.vpc} in zone ${subnet.zone}, where ${names.to} stands`;
    return stop(route.target, 'TGW_ROUTE_AZ_RESTRICTION', says);
  }
  pass('route-table', subnet.routeTable, 'return');
  return pass('gateway', route.target, 'return');
}

const inZone = ({ zones }: Extract<Gateway, { kind: 'transit' }>, vpc: string, zone: string): boolean =>
  zones.get(vpc)?.includes(zone) ?? true;

function leadsBack(world: World, gateway: Gateway, way: Way, client: Host, vpc: string): boolean {
  const clientVpc = vpcOf(world, client);
  switch (gateway.kind) {
    case 'internet':
      return way.overInternet && gateway.vpc === vpc;
    case 'peering':
      return clientVpc !== undefined && gateway.vpcs.includes(clientVpc) && inVpc(world, clientVpc, way.client);
    case 'transit':
      return clientVpc !== undefined && gateway.attachments.includes(clientVpc) && gateway.attachments.includes(vpc);
    case 'link':
      return gateway.cidrs.some((cidr) => contains(cidr, way.client));
    case 'nat':
    case 'egress-only':
    case 'gateway-endpoint':
      return false;
  }
}

function hostOf(world: World, id: string): Host {
  const host = world.hosts.get(id);
  if (!host) throw new RangeError(`the world holds no host '${id}'`);
  if (host.subnet !== undefined && !world.subnets.has(host.subnet)) {
    throw new RangeError(`${id} stands in '${host.subnet}', which is no subnet`);
  }
  return host;
}
