import { flowAccess } from '../catalog/data/flow-access';
import type { Kind } from '../catalog/kind';
import type { FlowLoad } from '../catalog/load';
import { portOf } from '../catalog/port-of';
import type { Design } from '../design/design';
import type { DesignWorld } from './design-world';
import { endpointKey } from './design-world';
import { explore } from './explore';
import type { Explored, Question } from './explore';
import type { NetworkPath, PathHop, Standing } from './network-path';
import { wordsOf } from './path-words';
import type { Blocked } from './world/verdict';

/** What paths are looked up in. */
export interface Surroundings {
  readonly design: Design;
  readonly networks: DesignWorld;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly kindOf: (component: string) => Kind | undefined;
  /** Ways that were found before, by what they depend on. */
  readonly explored: Map<string, Explored>;
}

/** How the end that opens the connection of a flow reaches the other end. */
export function pathOf(around: Surroundings, flow: FlowLoad): NetworkPath {
  const from = flow.caller;
  const to = from === flow.flow.from ? flow.flow.to : flow.flow.from;
  const client = around.standings.get(from);
  const server = around.standings.get(to);
  const kind = around.kindOf(to);
  const called = around.design.components.get(to);
  const port = kind && called && portOf(kind, called);
  const base = { flow: flow.flow.id, path: flow.flow.path, from, to, ...(port !== undefined && { port }) };
  if (from === to) return { ...base, ...along('managed', [component(from)], 'it writes to itself') };
  if (!client || !server) {
    const missing = client ? to : from;
    return { ...base, ...along('unknown', ends(from, to), `the kind of ${missing} is not known`) };
  }
  const managed = managedBy(around, flow, client);
  if (managed !== undefined) return { ...base, ...along('managed', ends(from, to), managed) };
  const via = linkBetween(around, flow);
  if (via) return { ...base, ...along('reaches', [component(from), via, component(to)], `over ${via.id}`) };
  return { ...base, ...between(around, client, server, port) };
}

const component = (id: string): PathHop => ({ at: 'component', id });
const ends = (from: string, to: string): readonly PathHop[] => [component(from), component(to)];

/** What the facts say of a flow whose connection the service makes by itself. */
function managedBy({ kindOf }: Surroundings, { flow, mode, implied }: FlowLoad, client: Standing): string | undefined {
  if (implied === 'failure' && kindOf(flow.from)?.network.handsOnFailures) return 'the service hands on what fails';
  const facts = flowAccess(kindOf(flow.from)?.name ?? '', kindOf(flow.to)?.name ?? '', mode);
  const words = facts.map(({ network }) => network.kind).find((kind) => kind.startsWith('managed'));
  const interfaces = words !== undefined && /\bENIs\b/.test(words);
  return interfaces && client.where === 'vpc' ? undefined : words;
}

/** A link that the flow says it takes: a component, or a VPN or Direct Connect of a network. */
function linkBetween({ design }: Surroundings, { flow }: FlowLoad): PathHop | undefined {
  const { via } = flow.settings;
  const isLink = via !== undefined && (design.components.has(via) || via === 'vpn' || via === 'direct-connect');
  return isLink ? { at: 'link', id: via } : undefined;
}

type Found = Pick<NetworkPath, 'verdict' | 'hops' | 'ways' | 'says'> & { readonly blockedBy?: Blocked };

/** A path that needs no looking for. */
const along = (verdict: Found['verdict'], hops: readonly PathHop[], says: string): Found => ({
  verdict,
  hops,
  ways: [hops],
  says,
});

function between(around: Surroundings, client: Standing, server: Standing, port: number | undefined): Found {
  const [from, to] = [component(client.component), component(server.component)];
  if (client.where === 'vpc' || server.where === 'vpc') {
    if (client.where === 'service') return intoNetwork(around, client, server);
    const explored = exploreOnce(around, question(around, client, server, port));
    if (!explored.blocked && explored.ways.length === 0)
      return along('unknown', [from, to], 'an end stands in a subnet that the design does not have');
    const found = told(explored, client, server);
    return found.verdict === 'blocked' && isSomewhere(around, client) ? elsewhere(found, client) : found;
  }
  if (client.where === 'service' && server.where === 'service') {
    const inAws = isAws(around, client) && isAws(around, server);
    const says = inAws ? 'within AWS’s network, by IAM alone' : 'between the services, at their own endpoints';
    return along('managed', [from, { at: 'aws-network', id: 'AWS' }, to], says);
  }
  if (client.where === 'outside' && server.where === 'outside')
    return along('managed', [from, to], 'neither end stands in a network of this design');
  return along('reaches', [from, { at: 'internet', id: 'internet' }, to], 'over the internet, at a public endpoint');
}

