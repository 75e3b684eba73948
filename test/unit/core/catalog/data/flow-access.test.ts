import { describe, expect, test } from 'vitest';
import {
  crossAccountAccess,
  findFlowAccess,
  flowAccess,
  standingAccess,
} from '../../../../../src/core/catalog/data/flow-access';
import facts from '../../../../../src/core/catalog/data/flow-access.json';
import { factText } from './facts';
import { KIND_NAMES } from './kind-names';

interface SourceFlow {
  readonly id: string;
  readonly identity_policy: readonly { readonly sid: string; readonly actions: readonly string[] }[];
  readonly resource_policy?: { readonly statements: readonly unknown[] };
}
const source = factText('flows.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as SourceFlow);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort();
const sids = (found: readonly { readonly statements: readonly { readonly sid: string }[] }[]) =>
  found.flatMap(({ statements }) => statements.map(({ sid }) => sid));

describe('every flow of the facts', () => {
  test('comes back whole by its id', () => {
    expect(source).toHaveLength(80);
    for (const flow of source) {
      const found = findFlowAccess(flow.id);
      expect(found?.statements.map(({ sid, actions }) => ({ sid, actions }))).toEqual(
        flow.identity_policy.map(({ sid, actions }) => ({ sid, actions })),
      );
      expect(found?.resourcePolicy?.statements.length).toBe(flow.resource_policy?.statements.length);
    }
  });

  test('writes actions as service:Action and resources as ARNs or all', () => {
    for (const { id } of source) {
      const found = findFlowAccess(id);
      const all = [
        ...(found?.statements ?? []),
        ...(found?.resourcePolicy?.statements ?? []),
        ...(found?.keyPolicy?.statements ?? []),
      ];
      for (const statement of all) {
        for (const action of statement.actions) expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z0-9]+$/);
        for (const resource of statement.resources) expect(resource).toMatch(/^(\*|arn:\$\{partition\}:.+)$/);
        expect(Object.keys(statement.conditions ?? { StringEquals: {} }).length).toBeGreaterThan(0);
      }
      expect(found?.network.kind.length).toBeGreaterThan(2);
      expect(found?.sources.length).toBeGreaterThan(0);
    }
  });

  test('is about kinds of the language, and is reached from a pair of them', () => {
    const about = new Set<string>();
    for (const [from = '', to = '', id = ''] of facts.pairs) {
      about.add(id);
      expect(KIND_NAMES, id).toContain(from);
      if (to) expect(KIND_NAMES, id).toContain(to);
    }
    expect(source.map(({ id }) => id).filter((id) => !about.has(id))).toEqual(['assume-cross-account-role']);
    for (const { id } of source)
      for (const actor of findFlowAccess(id)?.actors ?? []) expect(KIND_NAMES).toContain(actor);
  });

  test('leaves no statement behind when its hops are taken together', () => {
    for (const { id, identity_policy: policy } of source) {
      const pairs = facts.pairs.filter((pair) => pair[2] === id);
      if (pairs.length === 0 || id === 'glue-jdbc-rds') continue;
      const reached = pairs.flatMap(([from = '', to = '']) =>
        sids(
          [...flowAccess(from, to), ...crossAccountAccess(from, to), ...standingAccess(from)].filter(
            (one) => one.id === id,
          ),
        ),
      );
      expect([...new Set(reached)].sort(), id).toEqual(policy.map(({ sid }) => sid).sort());
    }
  });
});

describe('what a flow must be allowed', () => {
  test('Kinesis into Firehose: the delivery role reads the stream', () => {
    const [found] = flowAccess('kinesis-stream', 'firehose-stream');
    expect(found?.actors).toEqual(['firehose-stream']);
    expect(found?.trust?.principal).toEqual({ Service: 'firehose.amazonaws.com' });
    expect(found?.statements[0]?.actions).toContain('kinesis:GetRecords');
  });

  test('Kinesis through Flink to S3: each hop asks for its own side, both for the log', () => {
    const into = sids(flowAccess('kinesis-stream', 'flink-application'));
    const out = sids(flowAccess('flink-application', 's3-bucket'));
    expect(into).toContain('Source');
    expect(into).not.toContain('Sink');
    expect(out).toContain('Sink');
    expect(out).not.toContain('Source');
    expect(into).toContain('Logs');
    expect(out).toContain('Logs');
  });

  test('a push by a service needs a resource policy and no role', () => {
    const [found] = flowAccess('s3-bucket', 'sqs-queue');
    expect(found).toMatchObject({ actors: [], statements: [], resourcePolicy: { attachedTo: 'sqs.queue' } });
    expect(found).not.toHaveProperty('trust');
  });

  test('the mode tells a stream of changes from a read', () => {
    expect(ids(flowAccess('dynamodb-table', 'lambda-function', 'cdc'))).toEqual(['dynamodb-stream-to-lambda']);
    expect(ids(flowAccess('dynamodb-table', 'lambda-function', 'request'))).toEqual(['lambda-to-dynamodb-read']);
    expect(ids(flowAccess('dynamodb-table', 'lambda-function'))).toEqual([
      'dynamodb-stream-to-lambda',
      'lambda-to-dynamodb-read',
    ]);
    expect(ids(flowAccess('lambda-function', 's3-bucket', 'stream'))).toEqual(['lambda-to-s3-write']);
  });

  test('a kind that only resembles the facts’ actor gets the actions and not its trust', () => {
    const [own] = flowAccess('ec2-instance', 'kinesis-stream');
    const [like] = flowAccess('application', 'kinesis-stream');
    expect(own).toMatchObject({ byAnalogy: false, trust: { principal: { Service: 'ec2.amazonaws.com' } } });
    expect(like?.byAnalogy).toBe(true);
    expect(like?.statements).toEqual(own?.statements);
    expect(like).not.toHaveProperty('trust');
  });

  test('a resembling source leaves the actor’s trust as it is', () => {
    expect(flowAccess('aurora-cluster', 'dms-task')[0]).toMatchObject({
      byAnalogy: true,
      trust: { principal: { Service: 'dms.${region}.amazonaws.com' } },
    });
  });

  test('another account is asked for by name', () => {
    expect(ids(flowAccess('s3-bucket', 'glue-job'))).toEqual(['glue-s3-read-write']);
    expect(crossAccountAccess('s3-bucket', 'glue-job')[0]).toMatchObject({
      id: 'cross-account-s3-read',
      scope: 'cross-account',
    });
  });

  test('some kinds need something to run at all', () => {
    expect(ids(standingAccess('mwaa-environment'))).toEqual(['mwaa-environment']);
    expect(ids(standingAccess('lambda-function'))).toEqual(['lambda-in-vpc']);
    expect(standingAccess('s3-bucket')).toEqual([]);
  });

  test('a pair that nobody wrote down is empty', () => {
    expect(flowAccess('user', 'kms-key')).toEqual([]);
    expect(flowAccess('', '')).toEqual([]);
    expect(findFlowAccess('constructor')).toBeUndefined();
  });
});
