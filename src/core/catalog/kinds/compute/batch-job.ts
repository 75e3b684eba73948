import { choice, count, duration, flag, key, reference } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { assumed } from '../../assumed';
import { FARGATE_MINIMUM, fargateLines, taskSettings } from '../../billing/fargate';
import { publicAddresses } from '../../billing/public-addresses';
import { instanceType, machineKeys, machineLine } from '../../billing/instances';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { runHours, timeBetweenRuns } from '../../runs';
import { inOneZone } from '../../zones';

const RESTART = assumed(60, 300, 1800, 's', 'time until a failed job is started again');

const settings = {
  platform: key(choice('fargate', 'ec2'), 'who runs the machines: AWS, or a compute environment of EC2', {
    default: 'fargate',
    alias: 'PlatformCapabilities',
  }),
  duration: key(duration, 'how long one job takes', { default: '15 min' }),
  jobs: key(count, 'jobs at once: children of an array job, or nodes', { default: '1', alias: 'ArraySize' }),
  ...taskSettings,
  type: key(instanceType, 'instance type on EC2', { default: 'm5.large', alias: 'InstanceTypes' }),
  instances: key(count, 'machines that the jobs of one run use on EC2', { default: '1' }),
  ...machineKeys,
  retries: key(count, 'how often a failed job is started again', { default: '0', alias: 'RetryStrategy' }),
  timeout: key(duration, 'when a job is ended', { alias: 'AttemptDurationSeconds' }),
  public: key(flag, 'whether jobs have public addresses', { default: 'false', alias: 'AssignPublicIp' }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type BatchJob = Member<typeof settings>;

function lines(job: BatchJob) {
  const run = runHours(job, job.value('duration'), FARGATE_MINIMUM);
  const machines = job.text('platform') === 'ec2' ? job.value('instances') : job.value('jobs');
  const hours = compute({ says: 'hours of a month', formula: 'machines * run', unit: 'h', inputs: { machines, run } });
  return [
    ...(job.text('platform') === 'ec2'
      ? [machineLine(job, job.text('type')!, 'instance-hours', hours, 'usage')]
      : fargateLines(job, hours, 'usage')),
    ...publicAddresses(job, hours, 'usage'),
  ];
}

export const batchJob = defineKind({
  name: 'batch-job',
  title: 'Batch job',
  help: 'Containers that run to an end, queued and started by AWS Batch.',
  role: 'compute',
  icon: 'batch',
  card: { service: 'Batch', shows: { instances: '', type: '', platform: '' } },
  service: 'batch',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'vpc', endpoint: { service: 'batch' }, port: 443 },
  access: {
    principal: 'ecs-tasks.amazonaws.com',
    arn: 'arn:${partition}:batch:${region}:${account}:job-definition/${name}:*',
  },
  limits: (job) => [
    {
      name: 'time between two runs',
      need: compute({
        says: 'a run takes',
        formula: 'duration',
        unit: 's',
        inputs: { duration: job.value('duration') },
      }),
      has: compute({
        says: 'until the next run',
        formula: 'every',
        unit: 's',
        inputs: { every: timeBetweenRuns(job) },
      }),
      setting: 'jobs',
    },
  ],
  cost: (job) => [{ item: 'Batch', free: 'AWS Batch is free; the machines that it starts are billed' }, ...lines(job)],
  recovery: (job) => ({
    scope: inOneZone(job) ? 'zonal' : 'regional',
    holds: 'nothing',
    interval: timeBetweenRuns(job),
    processing: job.value('duration'),
    restart: RESTART,
    ...(inOneZone(job) ? { restore: { fixed: RESTART } } : { zoneFailover: RESTART }),
    repeatable: true,
  }),
  availability: (job) => ({ basis: 'sla', value: job.fact('ecs-fargate', 'slaPct') }),
});
