import { choice, count, duration, fleet, flag, key, number, pattern, reference } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import { GLUE_WORKERS, glueJobLine } from '../../billing/glue-job';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { isFedByStream, timeBetweenRuns } from '../../runs';
import { inOneZone } from '../../zones';

const settings = {
  type: key(choice('glueetl', 'gluestreaming', 'pythonshell'), 'Spark in batches, Spark on a stream, or plain Python', {
    default: 'by what flows into it',
    alias: 'Command',
  }),
  workers: key(fleet(GLUE_WORKERS), 'workers of a Spark job', { default: '10 x G.1X', alias: 'NumberOfWorkers' }),
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

export const glueJob = defineKind({
  name: 'glue-job',
  title: 'Glue job',
  help: 'A Spark or Python job that reads, transforms and writes data, without servers of yours.',
  role: 'compute',
  icon: 'glue',
  card: { service: 'Glue', shows: { workers: '', 'max-capacity': 'DPU', type: '' } },
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
  cost: (job) => [glueJobLine(job, streams(job))],
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
