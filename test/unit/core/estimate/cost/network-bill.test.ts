import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../../src/core/catalog/catalog';
import { costOf } from '../../../../../src/core/estimate/cost/cost-of';
import { readDocument } from '../../../../../src/core/language/document';
import { readDesign } from '../../../../../src/core/language/read-design';
import { loadOf } from '../../../../../src/core/workload/load-of';

const cost = (text: string) => costOf(loadOf(readDesign(readDocument(text), builtInKinds).design, builtInKinds));

const lines = (text: string, id = 'network.main') =>
  Object.fromEntries(
    (cost(text).components.get(id)?.lines ?? []).map((line) => [
      line.item,
      { quantity: line.quantity.likely, usd: line.monthly.likely },
    ]),
  );

const FUNCTION = `
components:
  source: { kind: application }
  work: { kind: lambda-function, subnets: [ private-a, private-b, private-c ] }
  table: { kind: dynamodb-table }
  bucket: { kind: s3-bucket }
  stream: { kind: kinesis-stream }
flows:
  - source -> work: { rate: 100/s, size: 10 KiB }
  - work -> stream
  - work -> bucket
  - work -> table
`;

describe('what networks are billed', () => {
  it('is nothing where nothing stands in one and none is drawn', () => {
    const text =
      'components: { lake: { kind: s3-bucket, stored: 1 GiB }, table: { kind: dynamodb-table, stored: 1 GiB } }';
    expect([...cost(text).components.keys()]).toEqual(['lake', 'table']);
  });

  it('is each NAT gateway of the standard network, with its address, once something stands there', () => {
    // Three zones: 3 x 730 x 0.045 = 98.55, addresses 3 x 730 x 0.005 = 10.95.
    const found = lines('components: { orders: { kind: rds-database } }');
    expect(found['NAT gateway-hours']!.usd).toBeCloseTo(98.55, 2);
    expect(found['public IPv4 addresses of NAT gateways']!.usd).toBeCloseTo(10.95, 2);
  });

  it('is an endpoint of a Gateway Load Balancer by the zone', () => {
    const text = `
components: { orders: { kind: rds-database, subnets: [ a, b ] } }
network:
  main:
    subnets: { a: { zone: a, cidr: 10.0.1.0/24 }, b: { zone: b, cidr: 10.0.2.0/24 } }
    endpoints: { inspection: { type: gateway-load-balancer }, kms: { subnets: [ a ] } }
`;
    expect(lines(text)).toEqual({
      'interface endpoint-hours': { quantity: 730, usd: 7.3 },
      'gateway load balancer endpoint-hours': { quantity: 2 * 730, usd: 14.6 },
    });
  });

  it('is no address of a NAT gateway that was brought to AWS', () => {
    const text = `
components: { orders: { kind: rds-database, subnets: [ a ] } }
network:
  main:
    subnets: { a: { zone: a }, edge: { zone: a, cidr: 10.0.9.0/24, routes: { 0.0.0.0/0: internet } } }
    nats: { first: { subnet: edge }, second: { subnet: edge, address: own } }
`;
    expect(lines(text)['NAT gateway-hours']!.quantity).toBe(2 * 730);
    expect(lines(text)['public IPv4 addresses of NAT gateways']!.quantity).toBe(730);
    const own = text.replace('first: { subnet: edge }', 'first: { subnet: edge, address: own }');
    expect(Object.keys(lines(own))).toEqual(['NAT gateway-hours']);
    expect(cost(own).components.get('network.main')!.free[0]!.item).toBe('public IPv4 addresses of NAT gateways');
  });

  it('is what flows through NAT gateways, and nothing for what takes a gateway endpoint', () => {
    const text = `${FUNCTION}network: { main: standard }\n`;
    // Only the stream is reached through the NAT: 100/s x 10 KiB in a month of 730 h = 2,506 GB x 0.045.
    const found = lines(text)['data through NAT gateways']!;
    expect(found.quantity).toBeCloseTo((100 * 10_240 * 730 * 3600) / 2 ** 30, 3);
    expect(found.usd).toBeCloseTo(found.quantity * 0.045, 6);
    expect(cost(text).components.get('network.main')!.free[0]!.item).toBe('gateway endpoints for s3 and dynamodb');
  });

  it('is interface endpoints by the zone, and what flows through them in place of the NAT', () => {
    const text = `${FUNCTION}
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      private-a: { zone: a, cidr: 10.0.1.0/24 }
      private-b: { zone: b, cidr: 10.0.2.0/24 }
      private-c: { zone: c, cidr: 10.0.3.0/24 }
    endpoints: { kinesis-streams: true, glue: { subnets: [ private-a ] }, s3: true, dynamodb: true, athena: false }
`;
    // Three zones for one, one for the other: 4 x 730 x 0.01 = 29.20; 2,506 GB x 0.01.
    const found = lines(text);
    expect(found['interface endpoint-hours']!.usd).toBeCloseTo(29.2, 2);
    expect(found['data through interface endpoints']!.usd).toBeCloseTo(25.06, 2);
    expect(found['NAT gateway-hours']).toBeUndefined();
  });

  it('cannot tell what flows through without a rate, and says where to write it', () => {
    const text = FUNCTION.replace('rate: 100/s, ', '');
    const unpriced = cost(text).components.get('network.main')!.unpriced;
    expect(unpriced.map(({ item }) => item)).toEqual(['data through NAT gateways']);
    expect(unpriced[0]!.missing).toContain('flows.source -> work.rate');
  });

  it('counts into the total once', () => {
    const all = cost(`${FUNCTION}network: { main: standard }\n`);
    const parts = [...all.components.values(), ...all.flows.values()].reduce(
      (sum, bill) => sum + bill.monthly.likely,
      0,
    );
    expect(all.monthly.likely).toBeCloseTo(parts, 6);
  });
});

