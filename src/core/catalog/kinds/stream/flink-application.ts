import { choice, count, duration, flag, key, pattern, rate, reference, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { documented } from '../../assumed';
import { flinkLines } from '../../billing/flink';
import { defineKind } from '../../kind';
import type { Limit } from '../../kind';
import type { Member } from '../../member';

const QUOTAS = 'https://docs.aws.amazon.com/managed-flink/latest/java/limits.html';
/** Rule of thumb for simple applications; give `records-per-subtask` for one that was measured. */
const BYTES_PER_KPU = documented(2 ** 20, 'B/s', 'https://aws.amazon.com/managed-service-apache-flink/pricing/');
const MAX_KPU = documented(64, 'KPU', QUOTAS);

const settings = {
  parallelism: key(count, 'parallel subtasks of each operator', {
    alias: 'Parallelism',
    sizedFrom: 'a subtask for each MiB/s of the peak',
  }),
  'parallelism-per-kpu': key(count, 'subtasks that share a KPU', { default: '1', alias: 'ParallelismPerKPU' }),
  'auto-scaling': key(flag, 'whether its parallelism follows the load', {
    default: 'true',
    alias: 'AutoScalingEnabled',
    notComputed: true,
  }),
  checkpoint: key(duration, 'time between two checkpoints', { default: '60 s', alias: 'CheckpointInterval' }),
  snapshots: key(flag, 'whether its state is saved when it is stopped or updated', {
    default: 'true',
    alias: 'SnapshotsEnabled',
  }),
  state: key(size, 'the state that it keeps between records', { default: '0 B' }),
  'running-storage': key(size, 'storage that each of its KPU runs with, as AWS gives and bills it', {
    default: '50 GiB',
  }),
  watermark: key(duration, 'how long it waits for records that are out of order'),
  'late-to': key(reference('component'), 'where records go that come after their watermark', { implies: 'failure' }),
  window: key(duration, 'length of its longest window'),
  'records-per-subtask': key(rate, 'records a second that one subtask takes'),
  runtime: key(pattern(/^(flink|sql|zeppelin)-[0-9][0-9-]*$/i, 'a runtime such as flink-1-20'), 'version of Flink', {
    default: 'flink-1-20',
    alias: 'RuntimeEnvironment',
  }),
  type: key(choice('streaming', 'studio'), 'an application, or a Studio notebook', { default: 'streaming' }),
  duration: key(duration, 'how long a run takes, of one that runs on a schedule', { default: '1 h' }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type Flink = Member<typeof settings>;

/** KPU of the application itself, without the one that runs it. */
const kpus = (app: Flink): Estimate =>
  compute({
    says: 'KPU of the application',
    formula: 'ceil(parallelism / per_kpu)',
    unit: 'KPU',
    inputs: { parallelism: app.value('parallelism'), per_kpu: app.value('parallelism-per-kpu') },
  });

const neededParallelism = (app: Flink): Estimate =>
  app.written('records-per-subtask')
    ? compute({
        says: 'subtasks that the peak needs',
        formula: 'max(1, ceil(records / each))',
        unit: '1',
        inputs: { records: app.load.in.records.peak, each: app.value('records-per-subtask') },
      })
    : compute({
        says: 'subtasks that the peak needs',
        formula: 'max(1, ceil(bytes / each)) * per_kpu',
        unit: '1',
        inputs: {
          bytes: app.load.in.bytes.peak,
          each: BYTES_PER_KPU,
          per_kpu: app.value('parallelism-per-kpu'),
        },
      });

function limits(app: Flink): readonly Limit[] {
  const quota: Limit = {
    name: 'KPU',
    need: kpus(app),
    has: compute({
      says: 'KPU that an application may have',
      formula: 'limit',
      unit: 'KPU',
      inputs: { limit: MAX_KPU },
    }),
    quota: 'adjustable',
  };
  if (!app.written('records-per-subtask')) return [quota];
  const has = compute({
    says: 'records that the subtasks take',
    formula: 'parallelism * each',
    unit: '1/s',
    inputs: { parallelism: app.value('parallelism'), each: app.value('records-per-subtask') },
  });
  return [
    { name: 'records in', need: app.load.in.records.peak, has, setting: 'parallelism', wants: neededParallelism(app) },
    quota,
  ];
}

/** What is written in files or exactly once becomes visible with the next checkpoint only. */
const commitsWithCheckpoint = (app: Flink): boolean =>
  app.load.outflows.some(
    (flow) => !flow.implied && (flow.mode === 'batch' || flow.flow.settings.delivery === 'exactly-once'),
  );

export const flinkApplication = defineKind({
  name: 'flink-application',
  title: 'Managed Flink application',
  help: 'Processes streams record by record with state, without servers of yours.',
  role: 'compute',
  icon: 'flink',
  card: { service: 'Flink', shows: { parallelism: 'parallel', runtime: '' } },
  service: 'flink',
  docs: 'https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'optional', endpoint: { service: 'kinesisanalytics' }, port: 443 },
  access: {
    principal: 'kinesisanalytics.amazonaws.com',
    arn: 'arn:${partition}:kinesisanalytics:${region}:${account}:application/${name}',
  },
  sizes: { parallelism: neededParallelism },
  limits,
  cost: (app) => flinkLines(app, kpus(app)),
  recovery: (app) => ({
    scope: 'regional',
    holds: 'nothing',
    ...(commitsWithCheckpoint(app) && { interval: app.value('checkpoint') }),
    ...(app.written('watermark') && { processing: app.value('watermark') }),
    restart: app.fact('msf-flink', 'azFailoverS'),
    zoneFailover: app.fact('msf-flink', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (app) => ({ basis: 'sla', value: app.fact('msf-flink', 'slaPct') }),
});
