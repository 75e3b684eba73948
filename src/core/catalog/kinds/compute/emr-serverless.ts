import { choice, count, duration, key, pattern, quantity, reference, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { emrServerlessLines } from '../../billing/emr-serverless';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { timeBetweenRuns } from '../../runs';
import { inOneZone } from '../../zones';

const settings = {
  type: key(choice('batch', 'streaming'), 'whether jobs run to an end or on a stream', { default: 'batch' }),
  duration: key(duration, 'how long one run takes', { default: '15 min' }),
  architecture: key(choice('x86', 'arm'), 'processor architecture', { default: 'x86', alias: 'Architecture' }),
  'driver-vcpu': key(quantity('vCPU'), 'processors of the driver', { default: '4 vCPU' }),
  'driver-memory': key(size, 'memory of the driver', { default: '16 GiB' }),
  executors: key(count, 'executors', { default: '10' }),
  'executor-vcpu': key(quantity('vCPU'), 'processors of each executor', { default: '4 vCPU' }),
  'executor-memory': key(size, 'memory of each executor', { default: '16 GiB' }),
  storage: key(size, 'disk of each worker', { default: '20 GiB' }),
  'pre-initialized': key(count, 'executors that are kept ready all the time', {
    default: '0',
    alias: 'InitialCapacity',
  }),
  'max-vcpu': key(quantity('vCPU'), 'most processors of the application', { alias: 'MaximumCapacity' }),
  release: key(pattern(/^emr-\d+\.\d+\.\d+$/, 'a release such as emr-7.5.0'), 'release of EMR', {
    default: 'emr-7.5.0',
    alias: 'ReleaseLabel',
    notComputed: true,
  }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type Application = Member<typeof settings>;

const streams = (application: Application): boolean => application.text('type') === 'streaming';

export const emrServerless = defineKind({
  name: 'emr-serverless',
  title: 'EMR Serverless application',
  help: 'Spark or Hive jobs with workers that come and go with them.',
  role: 'compute',
  icon: 'emr-serverless',
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
  limits: (application) =>
    application.written('max-vcpu')
      ? [
          {
            name: 'vCPU',
            need: compute({
              says: 'vCPU of a run',
              formula: 'driver + executors * each',
              unit: 'vCPU',
              inputs: {
                driver: application.value('driver-vcpu'),
                executors: application.value('executors'),
                each: application.value('executor-vcpu'),
              },
            }),
            has: compute({
              says: 'vCPU that the application may have',
              formula: 'limit',
              unit: 'vCPU',
              inputs: { limit: application.value('max-vcpu') },
            }),
            setting: 'max-vcpu',
          },
        ]
      : [],
  cost: (application) => emrServerlessLines(application, streams(application)),
  recovery: (application) => ({
    scope: inOneZone(application) ? 'zonal' : 'regional',
    holds: 'nothing',
    ...(!streams(application) && {
      interval: timeBetweenRuns(application),
      processing: application.value('duration'),
    }),
    restart: application.fact('emr-serverless', 'azFailoverS'),
    ...(inOneZone(application) ? {} : { zoneFailover: application.fact('emr-serverless', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: (application) => ({ basis: 'sla', value: application.fact('emr-serverless', 'slaPct') }),
});