describe('data that leaves over a line of its own', () => {
  it('is billed at the line’s rate', () => {
    const text = `
components:
  shop: { kind: application }
  lake: { kind: s3-bucket }
  mainframe: { kind: on-premises-database }
  link: { kind: direct-connect }
flows:
  - shop -> lake: { rate: 1/s, size: 1 MiB }
  - lake -> mainframe: { via: link }
`;
    const [line] = cost(text).flows.get('lake -> mainframe')!.lines;
    expect(line).toMatchObject({ item: 'data transfer over link', sku: 'dx.out-gb.us-east-1-local' });
    expect(line!.monthly.likely).toBeCloseTo(((730 * 3600) / 1024) * 0.02, 4);
  });
});

describe('data between zones', () => {
  it('is billed on both sides, but not what is read within a zone', () => {
    // 4 MiB/s x 2,628,000 s = 10,265.6 GB, two thirds of it on two sides: 13,687.5 GB.
    const cluster = (rackAware: boolean) => `
network: { main: standard }
components:
  producer: { kind: ecs-service, subnets: [ private-a, private-b, private-c ] }
  log: { kind: msk-cluster, subnets: [ private-a, private-b, private-c ], rack-aware: ${rackAware} }
  reader: { kind: ecs-service, subnets: [ private-a, private-b, private-c ] }
flows:
  - producer -> log: { size: 1 MiB, rate: 4/s }
  - log -> reader
`;
    const crossing = (rackAware: boolean, flow: string) =>
      cost(cluster(rackAware))
        .flows.get(flow)
        ?.lines.find(({ sku }) => sku === 'transfer.inter-az-gb')?.quantity.likely;
    expect(crossing(true, 'producer -> log')).toBeCloseTo(13687.5, 6);
    expect(crossing(true, 'log -> reader')).toBeUndefined();
    expect(crossing(false, 'log -> reader')).toBeCloseTo(13687.5, 6);
  });

  it('is billed for answers too, but not between an application load balancer and its targets', () => {
    const text = `
network: { main: standard }
components:
  visitors: { kind: user }
  front: { kind: load-balancer, subnets: [ public-a, public-b ] }
  shop: { kind: ecs-service, subnets: [ private-a, private-b ] }
  orders: { kind: rds-database, multi-az: true, subnets: [ isolated-a, isolated-b ] }
flows:
  - visitors -> front: { mode: request, rate: 10/s, size: 1 KiB, returns: 8 KiB }
  - front -> shop: { mode: request, size: 1 KiB, returns: 8 KiB }
  - shop -> orders: { mode: request, size: 1 KiB, returns: 3 KiB }
`;
    const { flows } = cost(text);
    expect(flows.get('front -> shop')).toBeUndefined();
    // Half of 40 KiB/s there and back, on two sides.
    const [line] = flows.get('shop -> orders')!.lines;
    expect(line!.quantity.likely).toBeCloseTo((2 * 0.5 * 40 * 3600 * 730) / 1024 ** 2, 6);
  });
});

describe('answers', () => {
  const between = (to: string) => `
components:
  visitors: { kind: user }
  front: { kind: ecs-service, region: us-east-1 }
  back: { kind: ${to} }
flows:
  - visitors -> back: { mode: request, rate: 10/s, size: 1 KiB, returns: 8 KiB }
`;

  it('of what delivers to viewers at a price of its own are not billed again', () => {
    expect(cost(between('ecs-service')).flows.get('visitors -> back')!.lines).toMatchObject([
      { item: 'answers over the internet' },
    ]);
    expect(cost(between('cloudfront-distribution')).flows.get('visitors -> back')).toBeUndefined();
    expect(cost(between('route53-zone')).flows.get('visitors -> back')).toBeUndefined();
  });

  it('are billed in the Region that sends them', () => {
    const { flows } = cost(between('ecs-service, region: us-west-2').replace('visitors -> back', 'front -> back'));
    const lines = flows.get('front -> back')!.lines.map(({ item, quantity }) => [item, quantity.likely]);
    const gb = (10 * 1024 * 3600 * 730) / 1024 ** 3;
    expect(lines).toEqual([
      ['data transfer to us-west-2', expect.closeTo(gb, 6)],
      ['answers to us-east-1', expect.closeTo(8 * gb, 6)],
    ]);
  });
});
