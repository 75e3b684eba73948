import { hostAddress, INTERNET, serviceHost } from './design-world';
import type { DesignWorld } from './design-world';
import type { PathHop, Standing } from './network-path';
import { reach } from './world/reach';
import type { Blocked } from './world/verdict';
import type { Host, World } from './world/world';

export interface Question {
  readonly client: Standing;
  readonly server: Standing;
  readonly groupsOf: (standing: Standing) => readonly string[] | undefined;
  readonly port: number | undefined;
  /** Name of the service's endpoint, where the other end is one in the same Region. */
  readonly service?: string;
  /** Host of the interface endpoint that answers for it in the client's network. */
  readonly endpoint?: string;
}

/** What lies between the two ends, and what stops the packet. */
export interface Explored {
  readonly hops: readonly PathHop[];
  /** From each subnet of the client, where it gets there. */
  readonly ways: readonly (readonly PathHop[])[];
  readonly blocked?: Blocked;
  /** Subnet that the packet starts in, where it is the reason. */
  readonly start?: string;
  readonly service?: string;
}

/**
 * From each subnet of the client to the other end in its own zone, and from its first to each: enough to visit every
 * subnet of both. The first that is stopped tells; else the first.
 */
export function explore(networks: DesignWorld, question: Question): Explored {
  const clients = hostsOf(networks, question.client, question);
  const servers = question.endpoint === undefined ? hostsOf(networks, question.server, question) : [];
  const near = nearPairs(clients, servers, question.endpoint).map(([from, to]) => tried(networks, question, from, to));
  const far = farPairs(clients, servers).map(([from, to]) => tried(networks, question, from, to));
  // What comes from outside stands in no subnet, and enters at each of the server's.
  const entering = clients.some(({ host }) => host.subnet === undefined) ? far : near;
  const ways = (entering.length > 0 ? entering : near).filter(({ blocked }) => !blocked).map(({ hops }) => hops);
  const telling = [...near, ...far].find(({ blocked }) => blocked) ?? near[0];
  return { ...(telling ?? { hops: [] }), ways };
}

interface Place {
  readonly host: Host;
  readonly zone?: string;
}

function hostsOf(networks: DesignWorld, standing: Standing, question: Question): readonly Place[] {
  const { world, idOf } = networks;
  const { network } = standing;
  if (standing.where !== 'vpc' || network === undefined)
    return [{ host: standing.where === 'service' ? serviceHost(question.service) : INTERNET }];
  const groups = question.groupsOf(standing)?.map((name) => idOf(network, name));
  return standing.subnets.flatMap((name): readonly Place[] => {
    const subnet = idOf(network, name);
    const stands = world.subnets.get(subnet);
    if (!stands) return [];
    const known = groups?.filter((group) => world.securityGroups.has(group));
    const host: Host = {
      ip: hostAddress(stands.cidr),
      subnet,
      ...(isPublic(world, stands.routeTable) && { publicIp: '203.0.113.200' }),
      ...(known && { securityGroups: known }),
    };
    return [{ host, zone: stands.zone }];
  });
}

/** A network interface in a public subnet is taken to have a public address. */
const isPublic = (world: World, routeTable: string): boolean =>
  (world.routeTables.get(routeTable) ?? []).some(({ target }) => world.gateways.get(target)?.kind === 'internet');

type Pair = readonly [from: Host, to: Host | string];

/** From each subnet of the client to the server in its zone; to the endpoint, where that answers for it. */
const nearPairs = (
  clients: readonly Place[],
  servers: readonly Place[],
  endpoint: string | undefined,
): readonly Pair[] =>
  clients.flatMap(({ host, zone }): readonly Pair[] => {
    const near = servers.find((server) => server.zone === zone) ?? servers[0];
    const to = endpoint ?? near?.host;
    return to === undefined ? [] : [[host, to]];
  });

const farPairs = ([client]: readonly Place[], servers: readonly Place[]): readonly Pair[] =>
  client ? servers.map(({ host }) => [client.host, host]) : [];

function tried(networks: DesignWorld, question: Question, from: Host, to: Host | string): Omit<Explored, 'ways'> {
  const { world } = networks;
  const hosts = new Map(world.hosts);
  const { component: client } = question.client;
  const { component: server } = question.server;
  hosts.set(client, from);
  if (typeof to !== 'string') hosts.set(server, to);
  const packet = {
    from: client,
    to: typeof to === 'string' ? to : server,
    protocol: 'tcp' as const,
    ...(question.port !== undefined && { port: question.port }),
  };
  const verdict = reach({ ...world, hosts }, packet);
  const gateways = verdict.stages
    .filter(({ at, direction }) => at === 'gateway' && direction === 'forward')
    .flatMap(({ id }) => networks.gateways.get(id) ?? []);
  const hops = [
    ...subnetHop(world, from),
    ...gateways.flatMap((gateway) => beyond(gateway, from.subnet === undefined)),
    ...(question.endpoint !== undefined && question.service !== undefined
      ? [{ at: 'interface-endpoint' as const, id: question.service, network: question.client.network! }]
      : []),
    ...(typeof to === 'string' ? [] : subnetHop(world, to)),
  ];
  return {
    hops,
    ...(!verdict.reachable && { blocked: verdict.blocked }),
    ...(from.subnet !== undefined && { start: from.subnet }),
    ...(question.service !== undefined && { service: question.service }),
  };
}

function subnetHop(world: World, { subnet }: Host): readonly PathHop[] {
  const network = subnet === undefined ? undefined : world.subnets.get(subnet)?.vpc;
  if (subnet === undefined || network === undefined) return [];
  const id = subnet.startsWith(`${network}/`) ? subnet.slice(network.length + 1) : subnet;
  return [{ at: 'subnet', id, network }];
}

/** Beyond a NAT or internet gateway is the internet, if only AWS's public endpoints there. */
const beyond = (gateway: PathHop, comesIn: boolean): readonly PathHop[] => {
  if (gateway.at !== 'nat' && gateway.at !== 'internet-gateway') return [gateway];
  const internet: PathHop = { at: 'internet', id: 'internet' };
  return comesIn ? [internet, gateway] : [gateway, internet];
};
