import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from '../../../../src/core/catalog/data/flow-access.json';
import { matchesPattern } from '../../../../src/core/access/arn';
import { mergeStatements } from '../../../../src/core/access/merge-statements';
import type { PolicyStatement } from '../../../../src/core/access/role-need';
import { applies } from '../../../../src/core/access/when';
import type { FlowAccess } from '../../../../src/core/catalog/data/flow-access';
import { loadedDesign } from '../network/loaded-design';

/** Conditions that a design says nothing about: their statements are shown with them. */
const UNANSWERED = new Set([
  'SASL/SCRAM is used instead of IAM',
  'credentials are kept in Secrets Manager',
  'run-a-job (.sync) integration that uses events',
  'secret based',
  'the AWS owned key is used',
  'the flow declares a full scan',
  'the job sets aws_iam_role on the connection',
  'the operator creates or updates the job',
  'the producer registers schemas itself (better: from CI only)',
]);

const clickstream = `
accounts: { prod: { id: "111122223333" } }
access: { enricher: { trusts: lambda.amazonaws.com } }
components:
  clicks:   { kind: kinesis-stream, account: prod }
  enrich:   { kind: lambda-function, account: prod, role: enricher }
  rejects:  { kind: s3-bucket, account: prod }
  lake:     { kind: s3-bucket, account: prod, replica: us-west-2 }
  delivery: { kind: firehose-stream, account: prod, on-failure: rejects }
flows:
  - clicks -> enrich -> delivery -> lake
`;
const { access } = loadedDesign(clickstream);
const role = (name: string, text = clickstream) => loadedDesign(text).access.roles.find((need) => need.role === name)!;
const grants = (statements: readonly PolicyStatement[]) =>
  statements.flatMap(({ actions, resources }) =>
    actions.flatMap((action) => resources.map((arn) => `${action} ${arn}`)),
  );

describe('what a role must be allowed', () => {
  test('is collected over the flows of the components that run under it', () => {
    expect(access.roles.map(({ role: name, named, components }) => [name, named, components])).toEqual([
      ['enricher', true, ['enrich']],
      ['delivery', false, ['delivery']],
      ['replication of lake', false, ['lake']],
    ]);
    expect(role('enricher').flows.map(({ flow, fact }) => [flow, fact])).toEqual([
      ['clicks -> enrich', 'kinesis-to-lambda'],
      ['enrich -> delivery', 'lambda-to-firehose'],
      ['enrich', 'lambda-in-vpc'],
    ]);
  });

  test('has the names, Region and account of the design in its ARNs', () => {
    const allowed = grants(role('enricher').statements);
    expect(allowed).toContain('kinesis:GetRecords arn:aws:kinesis:us-east-1:111122223333:stream/clicks');
    expect(allowed).toContain(
      'firehose:PutRecordBatch arn:aws:firehose:us-east-1:111122223333:deliverystream/delivery',
    );
    const delivered = grants(role('delivery').statements);
    expect(delivered).toContain('s3:PutObject arn:aws:s3:::lake/*');
    expect(delivered).toContain('s3:PutObject arn:aws:s3:::rejects/*');
  });

  test('leaves open what the design does not say, and names it', () => {
    expect(role('enricher').open).toEqual(['log_group']);
    expect(role('replication of lake').open).toEqual(['replica_bucket']);
  });

  test('is trusted to the service that it runs under', () => {
    expect(role('enricher').trust?.principal).toEqual({ Service: 'lambda.amazonaws.com' });
    expect(JSON.stringify(role('delivery').trust)).toContain('"aws:SourceAccount":"111122223333"');
  });

  test('other partitions have their own ARNs', () => {
    const china = role('enricher', `region: cn-north-1\n${clickstream}`);
    expect(grants(china.statements).some((grant) => grant.includes('arn:aws-cn:kinesis:cn-north-1:'))).toBe(true);
    expect(JSON.stringify(china)).not.toContain('arn:aws:');
  });

  test('no ARN is left with a place for partition or Region', () => {
    expect(JSON.stringify(access)).not.toMatch(/\$\{(partition|region)\}/);
  });
});

