import type {
  AclEntry,
  Gateway,
  Host,
  PortRange,
  Protocol,
  SecurityRule,
  World,
} from '../../../src/core/network/world/world';
import { isNumber, isRecord } from '../peer-group';

/** A world as the published cases write it. What they write otherwise is said, never guessed. */
export class Inexpressible extends Error {}

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw new Inexpressible(`${what} is no text`);
  return value;
};
const record = (value: unknown, what: string): Json => {
  if (!isRecord(value)) throw new Inexpressible(`${what} is no object`);
  return value;
};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const texts = (value: unknown, what: string): readonly string[] => list(value).map((one) => text(one, what));

const mapped = <T>(value: unknown, read: (one: unknown, name: string) => T): ReadonlyMap<string, T> =>
  new Map(
    Object.entries(value === undefined ? {} : record(value, 'a part of the world')).map(([name, one]) => [
      name,
      read(one, name),
    ]),
  );

export function readWorld(world: Json): World {
  return {
    vpcs: mapped(world['vpcs'], (one, name) =>
      isRecord(one) ? texts(one['cidrs'] ?? one['cidr'], name) : texts(one, name),
    ),
    subnets: mapped(world['subnets'], (one, name) => {
      const { vpc, cidr, az, route_table, nacl } = record(one, name);
      return {
        vpc: text(vpc, `${name}.vpc`),
        cidr: text(cidr, `${name}.cidr`),
        zone: text(az ?? 'a', `${name}.az`),
        routeTable: text(route_table, `${name}.route_table`),
        ...(nacl !== undefined && { acl: text(nacl, `${name}.nacl`) }),
      };
    }),
    routeTables: mapped(world['route_tables'], (one, name) =>
      list(one).map((route) => {
        const { dest, target } = record(route, name);
        return { destination: text(dest, `${name}.dest`), target: text(target, `${name}.target`) };
      }),
    ),
    gateways: mapped(world['gateways'], readGateway),
    acls: mapped(world['nacls'], (one, name) => {
      const { in: inbound, out: outbound } = record(one, name);
      return { inbound: list(inbound).map(readEntry), outbound: list(outbound).map(readEntry) };
    }),
    securityGroups: mapped(world['security_groups'], (one, name) => {
      const { in: inbound, out: outbound } = record(one, name);
      return { inbound: list(inbound).flatMap(readRule), outbound: list(outbound).flatMap(readRule) };
    }),
    hosts: mapped(world['hosts'], readHost),
  };
}

function readGateway(one: unknown, name: string): Gateway {
  const given = record(one, name);
  const vpc = (): string => text(given['vpc'], `${name}.vpc`);
  switch (given['kind']) {
    case 'igw':
      return { kind: 'internet', vpc: vpc() };
    case 'eigw':
    case 'eoigw':
      return { kind: 'egress-only', vpc: vpc() };
    case 'nat':
      return { kind: 'nat', subnet: text(given['subnet'], `${name}.subnet`) };
    case 'vpce-gateway':
      return { kind: 'gateway-endpoint', service: text(given['service'], `${name}.service`) };
    case 'pcx':
      return { kind: 'peering', vpcs: texts(given['vpcs'], name), sameRegion: given['same_region'] !== false };
    case 'tgw':
      return {
        kind: 'transit',
        attachments: texts(given['attachments'], name),
        zones: mapped(given['azs'], (zones) => texts(zones, `${name}.azs`)),
        referencing: given['sg_referencing'] === true,
      };
    case 'vgw':
    case 'vpn':
    case 'dx':
      return { kind: 'link', vpc: vpc(), cidrs: texts(given['cidrs'] ?? given['cidr'] ?? '0.0.0.0/0', name) };
    default:
      throw new Inexpressible(`${name} is a gateway of kind ${String(given['kind'])}`);
  }
}

const PROTOCOLS: readonly unknown[] = ['tcp', 'udp', 'icmp', 'all'];

function protocolOf({ proto }: Json): Protocol {
  const said = proto ?? 'all';
  if (!PROTOCOLS.includes(said)) throw new Inexpressible(`the protocol ${JSON.stringify(said)}`);
  return said as Protocol;
}

/** `port: 443`, `port: [1024, 65535]`, `port: "1024-65535"`, `from_port` and `to_port`. */
function portsOf(rule: Json): { readonly ports?: PortRange } {
  const given = rule['port'] ?? rule['ports'] ?? rule['port_range'];
  if (isNumber(rule['from_port']) && isNumber(rule['to_port']))
    return { ports: { from: rule['from_port'], to: rule['to_port'] } };
  if (given === undefined || given === null || given === 'all') return {};
  if (isNumber(given)) return { ports: { from: given, to: given } };
  if (Array.isArray(given) && isNumber(given[0]) && isNumber(given[1]))
    return { ports: { from: given[0], to: given[1] } };
  const range = typeof given === 'string' ? /^(\d+)(?:-(\d+))?$/.exec(given) : null;
  if (range) return { ports: { from: Number(range[1]), to: Number(range[2] ?? range[1]) } };
  throw new Inexpressible(`the ports ${JSON.stringify(given)}`);
}

function readEntry(one: unknown): AclEntry {
  const rule = record(one, 'a rule of an ACL');
  if (!isNumber(rule['n'])) throw new Inexpressible('a rule of an ACL without a number');
  return {
    number: rule['n'],
    protocol: protocolOf(rule),
    ...portsOf(rule),
    cidr: text(rule['cidr'], 'cidr of a rule of an ACL'),
    action: rule['action'] === 'allow' ? 'allow' : 'deny',
  };
}

function readRule(one: unknown): readonly SecurityRule[] {
  const rule = record(one, 'a rule of a security group');
  const protocol = protocolOf(rule);
  return texts(rule['from'] ?? rule['to'], 'from or to of a rule').map((peer) => ({
    protocol,
    ...portsOf(rule),
    peer,
  }));
}

function readHost(one: unknown, name: string): Host {
  const { ip, subnet, public_ip, sg, prefix_list } = record(one, name);
  return {
    ip: text(ip, `${name}.ip`),
    ...(subnet !== undefined && { subnet: text(subnet, `${name}.subnet`) }),
    ...(public_ip !== undefined && public_ip !== null && { publicIp: text(public_ip, `${name}.public_ip`) }),
    ...(sg !== undefined && { securityGroups: texts(sg, `${name}.sg`) }),
    ...(prefix_list !== undefined && { prefixList: text(prefix_list, `${name}.prefix_list`) }),
  };
}
