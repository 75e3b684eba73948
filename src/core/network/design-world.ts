import type { Design, Network } from '../design/design';
import type { TrafficRule } from '../design/schema';
import { cidrsOf, endpointsOf } from './network-plan';
import type { EndpointPlan } from './network-plan';
import type { PathHop } from './network-path';
import { gatewayOfRoute } from './route-target';
import { addressIn, isCidr } from './cidr';
import type { Acl, Gateway, Host, Route, SecurityGroup, SecurityRule, SubnetOf, World } from './world/world';

/** Stands for any address on the internet, and for an address of an AWS service (RFC 5737). */
export const INTERNET: Host = { ip: '198.51.100.1' };
const SERVICE_IP = '203.0.113.1';

/** The networks of a design as plain structures, and what their gateways are called. */
export interface DesignWorld {
  readonly world: World;
  readonly gateways: ReadonlyMap<string, PathHop>;
  /** Interface endpoints by network and service, as hosts of the world. */
  readonly endpoints: ReadonlyMap<string, string>;
  /** What a subnet, NAT, ACL or security group of a network is called in the world. */
  readonly idOf: IdOf;
}

/** Names are unique within a network only; where there are several the network's is put before. */
export type IdOf = (network: string, name: string) => string;

export const prefixListOf = (service: string): string => `pl-${service}`;
export const endpointKey = (network: string, service: string): string => `${network} ${service}`;

/** A service behind its public endpoint. */
export const serviceHost = (service: string | undefined): Host => ({
  ip: SERVICE_IP,
  ...(service !== undefined && { prefixList: prefixListOf(service) }),
});

/** Networks, gateways, groups and ACLs of a design; hosts are added by those who ask. */
export function worldOf(design: Design, networks: readonly Network[]): DesignWorld {
  const gateways = new Map<string, Gateway>();
  const named = new Map<string, PathHop>();
  const world = {
    vpcs: new Map(networks.map((network) => [network.id, cidrsOf(network)])),
    subnets: new Map<string, SubnetOf>(),
    routeTables: new Map<string, readonly Route[]>(),
    gateways,
    acls: new Map<string, Acl>(),
    securityGroups: new Map<string, SecurityGroup>(),
    hosts: new Map<string, Host>(),
  };
  const endpoints = new Map<string, string>();
  const idOf: IdOf = (network, own) => (networks.length > 1 ? `${network}/${own}` : own);
  const name = (id: string, gateway: Gateway, hop: PathHop): string => {
    gateways.set(id, gateway);
    named.set(id, hop);
    return id;
  };
  for (const network of networks) {
    const routesToAll: Route[] = cidrsOf(network).map((destination) => ({ destination, target: 'local' }));
    for (const endpoint of endpointsOf(network)) {
      if (endpoint.type === 'gateway') routesToAll.push(gatewayEndpoint(network, endpoint, name));
    }
    for (const [own, subnet] of network.settings.subnets ?? []) {
      const id = idOf(network.id, own);
      const routes = [...(subnet.routes ?? [])].map(([destination, target]) => ({
        destination,
        target: gatewayOfRoute({ design, network, networks, idOf, name }, target),
      }));
      const routeTable = `the routes of ${id}`;
      world.routeTables.set(routeTable, [...routesToAll, ...routes]);
      world.subnets.set(id, {
        vpc: network.id,
        cidr: subnet.cidr ?? spareCidr(network, world.subnets.size),
        zone: subnet.zone ?? 'a',
        routeTable,
        ...(subnet.acl !== undefined &&
          network.settings.acls?.has(subnet.acl) && { acl: idOf(network.id, subnet.acl) }),
      });
    }
    for (const [id, acl] of network.settings.acls ?? []) world.acls.set(idOf(network.id, id), aclOf(acl));
    for (const [own, group] of network.settings['security-groups'] ?? []) {
      const rules = (given: readonly TrafficRule[]): readonly SecurityRule[] =>
        given.map(({ protocol, ports, peer }) => ({
          protocol,
          ...(ports && { ports }),
          peer: peer === 'self' ? idOf(network.id, own) : peerOf(peer, network, networks, idOf),
        }));
      world.securityGroups.set(idOf(network.id, own), {
        inbound: rules(group.inbound ?? []),
        outbound: group.outbound ? rules(group.outbound) : EVERYWHERE,
      });
    }
  }
  for (const network of networks) addInterfaceEndpoints(network, world, endpoints, idOf);
  return { world, gateways: named, endpoints, idOf };
}

const EVERYWHERE: readonly SecurityRule[] = [
  { protocol: 'all', peer: '0.0.0.0/0' },
  { protocol: 'all', peer: '::/0' },
];

/** A group by name: of this network, else of another that has one of that name; a CIDR or prefix list as it is. */
function peerOf(peer: string, network: Network, networks: readonly Network[], idOf: IdOf): string {
  const home = [network, ...networks].find(({ settings }) => settings['security-groups']?.has(peer));
  return home ? idOf(home.id, peer) : peer;
}

function aclOf(acl: NonNullable<Network['settings']['acls']> extends ReadonlyMap<string, infer A> ? A : never): Acl {
  const entries = (rules: ReadonlyMap<string, TrafficRule> | undefined) =>
    [...(rules ?? [])].map(([number, { protocol, ports, peer, action }]) => ({
      number: Number(number),
      protocol,
      ...(ports && { ports }),
      cidr: peer,
      action: action ?? 'allow',
    }));
  return { inbound: entries(acl.inbound), outbound: entries(acl.outbound) };
}

type Namer = (id: string, gateway: Gateway, hop: PathHop) => string;

function gatewayEndpoint(network: Network, { service }: EndpointPlan, name: Namer): Route {
  const id = `the ${service} gateway endpoint of ${network.id}`;
  const hop: PathHop = { at: 'gateway-endpoint', id: service, network: network.id };
  return { destination: prefixListOf(service), target: name(id, { kind: 'gateway-endpoint', service }, hop) };
}

/** An interface endpoint answers in the VPC itself, at the service's own name. */
function addInterfaceEndpoints(
  network: Network,
  world: Pick<World, 'subnets' | 'securityGroups'> & { readonly hosts: Map<string, Host> },
  endpoints: Map<string, string>,
  idOf: IdOf,
): void {
  for (const { service, type, subnets, securityGroups } of endpointsOf(network)) {
    const own = subnets?.[0] ?? network.settings.subnets?.keys().next().value;
    const subnet = own === undefined ? undefined : idOf(network.id, own);
    const stands = subnet === undefined ? undefined : world.subnets.get(subnet);
    if (type !== 'interface' || subnet === undefined || !stands) continue;
    const id = `the ${service} endpoint of ${network.id}`;
    // A group that is not defined is a finding of its own.
    const groups = securityGroups
      ?.map((group) => idOf(network.id, group))
      .filter((group) => world.securityGroups.has(group));
    world.hosts.set(id, { ip: hostAddress(stands.cidr), subnet, ...(groups && { securityGroups: groups }) });
    endpoints.set(endpointKey(network.id, service), id);
  }
}

/** AWS keeps the first four addresses of a subnet. */
export const hostAddress = (cidr: string): string => addressIn(cidr, 4) ?? '0.0.0.0';

/** Addresses for a subnet that gives none: the nth /24 of its VPC. */
const spareCidr = (network: Network, nth: number): string => {
  const whole = cidrsOf(network).find(isCidr) ?? '10.0.0.0/16';
  return `${addressIn(whole, nth * 256) ?? '10.0.0.0'}/24`;
};
