import { choice, count, duration, fleet, flag, key, number, pattern, reference } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import { unknown } from '../../../quantity/figure';
import type { Estimate, Input } from '../../../quantity/figure';
import { unitHours } from '../../amounts';
import { assumed } from '../../assumed';
import { findInstance, instanceTypes } from '../../data/instances';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { isFedByStream, runHours, timeBetweenRuns } from '../../runs';
import { inOneZone } from '../../zones';

const MINIMUM = fact(60, 's', 'https://aws.amazon.com/glue/pricing/', { status: 'read' });
const BUSY = assumed(0.3, 0.7, 1, '1', 'share of the workers that a job with auto scaling uses on average');
const WORKERS = instanceTypes().filter((type) => /^G\.\d/.test(type));

const settings = {
  type: key(choice('glueetl', 'gluestreaming', 'pythonshell'), 'Spark in batches, Spark on a stream, or plain Python', {
    default: 'by what flows into it',
    alias: 'Command',
  }),
  workers: key(fleet(WORKERS), 'workers of a Spark job', { default: '10 x G.1X', alias: 'NumberOfWorkers' }),
  'max-capacity': key(number, 'DPU of a Python shell job: 0.0625 or 1', { default: '0.0625', alias: 'MaxCapacity' }),
  duration: key(duration, 'how long one run takes', { default: '15 min' }),
  'auto-scaling': key(flag, 'whether the workers are the most it may use', { default: 'false' }),
  'execution-class': key(choice('standard', 'flex'), 'flex is cheaper and may wait for capacity', {
    default: 'standard',
    alias: 'ExecutionClass',
  }),
  'glue-version': key(pattern(/^\d+\.\d+$/, 'a version such as 5.0'), 'version of Glue', {
    default: '5.0',
    alias: 'GlueVersion',
  }),
  bookmarks: key(flag, 'whether each run goes on where the last one ended', {
    default: 'false',
    alias: 'job-bookmark-option',
  }),
  checkpoint: key(duration, 'time between two micro-batches of a streaming job', { default: '100 s' }),
  'max-retries': key(count, 'how often a failed run is started again', { default: '0', alias: 'MaxRetries' }),
  'max-concurrent-runs': key(count, 'runs at once', { default: '1', alias: 'ExecutionProperty' }),
  timeout: key(duration, 'when a run is ended', { default: '480 min', alias: 'Timeout' }),
  'temp-dir': key(reference('component'), 'the bucket for intermediate files', { alias: 'TempDir' }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type GlueJob = Member<typeof settings>;

const streams = (job: GlueJob): boolean =>
  job.written('type') ? job.text('type') === 'gluestreaming' : isFedByStream(job);

/** DPU while it runs. A worker type that the facts do not know has no DPU that could be billed. */
function capacity(job: GlueJob): Estimate {
  if (job.text('type') === 'pythonshell') {
    return compute({
      says: 'DPU of the Python shell',
      formula: 'capacity',
      unit: 'DPU',
      inputs: { capacity: job.value('max-capacity') },
    });
  }
  const { type, count: workers } = job.fleet('workers');
  const dpu = findInstance(type)?.dpu;
  if (dpu === undefined)
    return unknown(`how many DPU a ${type} worker is is not known`, [`${job.component.path}.workers`]);
  const each: Input = fact(dpu, 'DPU', `DPU of a ${type} worker`, { status: 'read' });
  return job.flag('auto-scaling')
    ? compute({
        says: 'DPU in use on average',
        formula: 'workers * each * busy',
        unit: 'DPU',
        inputs: { workers, each, busy: BUSY },
      })
    : compute({ says: 'DPU of the workers', formula: 'workers * each', unit: 'DPU', inputs: { workers, each } });
}

function sku(job: GlueJob): string {
  const flex = job.text('execution-class') === 'flex';
  const six = (job.text('glue-version') ?? '').startsWith('6.');
  return `glue.dpu-hour${flex ? '.flex' : ''}${six ? (flex ? '-glue-6' : '.glue-6') : ''}`;
}

function billedTime(job: GlueJob): BillLine {
  if (streams(job))
    return {
      item: 'DPU-hours',
      sku: sku(job),
      class: 'fixed',
      quantity: unitHours('DPU-hours', capacity(job), job, 'DPU-h'),
    };
  return {
    item: 'DPU-hours',
    sku: sku(job),
    class: 'usage',
    quantity: compute({
      says: 'DPU-hours, billed by the second, a minute a run at least',
      formula: 'dpu * run_hours',
      unit: 'DPU-h',
      inputs: { dpu: capacity(job), run_hours: runHours(job, job.value('duration'), MINIMUM) },
    }),
  };
}

export const glueJob = defineKind({
  name: 'glue-job',
  title: 'Glue job',
  help: 'A Spark or Python job that reads, transforms and writes data, without servers of yours.',
  role: 'compute',
  icon: 'glue',
  service: 'glue',
  docs: 'https://docs.aws.amazon.com/glue/latest/dg/author-job-glue.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'optional', endpoint: { service: 'glue' }, port: 443 },
  access: { principal: 'glue.amazonaws.com', arn: 'arn:${partition}:glue:${region}:${account}:job/${name}' },
  limits: (job) =>
    streams(job)
      ? []
      : [
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
            setting: 'workers',
          },
        ],
  cost: (job) => [billedTime(job)],
  recovery: (job) => ({
    scope: inOneZone(job) ? 'zonal' : 'regional',
    holds: 'nothing',
    interval: streams(job) ? job.value('checkpoint') : timeBetweenRuns(job),
    processing: streams(job) ? fact(0, 's', 'part of its micro-batch', { status: 'derived' }) : job.value('duration'),
    restart: job.fact('glue-job', 'azFailoverS'),
    ...(inOneZone(job) ? {} : { zoneFailover: job.fact('glue-job', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: (job) => ({ basis: 'sla', value: job.fact('glue-job', 'slaPct') }),
});
