import { describe, expect, test } from 'vitest';
import { notesOf } from '../../../../src/core/notes/notes-of';
import { loadedDesign } from '../network/loaded-design';

const notes = (text: string) => notesOf(loadedDesign(text));
const note = (text: string, title: string) => {
  const found = notes(text).find((each) => each.title === title);
  if (!found)
    throw new Error(
      `no note is called ${title}; there are ${notes(text)
        .map((each) => each.title)
        .join('; ')}`,
    );
  return found;
};

const design = `
components:
  lake:      { kind: s3-bucket }
  nightly:   { kind: glue-job, role: nightly-job, subnets: [ app-a, app-b ], security-groups: [ etl ] }
  warehouse: { kind: redshift-cluster, subnets: [ data-a ], security-groups: [ warehouse-access ] }
flows:
  - lake -> nightly -> warehouse
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      app-a:  { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: nat-a } }
      app-b:  { zone: b, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: nat-a } }
      data-a: { zone: a, cidr: 10.0.11.0/24 }
      edge-a: { zone: a, cidr: 10.0.21.0/24, routes: { 0.0.0.0/0: internet } }
    nats: { nat-a: { subnet: edge-a } }
    endpoints: [ s3 ]
    security-groups:
      etl:              { outbound: [ all to 0.0.0.0/0 ] }
      warehouse-access: { inbound: [ tcp 5439 from etl ] }
access:
  nightly-job:
    trusts: glue.amazonaws.com
    allow:
      - { actions: [ "s3:GetObject", "s3:ListBucket" ], of: lake }
notes:
  - { of: lake, about: iam, text: Analysts read through Lake Formation only. }
  - { of: main, about: network, text: Peering is planned. }
`;

describe('written notes', () => {
  test('come first, in their order, and are kept apart', () => {
    expect(notes(design).slice(0, 2)).toEqual([
      {
        about: 'iam',
        origin: 'written',
        of: ['lake'],
        path: 'notes.0',
        title: 'IAM: lake',
        text: 'Analysts read through Lake Formation only.',
      },
      {
        about: 'network',
        origin: 'written',
        of: ['main'],
        path: 'notes.1',
        title: 'Networking: main',
        text: 'Peering is planned.',
      },
    ]);
    expect(
      notes(design)
        .slice(2)
        .every(({ origin }) => origin === 'derived'),
    ).toBe(true);
  });
});

describe('derived IAM notes', () => {
  const role = note(design, 'Role nightly-job, of nightly');

  test('have the policy of the role, ready to print', () => {
    expect(role.path).toBe('access.nightly-job');
    expect(role.policy).toMatchObject({ Version: '2012-10-17' });
    const statements = role.policy!['Statement'] as readonly Readonly<Record<string, unknown>>[];
    expect(statements[0]).toEqual({
      Sid: 'ReadSource',
      Effect: 'Allow',
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::lake/*'],
    });
    expect(JSON.parse(JSON.stringify(role.policy))).toEqual(role.policy);
  });

  test('say who may assume it, what it is for, what is missing and what to mind', () => {
    expect(role.text).toContain('Needed by lake -> nightly (spark job) and nightly -> warehouse (JDBC + S3 staging).');
    expect(role.text).toContain('It may be assumed by glue.amazonaws.com');
    expect(role.text).toContain(
      'Missing in access.nightly-job: s3:GetBucketLocation on lake; redshift:GetClusterCredentials on warehouse.',
    );
    expect(role.text).toContain('Mind: overwriting a partition needs DeleteObject.');
    expect(role.sources!.length).toBeGreaterThan(0);
  });

  test('of a pair that the facts do not know say so', () => {
    const text = 'components: { a: { kind: s3-bucket }, b: { kind: rds-database } }\nflows: [ a -> b ]';
    const unknown = note(text, 'Permissions of a -> b');
    expect(unknown.text).toContain('not among the facts');
    expect(unknown.policy).toBeUndefined();
  });

  test('say what has to be filled in', () => {
    expect(role.text).toMatch(/To be filled in: \$\{account\}/);
  });
});

describe('derived networking notes', () => {
  test('say where a component stands and how it reaches the next', () => {
    expect(note(design, 'nightly in the network').text).toBe(
      'nightly stands in app-a and app-b (private) of main, and reaches lake through the s3 gateway endpoint, free of charge; warehouse at tcp 5439 inside main.',
    );
    expect(note(design, 'warehouse in the network').text).toBe('warehouse stands in data-a (isolated) of main.');
  });

  test('name what stops a path', () => {
    const blocked = design.replace('tcp 5439 from etl', 'tcp 22 from etl');
    expect(note(blocked, 'nightly in the network').text).toContain(
      'It does not reach warehouse: no inbound rule of warehouse-access of warehouse allows tcp 5439 from nightly.',
    );
  });

  test('describe each network', () => {
    expect(note(design, 'Network main').text.split('\n')).toEqual([
      '10.0.0.0/16 in us-east-1; public: edge-a; private: app-a, app-b; isolated: data-a.',
      'The way out is nat-a, charged by the hour and GB.',
      'Endpoints: s3 (gateway, free of charge).',
      'In it stand nightly and warehouse.',
    ]);
  });

  test('say where the standard layout is taken, and for what', () => {
    const text = 'components: { db: { kind: rds-database } }';
    expect(note(text, 'Network main').text).toMatch(
      /^The standard layout: in each zone a public subnet with a NAT gateway/,
    );
    expect(note(text, 'db in the network').text).toContain('the subnets that are taken for it in main');
  });

  test('put together what needs no place in a network', () => {
    const text = 'components: { a: { kind: kinesis-stream }, b: { kind: firehose-stream } }\nflows: [ a -> b ]';
    const titles = notes(text)
      .filter(({ about }) => about === 'network')
      .map(({ title }) => title);
    expect(titles).toEqual(['Services without a place in a network']);
  });
});

test('the same design gives the same notes', () => {
  expect(JSON.stringify(notes(design))).toBe(JSON.stringify(notes(design)));
});
