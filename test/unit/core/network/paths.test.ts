import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../support/examples';
import { loadedDesign } from './loaded-design';

const words = (text: string, flow: string) => {
  const path = loadedDesign(text).network.paths.get(flow)!;
  return `${path.verdict}: ${path.says}`;
};
const hops = (text: string, flow: string) =>
  loadedDesign(text)
    .network.paths.get(flow)!
    .hops.map(({ at, id }) => (at === 'component' ? id : `${at} ${id}`))
    .join(' > ');

const layout = `
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      app-a:  { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: nat-a } }
      app-b:  { zone: b, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: nat-b } }
      data-a: { zone: a, cidr: 10.0.11.0/24 }
      data-b: { zone: b, cidr: 10.0.12.0/24 }
      edge-a: { zone: a, cidr: 10.0.21.0/24, routes: { 0.0.0.0/0: internet } }
      edge-b: { zone: b, cidr: 10.0.22.0/24, routes: { 0.0.0.0/0: internet } }
    nats: { nat-a: { subnet: edge-a }, nat-b: { subnet: edge-b } }
    endpoints: [ s3 ]
    security-groups:
      etl:              { inbound: [ all from self ], outbound: [ all to self, tcp 443 to 0.0.0.0/0, tcp 5439 to warehouse-access ] }
      warehouse-access: { inbound: [ tcp 5439 from etl ] }
`;
const etl = `
components:
  lake:      { kind: s3-bucket }
  stream:    { kind: kinesis-stream }
  nightly:   { kind: glue-job, subnets: [ app-a, app-b ], security-groups: [ etl ] }
  warehouse: { kind: redshift-cluster, subnets: [ data-a, data-b ], security-groups: [ warehouse-access ] }
  other:     { kind: lambda-function, subnets: [ app-a ] }
  loose:     { kind: lambda-function }
flows:
  - lake -> nightly -> warehouse
  - nightly -> stream
  - other -> warehouse
  - loose -> warehouse
${layout}`;

describe('where components stand', () => {
  const { network } = loadedDesign(etl);

  test('in the subnets that they name, with the way out of the most exposed', () => {
    expect(network.standings.get('nightly')).toEqual({
      component: 'nightly',
      where: 'vpc',
      network: 'main',
      subnets: ['app-a', 'app-b'],
      zones: ['a', 'b'],
      exposure: 'private',
      assumed: false,
    });
    expect(network.standings.get('warehouse')?.exposure).toBe('isolated');
    expect(network.standings.get('lake')?.where).toBe('service');
  });

  test('subnets are public, private and isolated by their routes', () => {
    const exposures = network.networks.get('main')!.subnets.map(({ id, exposure }) => `${id} ${exposure}`);
    expect(exposures).toEqual([
      'app-a private',
      'app-b private',
      'data-a isolated',
      'data-b isolated',
      'edge-a public',
      'edge-b public',
    ]);
  });

  test('in the private subnets of the standard layout, where they need a VPC and none is drawn', () => {
    const standard = loadedDesign('components: { db: { kind: rds-database }, bucket: { kind: s3-bucket } }').network;
    expect(standard.standings.get('db')).toMatchObject({
      network: 'main',
      subnets: ['private-a', 'private-b', 'private-c'],
      assumed: true,
    });
    expect([...standard.networks.keys()]).toEqual(['main']);
  });

  test('a design that needs no VPC has none', () => {
    expect(loadedDesign('components: { bucket: { kind: s3-bucket } }').network.networks.size).toBe(0);
  });
});

