import { describe, expect, test } from 'vitest';
import { reach } from '../../../../src/core/network/world/reach';
import type { Acl, Gateway, Host, Route, SecurityGroup, World } from '../../../../src/core/network/world/world';

const all: Acl = {
  inbound: [{ number: 100, protocol: 'all', cidr: '0.0.0.0/0', action: 'allow' }],
  outbound: [{ number: 100, protocol: 'all', cidr: '0.0.0.0/0', action: 'allow' }],
};
const everywhere = [{ protocol: 'all' as const, peer: '0.0.0.0/0' }];
const port = (number: number) => ({ from: number, to: number });
const from = (peer: string, number = 5432): SecurityGroup => ({
  inbound: [{ protocol: 'tcp', ports: port(number), peer }],
  outbound: everywhere,
});

interface Changes {
  readonly acls?: Readonly<Record<string, Acl>>;
  readonly subnetAcls?: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, SecurityGroup>>;
  readonly routes?: Readonly<Record<string, readonly Route[]>>;
  readonly gateways?: Readonly<Record<string, Gateway>>;
  readonly hosts?: Readonly<Record<string, Partial<Host>>>;
}

/** Two VPCs: shop with a public, a private and an isolated subnet, and reports with one. */
function world(changes: Changes = {}): World {
  const subnet = (vpc: string, cidr: string, name: string, zone = 'a') => ({
    vpc,
    cidr,
    zone,
    routeTable: `rt-${name}`,
    acl: changes.subnetAcls?.[name] ?? 'default',
  });
  const local = (cidr: string): Route => ({ destination: cidr, target: 'local' });
  const shop = '172.20.0.0/16';
  const reports = '172.30.0.0/16';
  const hosts: Record<string, Host> = {
    web: { subnet: 'edge', ip: '172.20.0.10', publicIp: '203.0.113.10', securityGroups: ['web'] },
    app: { subnet: 'app', ip: '172.20.1.10', securityGroups: ['app'] },
    db: { subnet: 'db', ip: '172.20.2.10', securityGroups: ['db'] },
    bi: { subnet: 'bi', ip: '172.30.1.10', securityGroups: ['bi'] },
    internet: { ip: '198.51.100.9' },
    s3: { ip: '203.0.113.99', prefixList: 'pl-s3' },
  };
  for (const [id, change] of Object.entries(changes.hosts ?? {})) hosts[id] = { ...hosts[id]!, ...change };
  return {
    vpcs: new Map([
      ['shop', [shop]],
      ['reports', [reports]],
    ]),
    subnets: new Map([
      ['edge', subnet('shop', '172.20.0.0/24', 'edge')],
      ['app', subnet('shop', '172.20.1.0/24', 'app')],
      ['db', subnet('shop', '172.20.2.0/24', 'db')],
      ['bi', subnet('reports', '172.30.1.0/24', 'bi', 'b')],
    ]),
    routeTables: new Map<string, readonly Route[]>(
      Object.entries({
        'rt-edge': [local(shop), { destination: '0.0.0.0/0', target: 'igw' }],
        'rt-app': [local(shop), { destination: '0.0.0.0/0', target: 'nat' }],
        'rt-db': [local(shop)],
        'rt-bi': [local(reports)],
        ...changes.routes,
      }),
    ),
    gateways: new Map<string, Gateway>(
      Object.entries({
        igw: { kind: 'internet', vpc: 'shop' },
        nat: { kind: 'nat', subnet: 'edge' },
        ...changes.gateways,
      }),
    ),
    acls: new Map(Object.entries({ default: all, ...changes.acls })),
    securityGroups: new Map(
      Object.entries({
        web: from('0.0.0.0/0', 443),
        app: from('web', 8443),
        db: from('app'),
        bi: { inbound: [], outbound: everywhere },
        ...changes.groups,
      }),
    ),
    hosts: new Map(Object.entries(hosts)),
  };
}

const ask = (start: string, end: string, number: number, changes?: Changes) => {
  const verdict = reach(world(changes), { from: start, to: end, protocol: 'tcp', port: number });
  return verdict.reachable ? 'reaches' : [verdict.blocked.by, verdict.blocked.code, verdict.blocked.direction];
};

