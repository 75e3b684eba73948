import { contains } from '../cidr';
import { inVpc, routeTo, vpcOf } from './route';
import type { Blocked, BlockCode } from './verdict';
import type { Gateway, Host, World } from './world';

/** The way a packet takes, and the addresses that the two ends see of each other. */
export interface Way {
  readonly local: boolean;
  readonly overInternet: boolean;
  /** Whether a rule of one end may name a group of the other. */
  readonly referencing: boolean;
  readonly routeTable?: string;
  readonly gateway?: string;
  /** Subnet of the NAT gateway on the way. */
  readonly natSubnet?: string;
  /** Address of the client as the target sees it, and of the target as the client does. */
  readonly client: string;
  readonly target: string;
}

export interface NoWay {
  readonly blocked: Blocked;
}

const isV6 = (ip: string): boolean => ip.includes(':');

/** Stands for the public address of a NAT gateway that none is given for (RFC 5737). */
const NAT_ADDRESS = '192.0.2.1';

/** The way from one host to another, or what there is none for. */
export function ways(world: World, client: Host, target: Host): Way | NoWay {
  if (client.subnet === undefined) return fromOutside(world, client, target);
  const { vpc, routeTable } = world.subnets.get(client.subnet)!;
  const base = { local: false, overInternet: false, referencing: false, client: client.ip, target: target.ip };
  if (vpcOf(world, target) === vpc) return { ...base, local: true, referencing: true };
  const address = addressFrom(world, vpc, target);
  const route = routeTo(world, routeTable, address, target.prefixList);
  if (!route || route.target === 'local') {
    return stop(routeTable, 'NO_ROUTE_TO_DESTINATION', `no route to ${address} in ${routeTable}`);
  }
  const gateway = world.gateways.get(route.target);
  if (!gateway)
    return stop(routeTable, 'BLACKHOLE_ROUTE', `${routeTable} routes to ${route.target}, which is not there`);
  const over = { ...base, target: address, routeTable, gateway: route.target };
  const leaves = gateway.kind === 'internet' || gateway.kind === 'nat';
  if (leaves && target.subnet !== undefined && target.publicIp === undefined && !isV6(target.ip)) {
    const says = `${route.target} leads to the internet, and nothing there leads to a private address`;
    return stop(route.target, 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS', says);
  }
  return through(world, { gateway, id: route.target, client, target, vpc }, over);
}

/** Private where a route of the VPCs leads there, else public. */
function addressFrom(world: World, vpc: string, target: Host): string {
  if (target.subnet === undefined || target.publicIp === undefined) return target.ip;
  const joined = [...world.gateways.values()].some(
    (gateway) =>
      (gateway.kind === 'peering' && gateway.vpcs.includes(vpc) && gateway.vpcs.includes(vpcOf(world, target)!)) ||
      (gateway.kind === 'transit' && gateway.attachments.includes(vpc)),
  );
  return joined ? target.ip : target.publicIp;
}

interface Passage {
  readonly gateway: Gateway;
  readonly id: string;
  readonly client: Host;
  readonly target: Host;
  readonly vpc: string;
}

/** What each sort of gateway asks of the packet. */
function through(world: World, passage: Passage, way: Way): Way | NoWay {
  const { gateway, id, client, target, vpc } = passage;
  const targetVpc = vpcOf(world, target);
  switch (gateway.kind) {
    case 'internet':
      if (client.publicIp === undefined && !isV6(client.ip))
        return stop(id, 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS', `${id} drops what comes from a private address`);
      return { ...way, overInternet: true, client: client.publicIp ?? client.ip };
    case 'egress-only':
      return isV6(target.ip)
        ? { ...way, overInternet: true }
        : stop(id, 'NO_ROUTE_TO_DESTINATION', `${id} takes IPv6 only`);
    case 'nat':
      return throughNat(world, gateway, way);
    case 'gateway-endpoint':
      return target.prefixList === undefined
        ? stop(id, 'NO_ROUTE_TO_DESTINATION', `${id} leads to ${gateway.service} only`)
        : way;
    case 'peering':
      if (targetVpc === undefined || !gateway.vpcs.includes(targetVpc) || !inVpc(world, vpc, client.ip))
        return stop(
          id,
          'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
          `${id} leads to addresses of the VPCs it joins, no further`,
        );
      return { ...way, referencing: gateway.sameRegion };
    case 'transit':
      return acrossTransit(world, passage, gateway, way);
    case 'link':
      return gateway.cidrs.some((cidr) => contains(cidr, target.ip))
        ? way
        : stop(id, 'NO_ROUTE_TO_DESTINATION', `${id} does not lead to ${target.ip}`);
  }
}

function throughNat(world: World, nat: Extract<Gateway, { kind: 'nat' }>, way: Way): Way | NoWay {
  const { subnet, publicIp = NAT_ADDRESS } = nat;
  const stands = world.subnets.get(subnet);
  const route = stands && routeTo(world, stands.routeTable, way.target);
  const gateway = route && world.gateways.get(route.target);
  if (!stands || gateway?.kind !== 'internet') {
    const table = stands?.routeTable ?? subnet;
    return stop(
      table,
      'NO_ROUTE_TO_DESTINATION',
      `${way.gateway} stands in ${subnet}, which has no route to the internet`,
    );
  }
  return { ...way, overInternet: true, natSubnet: subnet, client: publicIp };
}

function acrossTransit(
  world: World,
  { id, client, target, vpc }: Passage,
  gateway: Extract<Gateway, { kind: 'transit' }>,
  way: Way,
): Way | NoWay {
  const targetVpc = vpcOf(world, target);
  const missing = [vpc, targetVpc].find((each) => each === undefined || !gateway.attachments.includes(each));
  if (targetVpc === undefined || missing !== undefined)
    return stop(id, 'TGW_NO_ATTACHMENT', `${id} is not attached to ${missing ?? 'where the packet goes'}`);
  const { zone } = world.subnets.get(client.subnet!)!;
  if (gateway.zones.get(vpc)?.includes(zone) === false)
    return stop(
      id,
      'TGW_ROUTE_AZ_RESTRICTION',
      `${id} is not attached to ${vpc} in zone ${zone}, where the packet starts`,
    );
  return { ...way, referencing: gateway.referencing };
}

/** From a place outside: over a link of the target's VPC that leads there, else over the internet. */
function fromOutside(world: World, client: Host, target: Host): Way | NoWay {
  const vpc = vpcOf(world, target);
  const base = { local: false, overInternet: false, referencing: false, client: client.ip };
  if (vpc === undefined) return { ...base, overInternet: true, target: target.ip };
  const gateways = [...world.gateways];
  const link = gateways.find(
    ([, gateway]) =>
      gateway.kind === 'link' && gateway.vpc === vpc && gateway.cidrs.some((cidr) => contains(cidr, client.ip)),
  );
  if (link) return { ...base, gateway: link[0], target: target.ip };
  const internet = gateways.find(([, gateway]) => gateway.kind === 'internet' && gateway.vpc === vpc);
  const address = target.publicIp ?? (isV6(target.ip) ? target.ip : undefined);
  if (!internet || address === undefined) {
    const by = internet?.[0] ?? 'igw';
    const why = internet ? 'it has no public address' : `${vpc} has no internet gateway`;
    return stop(by, 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS', `nothing outside can open a connection to it: ${why}`);
  }
  return { ...base, overInternet: true, gateway: internet[0], target: address };
}

const stop = (by: string, code: BlockCode, says: string): NoWay => ({
  blocked: { by, code, direction: 'forward', says },
});