describe('how the opener of a flow gets to the other end', () => {
  test('inside the VPC, where the groups let it in', () => {
    expect(words(etl, 'nightly -> warehouse')).toBe('reaches: inside main');
    expect(hops(etl, 'nightly -> warehouse')).toBe('nightly > subnet app-a > subnet data-a > warehouse');
  });

  test('to S3 by its gateway endpoint: the caller is the job, whichever way the data goes', () => {
    expect(words(etl, 'lake -> nightly')).toBe('reaches: through the s3 gateway endpoint, free of charge');
    expect(hops(etl, 'lake -> nightly')).toBe('nightly > subnet app-a > gateway-endpoint s3 > lake');
  });

  test('to other services by the NAT gateway of its own zone', () => {
    const path = loadedDesign(etl).network.paths.get('nightly -> stream')!;
    expect(path.says).toBe('through nat-a, a NAT gateway charged by the hour and GB');
    expect(path.ways.map((way) => way.find(({ at }) => at === 'nat')?.id)).toEqual(['nat-a', 'nat-b']);
  });

  test('by an interface endpoint, where there is one', () => {
    const text = etl.replace('endpoints: [ s3 ]', 'endpoints: [ s3, kinesis-streams ]');
    expect(words(text, 'nightly -> stream')).toBe(
      'reaches: through the kinesis-streams interface endpoint, charged by the hour and GB',
    );
  });

  test('not at all without a way out, and the subnet is named', () => {
    const text = etl.replace('subnets: [ app-a, app-b ]', 'subnets: [ data-a ]');
    expect(words(text, 'nightly -> stream')).toBe(
      'blocked: data-a has no route to kinesis-streams: no NAT gateway, endpoint or link leads there',
    );
    expect(words(text, 'lake -> nightly')).toMatch(/^reaches: through the s3 gateway endpoint/);
  });

  test('not where the group lets in somebody else, and the group is named', () => {
    const path = loadedDesign(etl).network.paths.get('other -> warehouse')!;
    expect(path.blockedBy).toMatchObject({
      by: 'warehouse-access',
      code: 'ENI_SG_RULES_MISMATCH',
      direction: 'forward',
    });
    expect(path.says).toContain('warehouse-access of warehouse allows tcp 5439 from other');
  });

  test('not into a VPC from a function that stands in none', () => {
    const text = `components: { f: { kind: lambda-function }, db: { kind: rds-database } }\nflows: [ f -> db ]`;
    expect(words(text, 'f -> db')).toBe('blocked: f stands in no subnet, so nothing leads it into main');
  });

  test('through an API of the service, where the facts know one that needs no path', () => {
    expect(words(etl, 'loose -> warehouse')).toBe('managed: AWS API; no VPC path to the cluster');
  });

  test('from outside only to a public address', () => {
    const text = (subnets: string) => `
components:
  visitors: { kind: user }
  front: { kind: load-balancer, subnets: [ ${subnets} ] }
flows: [ visitors -> front: { mode: request } ]
network: { main: standard }`;
    expect(words(text('public-a, public-b'), 'visitors -> front')).toBe('reaches: through the internet gateway');
    expect(words(text('private-a'), 'visitors -> front')).toBe(
      'blocked: nothing outside can open a connection to front, which has no public address',
    );
  });

  test('cannot be told for an application that may run anywhere', () => {
    const text = (runs: string) =>
      `components: { shop: { kind: application${runs} }, db: { kind: rds-database } }\nflows: [ shop -> db ]`;
    expect(words(text(''), 'shop -> db')).toMatch(/^unknown: the design does not say where shop runs/);
    expect(words(text(', runs: on-premises'), 'shop -> db')).toMatch(/^blocked: /);
  });

  test('over the link that the flow names', () => {
    const text = `
components:
  oracle: { kind: on-premises-database }
  link: { kind: direct-connect }
  copy: { kind: dms-task, subnets: [ private-a ] }
flows: [ oracle -> copy: { mode: cdc, via: link } ]
network: { main: standard }`;
    expect(words(text, 'oracle -> copy')).toBe('reaches: over link');
    expect(hops(text, 'oracle -> copy')).toBe('copy > link link > oracle');
  });

  test('by the service itself, where the facts say so', () => {
    const text = 'components: { s: { kind: kinesis-stream }, f: { kind: lambda-function } }\nflows: [ s -> f ]';
    expect(words(text, 's -> f')).toBe(
      'managed: managed by Lambda; no path from the function ENI to Kinesis is needed for polling',
    );
  });

  test('for what a function cannot process, but not for what a task cannot', () => {
    const text = (kind: string) => `
components:
  clicks: { kind: kinesis-stream }
  work: { kind: ${kind}, subnets: [ app ], security-groups: [ closed ], on-failure: failed }
  failed: { kind: sqs-queue }
flows: [ clicks -> work ]
network:
  main: { cidr: 10.0.0.0/16, subnets: { app: { zone: a, cidr: 10.0.1.0/24 } }, security-groups: { closed: { outbound: [ tcp 443 to closed ] } } }`;
    expect(words(text('lambda-function'), 'components.work.on-failure')).toBe(
      'managed: the service hands on what fails',
    );
    expect(words(text('ecs-service'), 'components.work.on-failure')).toMatch(/^blocked: /);
  });
});

describe('between networks', () => {
  const two = (routes: string) => `
components:
  job: { kind: ec2-instance, subnets: [ jobs-a ] }
  db:  { kind: rds-database, subnets: [ data-a ] }
flows: [ job -> db ]
network:
  jobs:
    cidr: 10.1.0.0/16
    subnets: { jobs-a: { cidr: 10.1.1.0/24${routes} } }
    peerings: { to-data: { with: data } }
  data:
    cidr: 10.2.0.0/16
    subnets: { data-a: { cidr: 10.2.1.0/24, routes: { 10.1.0.0/16: jobs } } }
    peerings: { to-jobs: { with: jobs } }`;

  test('over a peering with routes on both sides', () => {
    expect(words(two(', routes: { 10.2.0.0/16: data }'), 'job -> db')).toBe(
      'reaches: over the peering of jobs and data',
    );
  });
  test('not without the route', () => {
    expect(words(two(''), 'job -> db')).toMatch(/^blocked: jobs\/jobs-a has no route to/);
  });
});

describe('an interface endpoint whose security group is not defined', () => {
  test('is told as a mistake and lets nothing in, as a component would', () => {
    const text = etl.replace(
      'endpoints: [ s3 ]',
      'endpoints: { kinesis-streams: { subnets: [ app-a ], security-groups: [ typo ] } }',
    );
    const { languageFindings, network } = analysisOf(text);
    expect(languageFindings.map(({ message }) => message)).toContainEqual(expect.stringContaining('typo'));
    expect(network.paths.get('nightly -> stream')?.verdict).toBe('blocked');
  });
});
