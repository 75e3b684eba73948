import { choice, count, duration, key, reference, size } from '../../../design/types';
import { compute, fact, sum } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth } from '../../amounts';
import { defineKind } from '../../kind';
import type { FlowLoad } from '../../load';
import type { Member } from '../../member';

const PRICING = 'https://aws.amazon.com/lambda/pricing/';
const QUOTAS = 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html';
const MEMORY_GB = fact(2 ** 30, 'B', PRICING, { status: 'read' });
const EXECUTIONS = fact(1000, '1', QUOTAS, { status: 'read' });
const INCLUDED_DISK = fact(512 * 2 ** 20, 'B', PRICING, { status: 'read' });

const settings = {
  memory: key(size, 'memory of the function', { default: '512 MiB', alias: 'MemorySize' }),
  duration: key(duration, 'how long one invocation takes', { default: '200 ms' }),
  architecture: key(choice('x86', 'arm'), 'processor architecture', { default: 'x86', alias: 'Architectures' }),
  'provisioned-concurrency': key(count, 'environments that are kept ready', {
    default: '0',
    alias: 'ProvisionedConcurrentExecutions',
  }),
  'reserved-concurrency': key(count, 'environments that it may have at most', {
    alias: 'ReservedConcurrentExecutions',
  }),
  'ephemeral-storage': key(size, 'scratch space', { default: '512 MiB', alias: 'EphemeralStorage' }),
  timeout: key(duration, 'when an invocation is ended', { default: '3 s', alias: 'Timeout' }),
  'on-failure': key(reference('component'), 'where events go that it cannot process', { implies: 'failure' }),
} as const;

type LambdaFunction = Member<typeof settings>;

/** Invocations a second over all that comes in: a batch of records is one. */
function invocations(member: LambdaFunction, at: 'mean' | 'peak'): Estimate {
  const each = (flow: FlowLoad): Estimate =>
    flow.batch
      ? compute({
          says: `invocations by ${flow.flow.id}`,
          formula: 'records / max(1, batch)',
          unit: '1/s',
          inputs: { records: flow.records[at], batch: flow.batch },
        })
      : flow.records[at];
  if (member.load.inflows.length === 0) return member.load.in.records[at];
  return sum(`invocations of ${member.id}`, '1/s', member.load.inflows.map(each), '');
}

const concurrency = (member: LambdaFunction): Estimate =>
  compute({
    says: 'executions at once',
    formula: 'invocations * duration',
    unit: '1',
    inputs: { invocations: invocations(member, 'peak'), duration: member.value('duration') },
  });

export const lambdaFunction = defineKind({
  name: 'lambda-function',
  title: 'Lambda function',
  help: 'Code that runs for each event or batch, without servers of yours.',
  role: 'compute',
  icon: 'lambda',
  service: 'lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/welcome.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'optional', endpoint: { service: 'lambda' }, port: 443 },
  access: { principal: 'lambda.amazonaws.com', arn: 'arn:${partition}:lambda:${region}:${account}:function:${name}' },
  limits: (member) => [
    {
      name: 'executions at once',
      need: concurrency(member),
      has: compute({
        says: 'executions at once that the account allows',
        formula: 'limit',
        unit: '1',
        inputs: { limit: member.written('reserved-concurrency') ? member.value('reserved-concurrency') : EXECUTIONS },
      }),
      ...(member.written('reserved-concurrency')
        ? {
            setting: 'reserved-concurrency',
            wants: compute({
              says: 'executions at once',
              formula: 'ceil(need)',
              unit: '1',
              inputs: { need: concurrency(member) },
            }),
          }
        : { quota: 'adjustable' as const }),
    },
  ],
  cost: (member) => {
    const requests = eventsAMonth('requests', invocations(member, 'mean'), member);
    const arm = member.text('architecture') === 'arm' ? 'arm' : 'x86';
    const disk = member.value('ephemeral-storage');
    const provisioned = member.value('provisioned-concurrency');
    const inputs = { requests, duration: member.value('duration'), memory: member.value('memory'), gb: MEMORY_GB };
    return [
      { item: 'requests', sku: 'lambda.request', class: 'usage', quantity: requests },
      {
        item: 'duration',
        sku: `lambda.gb-second.${arm}`,
        class: 'usage',
        quantity: compute({ says: 'GB-seconds', formula: 'requests * duration * memory / gb', unit: 'GB-s', inputs }),
      },
      ...('unknown' in provisioned || provisioned.high === 0
        ? []
        : [
            {
              item: 'provisioned concurrency',
              sku: `lambda.provisioned-gb-second.${arm}`,
              class: 'fixed' as const,
              quantity: compute({
                says: 'GB-seconds kept ready',
                formula: 'environments * memory / gb * hours * 3600',
                unit: 'GB-s',
                inputs: { environments: provisioned, memory: inputs.memory, gb: MEMORY_GB, hours: member.hours },
              }),
            },
          ]),
      ...('unknown' in disk || disk.high <= INCLUDED_DISK.likely
        ? []
        : [
            {
              item: 'ephemeral storage',
              sku: 'lambda.ephemeral-gb-second',
              class: 'usage' as const,
              quantity: compute({
                says: 'GB-seconds of scratch space beyond 512 MiB',
                formula: 'requests * duration * (disk - included) / gb',
                unit: 'GB-s',
                inputs: { requests, duration: inputs.duration, disk, included: INCLUDED_DISK, gb: MEMORY_GB },
              }),
            },
          ]),
    ];
  },
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