describe('conditions of the facts', () => {
  test('each is answered by the design, or known to be one that it cannot answer', () => {
    const all = new Set(
      Object.values(facts.flows).flatMap((text) =>
        (JSON.parse(text) as FlowAccess).statements.flatMap(({ when }) => when ?? []),
      ),
    );
    expect(all.size).toBeGreaterThan(20);
    const { design, load } = loadedDesign('components: { a: { kind: s3-bucket }, b: { kind: lambda-function } }');
    const [from, to] = [...design.components.values()];
    const none = () => [];
    const around = { design, members: load.members, kindOf: () => undefined, sourcesOf: none, targetsOf: none };
    const open = [...all].filter(
      (when) => applies(when, { flow: 'a -> b', settings: {}, from: from!, to: to! }, around) === undefined,
    );
    expect(new Set(open)).toEqual(UNANSWERED);
  });

  test.each([
    ['', false],
    [', encryption: kms', false],
    [', encryption: customer-key', true],
  ])('a key of one’s own needs a statement: clicks%s', (encryption, needed) => {
    const text = clickstream.replace('kinesis-stream,', `kinesis-stream${encryption},`);
    expect(grants(role('enricher', text).statements).some((grant) => grant.startsWith('kms:Decrypt '))).toBe(needed);
  });

  test('a function in a VPC needs network interfaces, another does not', () => {
    const inVpc = clickstream
      .replace('role: enricher', 'role: enricher, subnets: [ private-a ]')
      .concat('network: { main: standard }\n');
    const eni = (text: string) =>
      grants(role('enricher', text).statements).some((grant) => grant.startsWith('ec2:CreateNetworkInterface '));
    expect([eni(clickstream), eni(inVpc)]).toEqual([false, true]);
    expect(role('enricher').pitfalls.join()).not.toContain('EC2 actions');
  });

  test('what the design cannot answer stays a condition', () => {
    const text = 'components: { m: { kind: msk-cluster }, f: { kind: lambda-function } }\nflows: [ m -> f ]';
    expect(role('f', text).conditional.map(({ when }) => when)).toContain('SASL/SCRAM is used instead of IAM');
  });

  test('of two ways to do the same the second is a condition', () => {
    const text = 'components: { f: { kind: lambda-function }, db: { kind: rds-database } }\nflows: [ f -> db ]';
    const need = role('f', text);
    expect(grants(need.statements).some((grant) => grant.startsWith('rds-db:connect '))).toBe(true);
    expect(grants(need.statements).some((grant) => grant.startsWith('secretsmanager:GetSecretValue '))).toBe(false);
    expect(need.conditional.some(({ actions }) => actions.includes('secretsmanager:GetSecretValue'))).toBe(true);
  });
});

describe('flows without a role of their own', () => {
  test('a service that pushes is let in by the policy on the other end', () => {
    const text =
      'components: { lake: { kind: s3-bucket }, f: { kind: lambda-function } }\nflows: [ lake -> f: { mode: trigger } ]';
    const [need] = loadedDesign(text).access.resources;
    expect([need!.of, need!.flow]).toEqual(['f', 'lake -> f']);
    expect(need!.statements[0]).toMatchObject({
      principal: { Service: 's3.amazonaws.com' },
      actions: ['lambda:InvokeFunction'],
    });
  });

  test('who queries is the caller: the people at the end where the design has them', () => {
    const text = (readers: string) =>
      `components: { lake: { kind: s3-bucket }, explore: { kind: athena-workgroup }${readers} }\n`;
    const alone = loadedDesign(`${text('')}flows: [ lake -> explore ]`).access.roles.map((need) => need.role);
    expect(alone).toEqual(['callers of explore']);
    const read = loadedDesign(`${text(', analysts: { kind: user }')}flows: [ lake -> explore -> analysts ]`).access
      .roles;
    expect(read.map((need) => need.role)).toEqual(['analysts']);
  });

  test('a pair that the facts do not know is said to be unknown, and nothing is invented', () => {
    const text = 'components: { a: { kind: s3-bucket }, b: { kind: rds-database } }\nflows: [ a -> b ]';
    const report = loadedDesign(text).access;
    expect(report.unknown.map(({ flow }) => flow)).toEqual(['a -> b']);
    expect(report.roles).toEqual([]);
  });

  test('between two things outside AWS, IAM has no say', () => {
    const text = 'components: { a: { kind: saas }, b: { kind: user } }\nflows: [ a -> b ]';
    expect(loadedDesign(text).access.unknown).toEqual([]);
  });
});

