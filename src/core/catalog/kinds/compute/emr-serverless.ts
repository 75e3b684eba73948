import { choice, count, duration, either, key, pattern, record, reference, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { emrServerlessLines } from '../../billing/emr-serverless';
import type { Workers } from '../../billing/emr-serverless';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { partOf } from '../../parts';
import { processors } from '../../processors';
import { isFedByStream, timeBetweenRuns } from '../../runs';
import { inOneZone } from '../../zones';

const driverKeys = {
  vcpu: key(processors, 'its processors', { default: '4' }),
  memory: key(size, 'its memory', { default: '16 GiB' }),
};
const executorKeys = { count: key(count, 'how many there are', { default: '10' }), ...driverKeys };

const settings = {
  type: key(choice('batch', 'streaming'), 'whether jobs run to an end or on a stream', {
    default: 'by what flows into it',
  }),
  duration: key(duration, 'how long one run takes', { default: '15 min' }),
  checkpoint: key(duration, 'time between two checkpoints of a streaming job', { default: '60 s' }),
  watermark: key(duration, 'how long a streaming job waits for records that are out of order'),
  'late-to': key(reference('component'), 'where records go that come after their watermark', { implies: 'failure' }),
  architecture: key(choice('x86', 'arm'), 'processor architecture', { default: 'x86', alias: 'Architecture' }),
  driver: key(record(driverKeys), 'the driver', { default: '{ vcpu: 4, memory: 16 GiB }' }),
  executors: key(either(count, record(executorKeys)), 'how many executors, or what each is', {
    default: '{ count: 10, vcpu: 4, memory: 16 GiB }',
  }),
  storage: key(size, 'disk of each worker', { default: '20 GiB' }),
  'pre-initialized': key(count, 'executors that are kept ready all the time', {
    default: '0',
    alias: 'InitialCapacity',
  }),
  'max-vcpu': key(processors, 'most processors of the application', { alias: 'MaximumCapacity' }),
  release: key(pattern(/^emr-\d+\.\d+\.\d+$/, 'a release such as emr-7.5.0'), 'release of EMR', {
    default: 'emr-7.5.0',
    alias: 'ReleaseLabel',
    notComputed: true,
  }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type Application = Member<typeof settings>;

const streams = (application: Application): boolean =>
  application.written('type') ? application.text('type') === 'streaming' : isFedByStream(application);

function workersOf(application: Application): Workers {
  const number = application.settings.executors;
  const executor = (part: 'count' | 'vcpu' | 'memory') => partOf(application, 'executors', executorKeys, part);
  return {
    driver: {
      vcpu: partOf(application, 'driver', driverKeys, 'vcpu'),
      memory: partOf(application, 'driver', driverKeys, 'memory'),
    },
    executors: number && 'dimension' in number ? application.value('executors') : executor('count'),
    executor: { vcpu: executor('vcpu'), memory: executor('memory') },
  };
}

export const emrServerless = defineKind({
  name: 'emr-serverless',
  title: 'EMR Serverless application',
  help: 'Spark or Hive jobs with workers that come and go with them.',
  role: 'compute',
  icon: 'emr-serverless',
  card: { service: 'EMR Serverless', shows: { executors: 'executors', release: '' } },
  service: 'emr',
  docs: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/emr-serverless.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'optional', endpoint: { service: 'emr-serverless' }, port: 443 },
  access: {
    principal: 'emr-serverless.amazonaws.com',
    arn: 'arn:${partition}:emr-serverless:${region}:${account}:/applications/${name}',
  },
  limits: (application) => {
    if (!application.written('max-vcpu')) return [];
    const { driver, executors, executor } = workersOf(application);
    return [
      {
        name: 'vCPU',
        need: compute({
          says: 'vCPU of a run',
          formula: 'driver + executors * each',
          unit: 'vCPU',
          inputs: { driver: driver.vcpu, executors, each: executor.vcpu },
        }),
        has: compute({
          says: 'vCPU that the application may have',
          formula: 'limit',
          unit: 'vCPU',
          inputs: { limit: application.value('max-vcpu') },
        }),
        setting: 'max-vcpu',
      },
    ];
  },
  cost: (application) => emrServerlessLines(application, workersOf(application), streams(application)),
  recovery: (application) => ({
    scope: inOneZone(application) ? 'zonal' : 'regional',
    holds: 'nothing',
    ...(streams(application)
      ? {
          interval: application.value('checkpoint'),
          ...(application.written('watermark') && { processing: application.value('watermark') }),
        }
      : { interval: timeBetweenRuns(application), processing: application.value('duration') }),
    restart: application.fact('emr-serverless', 'azFailoverS'),
    ...(inOneZone(application) ? {} : { zoneFailover: application.fact('emr-serverless', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: (application) => ({ basis: 'sla', value: application.fact('emr-serverless', 'slaPct') }),
});