// Sources: docs.aws.amazon.com/vpc/latest/userguide (security-group-rules, nacl-rules, route-table-options, vpc-nat-gateway),
// /vpc/latest/peering, /vpc/latest/tgw, and the explanation codes of Reachability Analyzer.
describe('security groups', () => {
  test('let in the group they name', () => expect(ask('app', 'db', 5432)).toBe('reaches'));
  test('and nobody else', () => expect(ask('web', 'db', 5432)).toEqual(['db', 'ENI_SG_RULES_MISMATCH', 'forward']));
  test('on no other port', () => expect(ask('app', 'db', 22)).toEqual(['db', 'ENI_SG_RULES_MISMATCH', 'forward']));
  test('without a rule nothing comes in', () =>
    expect(ask('app', 'db', 5432, { groups: { db: { inbound: [], outbound: everywhere } } })).toEqual([
      'db',
      'SG_HAS_NO_RULES',
      'forward',
    ]));
  test('without a rule nothing goes out', () =>
    expect(ask('app', 'db', 5432, { groups: { app: { inbound: [], outbound: [] } } })).toEqual([
      'app',
      'SG_HAS_NO_RULES',
      'forward',
    ]));
  test('keep state: the reply needs no rule', () =>
    expect(ask('app', 'db', 5432, { groups: { db: { ...from('app'), outbound: [] } } })).toBe('reaches'));
  test('several groups allow together', () =>
    expect(
      ask('app', 'db', 5432, {
        groups: { none: { inbound: [], outbound: [] } },
        hosts: { db: { securityGroups: ['none', 'db'] } },
      }),
    ).toBe('reaches'));
  test('a CIDR counts as the address it covers', () => {
    expect(ask('app', 'db', 5432, { groups: { db: from('172.20.1.0/24') } })).toBe('reaches');
    expect(ask('app', 'db', 5432, { groups: { db: from('172.20.9.0/24') } })).toEqual([
      'db',
      'ENI_SG_RULES_MISMATCH',
      'forward',
    ]);
  });
});

describe('network ACLs', () => {
  const entry = (number: number, action: 'allow' | 'deny', cidr: string, ports?: { from: number; to: number }) => ({
    number,
    protocol: 'tcp' as const,
    cidr,
    action,
    ...(ports && { ports }),
  });
  const onDb = (acl: Acl): Changes => ({ acls: { strict: acl }, subnetAcls: { db: 'strict' } });

  test('the lowest number that matches decides, in whatever order they are written', () => {
    const rules = [entry(200, 'deny', '0.0.0.0/0'), entry(90, 'allow', '172.20.1.0/24', port(5432))];
    expect(ask('app', 'db', 5432, onDb({ ...all, inbound: rules }))).toBe('reaches');
    const other = [entry(80, 'deny', '172.20.1.0/24'), entry(90, 'allow', '0.0.0.0/0')];
    expect(ask('app', 'db', 5432, onDb({ ...all, inbound: other }))).toEqual([
      'strict',
      'SUBNET_ACL_RESTRICTION',
      'forward',
    ]);
  });
  test('a new one denies all', () =>
    expect(ask('app', 'db', 5432, onDb({ inbound: [], outbound: [] }))).toEqual([
      'strict',
      'SUBNET_ACL_RESTRICTION',
      'forward',
    ]));
  test('keep no state: the reply to an ephemeral port needs a rule', () => {
    const inbound = [entry(100, 'allow', '0.0.0.0/0', port(5432))];
    expect(ask('app', 'db', 5432, onDb({ inbound, outbound: inbound }))).toEqual([
      'strict',
      'SUBNET_ACL_RESTRICTION',
      'return',
    ]);
    const outbound = [entry(100, 'allow', '0.0.0.0/0', { from: 1024, to: 65535 })];
    expect(ask('app', 'db', 5432, onDb({ inbound, outbound }))).toBe('reaches');
  });
  test('do not see what stays in the subnet', () =>
    expect(ask('app', 'db', 5432, { ...onDb({ inbound: [], outbound: [] }), hosts: { app: { subnet: 'db' } } })).toBe(
      'reaches',
    ));
});

