import { count, duration, flag, key, reference, text } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Input } from '../../../quantity/figure';
import { between } from '../../../quantity/range';
import { assumed, assumedAvailability } from '../../assumed';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { inOneZone } from '../../zones';

const RESTART = assumed(60, 180, 600, 's', 'time until failed tasks run on another worker');
const settings = {
  workers: key(count, 'workers, or the fewest of them with autoscaling', { default: '1', alias: 'WorkerCount' }),
  'max-workers': key(count, 'the most workers, with autoscaling', { alias: 'MaxWorkerCount' }),
  mcu: key(count, 'MSK Connect Units of each worker, 1, 2, 4 or 8: 1 vCPU and 4 GiB each', {
    default: '1',
    alias: 'McuCount',
  }),
  tasks: key(count, 'tasks at most', { default: '1', alias: 'tasks.max', notComputed: true }),
  plugin: key(text, 'the plugin, such as debezium-oracle or s3-sink', { alias: 'Plugins' }),
  'offset-commit': key(duration, 'time between two notes of how far it has read', {
    default: '60 s',
    alias: 'offset.flush.interval.ms',
  }),
  'exactly-once': key(flag, 'whether a source connector writes in transactions', {
    default: 'false',
    alias: 'exactly.once.support',
  }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type Connector = Member<typeof settings>;

/** Between its bounds the number follows the load: only the bounds are known. */
function workers(connector: Connector) {
  const least = connector.value('workers');
  const most = connector.written('max-workers') ? connector.value('max-workers') : undefined;
  if (!most || 'unknown' in most || 'unknown' in least) return least;
  const several: Input = {
    ...between(least.low, Math.max(most.high, least.high), least.likely),
    unit: '1',
    from: 'default',
    status: 'assumed',
    source: 'autoscaling runs anything between its fewest and its most workers',
  };
  return several;
}

export const mskConnector = defineKind({
  name: 'msk-connector',
  title: 'MSK connector',
  help: 'A Kafka Connect connector, run by AWS: moves data between Kafka and another system.',
  role: 'ingest',
  icon: 'msk-connect',
  card: { service: 'MSK Connect', shows: { workers: 'workers', plugin: '' } },
  service: 'msk',
  docs: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'vpc', endpoint: { service: 'kafkaconnect' } },
  access: {
    principal: 'kafkaconnect.amazonaws.com',
    arn: 'arn:${partition}:kafkaconnect:${region}:${account}:connector/${name}/*',
  },
  cost: (connector) => [
    {
      item: 'MCU-hours',
      sku: 'msk.connect.mcu-hour',
      class: 'fixed',
      quantity: compute({
        says: 'MCU-hours',
        formula: 'workers * mcu * hours',
        unit: 'MCU-h',
        inputs: { workers: workers(connector), mcu: connector.value('mcu'), hours: connector.hours },
      }),
    },
  ],
  recovery: (connector) => ({
    scope: inOneZone(connector) ? 'zonal' : 'regional',
    holds: 'nothing',
    restart: RESTART,
    ...(inOneZone(connector) ? { restore: { fixed: RESTART } } : { zoneFailover: RESTART }),
    repeatable: true,
  }),
  availability: () => assumedAvailability('MSK Connect'),
});