/** Components that stand in the same subnets under the same groups go the same ways. What stops one names it. */
function exploreOnce({ networks, explored }: Surroundings, asked: Question): Explored {
  const { client, server, groupsOf, port, service, endpoint } = asked;
  const spots = [client, server].map((standing) => [
    standing.where,
    standing.network,
    standing.subnets,
    groupsOf(standing),
  ]);
  const key = JSON.stringify([spots, port, service, endpoint]);
  const known = explored.get(key);
  if (known) return known;
  const found = explore(networks, asked);
  if (!found.blocked) explored.set(key, found);
  return found;
}

/** What may run on AWS or not, and does not say where: the kind has a setting for it that the design leaves out. */
const isSomewhere = ({ design, kindOf }: Surroundings, { component: id, where }: Standing): boolean =>
  where === 'outside' &&
  kindOf(id)?.settings['runs'] !== undefined &&
  design.components.get(id)?.settings['runs'] === undefined;

const elsewhere = ({ hops, says }: Found, { component: id }: Standing): Found =>
  along('unknown', hops, `the design does not say where ${id} runs; from outside, ${says}`);

/** A service that calls into a VPC has to have a network interface there, or the other end a public address. */
function intoNetwork(around: Surroundings, client: Standing, server: Standing): Found {
  const facts = flowAccess(
    around.kindOf(client.component)?.name ?? '',
    around.kindOf(server.component)?.name ?? '',
  ).concat(flowAccess(around.kindOf(server.component)?.name ?? '', around.kindOf(client.component)?.name ?? ''));
  const hops = ends(client.component, server.component);
  const words = facts.map(({ network }) => network.kind).find((kind) => !/^(VPC data path|AWS API$)/.test(kind));
  const optional = around.kindOf(client.component)?.network.stands === 'optional';
  const needsNoPath = words?.includes('no VPC path') === true;
  if (words !== undefined && (needsNoPath || !optional)) return along('managed', hops, words);
  if (!optional) return along('unknown', hops, `how ${client.component} gets into ${server.network} is not known`);
  if (words !== undefined)
    return along('unknown', hops, `it takes ${words}, and the design gives ${client.component} no subnets`);
  const says = `${client.component} stands in no subnet, so nothing leads it into ${server.network}`;
  const blockedBy = { by: client.component, code: 'NO_PATH_INTO_VPC', direction: 'forward', says } as const;
  return { verdict: 'blocked', hops, ways: [], blockedBy, says };
}

const isAws = ({ kindOf }: Surroundings, { component: id }: Standing): boolean => kindOf(id)?.access.arn !== undefined;

function question(around: Surroundings, client: Standing, server: Standing, port: number | undefined): Question {
  const { network } = around.kindOf(server.component) ?? {};
  const service = network?.endpoint?.service;
  const sameRegion = regionOf(around, client) === regionOf(around, server);
  const endpoint =
    client.network !== undefined && service !== undefined && sameRegion && server.where === 'service'
      ? around.networks.endpoints.get(endpointKey(client.network, service))
      : undefined;
  return {
    client,
    server,
    groupsOf: (standing: Standing) => around.design.components.get(standing.component)?.settings['security-groups'],
    port: port ?? (server.where === 'vpc' ? undefined : 443),
    ...(service !== undefined && sameRegion && { service }),
    ...(endpoint !== undefined && { endpoint }),
  };
}

const regionOf = ({ design }: Surroundings, { component: id, network }: Standing): string =>
  design.components.get(id)?.settings.region ??
  (network === undefined ? undefined : design.networks.get(network)?.settings.region) ??
  design.region;

function told(explored: Explored, client: Standing, server: Standing): Found {
  const says = wordsOf(explored, client, server);
  const whole = (hops: readonly PathHop[]): readonly PathHop[] => [
    component(client.component),
    ...hops,
    component(server.component),
  ];
  const hops = whole(explored.hops);
  const ways = explored.ways.map(whole);
  if (explored.blocked) return { verdict: 'blocked', hops, ways, blockedBy: { ...explored.blocked, says }, says };
  return { verdict: 'reaches', hops, ways, says };
}
