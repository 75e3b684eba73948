import { choice, count, duration, flag, key, quantity, reference, size } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { lambdaLines } from '../../billing/lambda';
import { deliveriesIn } from '../../deliveries';
import { defineKind } from '../../kind';
import type { Limit } from '../../kind';
import type { Member } from '../../member';

const QUOTAS = 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html';
const EXECUTIONS = fact(1000, '1', QUOTAS, { status: 'read' });
const LONGEST = fact(900, 's', QUOTAS, { status: 'read' });

const settings = {
  memory: key(size, 'memory of the function', { default: '512 MiB', alias: 'MemorySize' }),
  duration: key(duration, 'how long one invocation takes', { default: '200 ms' }),
  architecture: key(choice('x86', 'arm'), 'processor architecture', { default: 'x86', alias: 'Architectures' }),
  'provisioned-concurrency': key(count, 'environments that are kept ready', {
    default: '0',
    alias: 'ProvisionedConcurrentExecutions',
  }),
  'provisioned-hours': key(quantity('hours'), 'how much of the time they are kept ready', { default: '24 h/day' }),
  'reserved-concurrency': key(count, 'environments that it may have at most', {
    alias: 'ReservedConcurrentExecutions',
  }),
  'ephemeral-storage': key(size, 'scratch space', { default: '512 MiB', alias: 'EphemeralStorage' }),
  timeout: key(duration, 'when an invocation is ended', { default: '3 s', alias: 'Timeout' }),
  url: key(choice('none', 'iam', 'public'), 'whether it has an address of its own, and who may call it', {
    default: 'none',
    alias: 'FunctionUrlConfig',
  }),
  'snap-start': key(flag, 'whether it starts from a saved snapshot', {
    default: 'false',
    alias: 'SnapStart',
    notComputed: true,
  }),
  tracing: key(flag, 'whether X-Ray follows its requests', {
    default: 'false',
    alias: 'TracingConfig',
    notComputed: true,
  }),
  'on-failure': key(reference('component'), 'where events go that it cannot process', { implies: 'failure' }),
} as const;

type LambdaFunction = Member<typeof settings>;

const concurrency = (member: LambdaFunction, at: 'mean' | 'peak'): Estimate =>
  compute({
    says: at === 'peak' ? 'executions at once' : 'executions at once on average',
    formula: 'invocations * duration',
    unit: '1',
    inputs: { invocations: deliveriesIn(member, at), duration: member.value('duration') },
  });

function executions(member: LambdaFunction): Limit {
  const need = concurrency(member, 'peak');
  const reserved = member.written('reserved-concurrency');
  const limit = reserved ? member.value('reserved-concurrency') : EXECUTIONS;
  return {
    name: 'executions at once',
    need,
    has: compute({
      says: reserved ? 'executions at once that it may have' : 'executions at once that the account allows',
      formula: 'limit',
      unit: '1',
      inputs: { limit },
    }),
    ...(reserved
      ? {
          setting: 'reserved-concurrency',
          wants: compute({ says: 'executions at once', formula: 'ceil(need)', unit: '1', inputs: { need } }),
        }
      : { quota: 'adjustable' as const }),
  };
}

/** No invocation outlives its timeout, and no timeout 15 minutes. */
function time(member: LambdaFunction): Limit {
  const taken = member.value('duration');
  const limit = member.written('timeout') ? member.value('timeout') : LONGEST;
  return {
    name: 'time of an invocation',
    need: compute({ says: 'an invocation takes', formula: 'duration', unit: 's', inputs: { duration: taken } }),
    has: compute({ says: 'when an invocation is ended', formula: 'limit', unit: 's', inputs: { limit } }),
    ...(member.written('timeout') ? { setting: 'timeout' } : { quota: 'fixed' as const }),
  };
}

export const lambdaFunction = defineKind({
  name: 'lambda-function',
  title: 'Lambda function',
  help: 'Code that runs for each event or batch, without servers of yours.',
  role: 'compute',
  icon: 'lambda',
  card: { service: 'Lambda', shows: { memory: '', architecture: '' } },
  service: 'lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/welcome.html',
  settings,
  active: true,
  takes: 'stream',
  // Destinations are the service's to send to, under the function's role.
  // https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
  network: { stands: 'optional', endpoint: { service: 'lambda' }, port: 443, handsOnFailures: true },
  access: { principal: 'lambda.amazonaws.com', arn: 'arn:${partition}:lambda:${region}:${account}:function:${name}' },
  limits: (member) => [executions(member), time(member)],
  cost: (member) =>
    lambdaLines(member, { invocations: deliveriesIn(member, 'mean'), concurrency: concurrency(member, 'mean') }),
  recovery: (member) => ({
    scope: 'regional',
    holds: 'nothing',
    processing: member.value('duration'),
    restart: member.fact('lambda', 'azFailoverS'),
    zoneFailover: member.fact('lambda', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (member) => ({ basis: 'sla', value: member.fact('lambda', 'slaPct') }),
});
