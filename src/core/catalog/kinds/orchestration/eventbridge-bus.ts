import { duration, flag, key, reference } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { gigabytesAMonth, GB, readers } from '../../amounts';
import { documented } from '../../assumed';
import { chunksOver } from '../../deliveries';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { FlowLoad } from '../../load';
import type { Member } from '../../member';

const PRICING = 'https://aws.amazon.com/eventbridge/pricing/';
const CHUNK = documented(64 * 1024, 'B', PRICING);
const DISCOVERY_CHUNK = documented(8 * 1024, 'B', PRICING);
/** Services that put events of their own onto the bus, free of charge. */
const OWN_EVENTS = [
  's3-bucket',
  'ec2-instance',
  'auto-scaling-group',
  'batch-job',
  'glue-job',
  'glue-crawler',
  'emr-cluster',
  'emr-serverless',
  'ecs-service',
  'step-function',
  'dms-task',
  'datasync-task',
  'transfer-server',
  'rds-database',
  'aurora-cluster',
  'redshift-cluster',
  'backup-vault',
  'cloudwatch-alarm',
  'sagemaker-training-job',
];
/** Targets that are called over the internet, by API destinations. */
const DESTINATIONS = ['saas', 'application'];

const settings = {
  archive: key(duration, 'how long events are kept to be replayed', { alias: 'RetentionDays' }),
  'schema-discovery': key(flag, 'whether schemas are made from events', { default: 'false' }),
  'dead-letter-queue': key(reference('component'), 'where events go that cannot be delivered', {
    implies: 'failure',
    alias: 'DeadLetterConfig',
  }),
} as const;

type Bus = Member<typeof settings>;

const isOwnEvent = (flow: FlowLoad): boolean => OWN_EVENTS.includes(flow.fromKind ?? '');

/** Custom events are billed by what producers put; without any flow in it cannot be told. */
function events(bus: Bus): readonly BillLine[] {
  const custom = bus.load.inflows.filter((flow) => !isOwnEvent(flow));
  const own = bus.load.inflows.some(isOwnEvent);
  const none: Estimate = bus.load.in.records.mean;
  return [
    ...(own ? [{ item: 'events of AWS services', free: 'services put their own events free of charge' }] : []),
    ...(custom.length > 0 || !own
      ? [
          {
            item: 'custom events',
            sku: 'eventbridge.custom-event',
            class: 'usage' as const,
            quantity:
              custom.length > 0
                ? chunksOver('events in chunks of 64 KiB', custom, CHUNK, bus, 'no event is put')
                : none,
          },
        ]
      : []),
  ];
}

function archive(bus: Bus): readonly BillLine[] {
  if (!bus.written('archive')) return [];
  const bytes = bus.load.in.bytes.mean;
  return [
    {
      item: 'archived events',
      sku: 'eventbridge.archive-processing-gb',
      class: 'usage',
      quantity: gigabytesAMonth('GB archived', bytes, bus),
    },
    {
      item: 'archive',
      sku: 'eventbridge.archive-storage-gb',
      class: 'usage',
      quantity: compute({
        says: 'GB in the archive',
        formula: 'bytes * keep / gb',
        unit: 'GB-month',
        inputs: { bytes, keep: bus.value('archive'), gb: GB },
      }),
    },
  ];
}

function more(bus: Bus): readonly BillLine[] {
  const called = readers(bus).filter((flow) => DESTINATIONS.includes(flow.toKind ?? ''));
  return [
    ...(bus.flag('schema-discovery')
      ? [
          {
            item: 'schema discovery',
            sku: 'eventbridge.schema-discovery-event',
            class: 'usage' as const,
            quantity: chunksOver(
              'events in chunks of 8 KiB',
              bus.load.inflows,
              DISCOVERY_CHUNK,
              bus,
              'no event is put',
            ),
          },
        ]
      : []),
    ...(called.length > 0
      ? [
          {
            item: 'API destinations',
            sku: 'eventbridge.api-destination-invocation',
            class: 'usage' as const,
            quantity: chunksOver('calls of API destinations', called, CHUNK, bus, 'none is called'),
          },
        ]
      : []),
  ];
}

export const eventbridgeBus = defineKind({
  name: 'eventbridge-bus',
  title: 'EventBridge bus',
  help: 'Takes events and passes each on to the targets whose rules it matches.',
  role: 'queue',
  icon: 'eventbridge',
  card: { service: 'EventBridge', shows: { archive: '' } },
  service: 'eventbridge',
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'events' }, port: 443 },
  access: { principal: 'events.amazonaws.com', arn: 'arn:${partition}:events:${region}:${account}:event-bus/${name}' },
  cost: (bus) => [...events(bus), ...archive(bus), ...more(bus)],
  recovery: (bus) => ({
    scope: 'regional',
    ...(bus.written('archive') ? { holds: 'log', retention: bus.value('archive') } : { holds: 'nothing' }),
    processing: bus.fact('eventbridge', 'latencyS'),
    restart: bus.fact('eventbridge', 'azFailoverS'),
    zoneFailover: bus.fact('eventbridge', 'azFailoverS'),
    zoneLoss: bus.fact('eventbridge', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (bus) => ({ basis: 'sla', value: bus.fact('eventbridge', 'slaPct') }),
});