describe('ways to the internet', () => {
  test('a private subnet goes out through a NAT gateway', () => expect(ask('app', 'internet', 443)).toBe('reaches'));
  test('nothing comes in through one', () =>
    expect(ask('internet', 'app', 8443)).toEqual(['igw', 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS', 'forward']));
  test('a public address comes in and goes out', () => {
    expect(ask('internet', 'web', 443)).toBe('reaches');
    expect(ask('web', 'internet', 443)).toBe('reaches');
  });
  test('a private address cannot use the internet gateway', () => {
    const routes = { 'rt-app': [{ destination: '0.0.0.0/0', target: 'igw' }] };
    expect(ask('app', 'internet', 443, { routes })).toEqual(['igw', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS', 'forward']);
  });
  test('a public address whose subnet leads elsewhere loses the reply', () => {
    const routes = { 'rt-edge': [{ destination: '172.20.0.0/16', target: 'local' }] };
    expect(ask('internet', 'web', 443, { routes })).toEqual(['rt-edge', 'NO_ROUTE_TO_DESTINATION', 'return']);
  });
  test('without a route there is no way', () =>
    expect(ask('db', 'internet', 443)).toEqual(['rt-db', 'NO_ROUTE_TO_DESTINATION', 'forward']));
  test('a NAT gateway in a subnet without a way out leads nowhere', () => {
    const gateways: Readonly<Record<string, Gateway>> = { nat: { kind: 'nat', subnet: 'db' } };
    expect(ask('app', 'internet', 443, { gateways })).toEqual(['rt-db', 'NO_ROUTE_TO_DESTINATION', 'forward']);
  });
  test('the ACL of the NAT gateway’s subnet sees the packet and its reply', () => {
    const deny: Acl = {
      ...all,
      inbound: [{ number: 1, protocol: 'tcp', cidr: '198.51.100.0/24', action: 'deny' }, ...all.inbound],
    };
    expect(ask('app', 'internet', 443, { acls: { deny }, subnetAcls: { edge: 'deny' } })).toEqual([
      'deny',
      'SUBNET_ACL_RESTRICTION',
      'return',
    ]);
  });
  test('a route to a gateway that is gone leads nowhere', () => {
    const routes = { 'rt-app': [{ destination: '0.0.0.0/0', target: 'nat-gone' }] };
    expect(ask('app', 'internet', 443, { routes })).toEqual(['rt-app', 'BLACKHOLE_ROUTE', 'forward']);
  });
});

describe('gateway endpoints', () => {
  const gateways: Readonly<Record<string, Gateway>> = { 'vpce-s3': { kind: 'gateway-endpoint', service: 's3' } };
  const withEndpoint = (table: string): Changes => ({
    gateways,
    routes: { [table]: [{ destination: 'pl-s3', target: 'vpce-s3' }] },
  });

  test('serve the subnets whose routes name them', () => {
    expect(ask('db', 's3', 443, withEndpoint('rt-db'))).toBe('reaches');
    expect(ask('db', 's3', 443, withEndpoint('rt-app'))).toEqual(['rt-db', 'NO_ROUTE_TO_DESTINATION', 'forward']);
  });
  test('come before the way to the internet', () => {
    const routes = {
      'rt-app': [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: 'pl-s3', target: 'vpce-s3' },
      ],
    };
    const verdict = reach(world({ gateways, routes }), { from: 'app', to: 's3', protocol: 'tcp', port: 443 });
    expect(verdict.stages.filter(({ at }) => at === 'gateway').map(({ id }) => id)).toEqual(['vpce-s3']);
  });
});

describe('between VPCs', () => {
  const peering = (sameRegion = true): Readonly<Record<string, Gateway>> => ({
    pcx: { kind: 'peering', vpcs: ['shop', 'reports'], sameRegion },
  });
  const there: Route = { destination: '172.20.0.0/16', target: 'pcx' };
  const back: Route = { destination: '172.30.0.0/16', target: 'pcx' };
  const groups = { db: from('bi') };

  test('a peering needs a route on both sides', () => {
    expect(ask('bi', 'db', 5432, { groups, gateways: peering(), routes: { 'rt-bi': [there], 'rt-db': [back] } })).toBe(
      'reaches',
    );
    expect(ask('bi', 'db', 5432, { groups, gateways: peering(), routes: { 'rt-bi': [there], 'rt-db': [] } })).toEqual([
      'rt-db',
      'NO_ROUTE_TO_DESTINATION',
      'return',
    ]);
    expect(ask('bi', 'db', 5432, { groups, gateways: peering(), routes: { 'rt-db': [back] } })).toEqual([
      'rt-bi',
      'NO_ROUTE_TO_DESTINATION',
      'forward',
    ]);
  });
  test('a peering leads no further than the VPC it joins', () => {
    const routes = { 'rt-bi': [{ destination: '0.0.0.0/0', target: 'pcx' }] };
    expect(ask('bi', 'internet', 443, { gateways: peering(), routes })).toEqual([
      'pcx',
      'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
      'forward',
    ]);
  });
  test('groups are not known across Regions; addresses are', () => {
    const routes = { 'rt-bi': [there], 'rt-db': [back] };
    expect(ask('bi', 'db', 5432, { groups, gateways: peering(false), routes })).toEqual([
      'pcx',
      'SG_REFERENCING_SUPPORT',
      'forward',
    ]);
    expect(ask('bi', 'db', 5432, { groups: { db: from('172.30.0.0/16') }, gateways: peering(false), routes })).toBe(
      'reaches',
    );
  });

  const transit = (zones: Readonly<Record<string, readonly string[]>>, referencing = true): Changes => ({
    groups,
    gateways: {
      tgw: { kind: 'transit', attachments: ['shop', 'reports'], zones: new Map(Object.entries(zones)), referencing },
    },
    routes: {
      'rt-bi': [{ ...there, target: 'tgw' }],
      'rt-db': [{ ...back, target: 'tgw' }],
    },
  });
  test('a transit gateway is reached from the zones that its attachment has a subnet in', () => {
    expect(ask('bi', 'db', 5432, transit({ shop: ['a'], reports: ['b'] }))).toBe('reaches');
    expect(ask('bi', 'db', 5432, transit({ shop: ['a'], reports: ['a'] }))).toEqual([
      'tgw',
      'TGW_ROUTE_AZ_RESTRICTION',
      'forward',
    ]);
    expect(ask('bi', 'db', 5432, transit({ shop: ['c'], reports: ['b'] }))).toEqual([
      'tgw',
      'TGW_ROUTE_AZ_RESTRICTION',
      'return',
    ]);
  });
  test('groups are known across it only where that is switched on', () =>
    expect(ask('bi', 'db', 5432, transit({}, false))).toEqual(['tgw', 'SG_REFERENCING_SUPPORT', 'forward']));
});

describe('routes', () => {
  test('the longest prefix wins', () => {
    const routes = {
      'rt-app': [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '198.51.100.0/24', target: 'gone' },
      ],
    };
    expect(ask('app', 'internet', 443, { routes })).toEqual(['rt-app', 'BLACKHOLE_ROUTE', 'forward']);
  });
  test('a link leads to the addresses behind it, both ways', () => {
    const changes: Changes = {
      gateways: { vpn: { kind: 'link', vpc: 'shop', cidrs: ['192.168.0.0/16'] } },
      routes: { 'rt-db': [{ destination: '192.168.0.0/16', target: 'vpn' }] },
      hosts: { internet: { ip: '192.168.7.7' } },
      groups: { db: from('192.168.0.0/16') },
    };
    expect(ask('db', 'internet', 443, changes)).toBe('reaches');
    expect(ask('internet', 'db', 5432, changes)).toBe('reaches');
    expect(ask('internet', 'db', 5432, { ...changes, routes: {} })).toEqual([
      'rt-db',
      'NO_ROUTE_TO_DESTINATION',
      'return',
    ]);
  });
});

test('what the world does not hold is an error, not an answer', () => {
  expect(() => ask('nobody', 'db', 1)).toThrow("holds no host 'nobody'");
  expect(() => ask('app', 'db', 1, { hosts: { db: { securityGroups: ['gone'] } } })).toThrow(
    "'gone' is no security group",
  );
});