describe('two accounts', () => {
  const text = `
accounts: { one: { id: "111111111111" }, two: { id: "222222222222" } }
components:
  raw:    { kind: s3-bucket, account: one }
  job:    { kind: glue-job, account: two }
flows: [ raw -> job ]`;

  test('both sides have to allow it', () => {
    const { roles, resources } = loadedDesign(text).access;
    expect(grants(roles[0]!.statements)).toContain('s3:GetObject arn:aws:s3:::raw/*');
    expect(resources.map(({ of }) => of)).toEqual(['raw']);
    expect(roles[0]!.trust).toMatchObject({ principal: { Service: 'glue.amazonaws.com' } });
    expect(JSON.stringify(roles[0]!.trust)).toContain('222222222222');
  });
});

describe('roles that the design writes', () => {
  const written = (allow: string) => `
components:
  raw: { kind: s3-bucket }
  job: { kind: glue-job, role: curate }
flows: [ raw -> job ]
access:
  curate:
    trusts: glue.amazonaws.com
    allow:
${allow}`;
  const gap = (allow: string) => loadedDesign(written(allow)).access.gaps[0]!;
  const all = '      - { actions: [ "s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation" ], of: raw }';

  test('what is needed and not allowed is missing, by component', () => {
    const { missing } = gap('      - { actions: [ "s3:GetObject" ], of: raw }');
    expect(missing.filter(({ of }) => of === 'raw').map(({ action }) => action)).toEqual([
      's3:ListBucket',
      's3:GetBucketLocation',
    ]);
    expect(gap(all).missing.filter(({ of }) => of === 'raw')).toEqual([]);
  });

  test('wildcards and what no flow needs are too much, each at its place', () => {
    const { tooMuch } = gap(
      '      - { actions: [ "s3:*" ], of: raw }\n      - { actions: [ "sqs:SendMessage" ], of: raw }',
    );
    expect(tooMuch.map(({ grant, path }) => [grant, path])).toEqual([
      ['s3:* on raw', 'access.curate.allow.0'],
      ['sqs:SendMessage on raw', 'access.curate.allow.1'],
    ]);
    expect(tooMuch[0]!.why).toBe('its flows need s3:GetBucketLocation, s3:GetObject, s3:ListBucket');
  });

  test('a grant on everything is too much where one component is meant', () => {
    expect(gap('      - { actions: [ "s3:ListBucket" ], of: "*" }').tooMuch).toEqual([
      { grant: 's3:ListBucket on *', path: 'access.curate.allow.0', why: 'its flows need it on raw only' },
    ]);
  });

  test('what is exactly needed is neither', () => {
    expect(gap(all).tooMuch).toEqual([]);
    expect(gap(all).denied).toEqual([]);
  });

  test('a deny that meets a need is told', () => {
    const denied = `${all}\n    deny:\n      - { actions: [ "s3:Get*" ], of: raw }`;
    expect(gap(denied).denied.map(({ action }) => action)).toEqual(['s3:GetObject', 's3:GetBucketLocation']);
  });
});

describe('merging statements', () => {
  const statement = fc.record({
    sid: fc.constantFrom('A', 'B'),
    effect: fc.constant('Allow' as const),
    actions: fc.uniqueArray(fc.constantFrom('s3:GetObject', 's3:PutObject', 'kms:Decrypt'), { minLength: 1 }),
    resources: fc.uniqueArray(fc.constantFrom('a', 'b', '*'), { minLength: 1 }),
  });

  test('allows exactly what was allowed before, in no more statements, with unique sids', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (statements) => {
        const merged = mergeStatements(statements);
        expect(new Set(grants(merged))).toEqual(new Set(grants(statements)));
        expect(merged.length).toBeLessThanOrEqual(statements.length);
        expect(new Set(merged.map(({ sid }) => sid)).size).toBe(merged.length);
      }),
    );
  });

  test('conditions are never mixed', () => {
    const plain = { sid: 'A', effect: 'Allow' as const, actions: ['s3:GetObject'], resources: ['a'] };
    const bound = { ...plain, conditions: { Bool: { 'aws:SecureTransport': 'true' } } };
    expect(mergeStatements([plain, bound])).toHaveLength(2);
  });
});

test.each([
  ['s3:Get*', 's3:GetObject', true],
  ['s3:getobject', 's3:GetObject', true],
  ['*', 'kms:Decrypt', true],
  ['s3:Get?bject', 's3:GetObject', true],
  ['s3:Get', 's3:GetObject', false],
  ['s3.GetObject', 's3:GetObject', false],
])('the pattern %s on %s: %s', (pattern, text, matches) => {
  expect(matchesPattern(pattern, text)).toBe(matches);
});
