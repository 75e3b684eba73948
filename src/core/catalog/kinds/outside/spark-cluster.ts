import { choice, count, duration, key, reference } from '../../../design/types';
import { assumed } from '../../assumed';
import { ownedLines, ownedSettings } from '../../billing/owned';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { isFedByStream, timeBetweenRuns } from '../../runs';

const RESTART = assumed(60, 600, 3600, 's', 'time until a failed job runs again');

const settings = {
  runs: key(choice('on-premises', 'databricks', 'aws', 'elsewhere'), 'where it runs', { default: 'on-premises' }),
  type: key(choice('batch', 'streaming'), 'whether its job runs to an end or on a stream', {
    default: 'by what flows into it',
  }),
  nodes: key(count, 'machines', { default: '3' }),
  duration: key(duration, 'how long one run takes', { default: '30 min' }),
  checkpoint: key(duration, 'time between two checkpoints of a streaming job', { default: '60 s' }),
  watermark: key(duration, 'how long a streaming job waits for records that are out of order'),
  'late-to': key(reference('component'), 'where records go that come after their watermark', { implies: 'failure' }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
  ...ownedSettings,
} as const;

const streams = (cluster: Member<typeof settings>): boolean =>
  cluster.written('type') ? cluster.text('type') === 'streaming' : isFedByStream(cluster);

export const sparkCluster = defineKind({
  name: 'spark-cluster',
  title: 'Spark cluster',
  help: 'Apache Spark that you run yourself or buy elsewhere.',
  role: 'compute',
  icon: 'spark',
  card: { service: 'Spark', shows: { nodes: '' } },
  docs: 'https://spark.apache.org/docs/latest/',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'outside' },
  access: {},
  cost: (cluster) =>
    ownedLines(cluster, 'cluster', cluster.value('nodes'), {
      item: 'cluster',
      free: 'what it runs on is not part of this design; `price` or `purchase` makes it one',
    }),
  recovery: (cluster) => ({
    scope: 'outside',
    holds: 'nothing',
    ...(streams(cluster)
      ? {
          interval: cluster.value('checkpoint'),
          ...(cluster.written('watermark') && { processing: cluster.value('watermark') }),
        }
      : { interval: timeBetweenRuns(cluster), processing: cluster.value('duration') }),
    restart: RESTART,
    repeatable: true,
  }),
  availability: () => undefined,
});
