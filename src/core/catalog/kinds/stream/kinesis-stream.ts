import { choice, count, duration, flag, key, oneOrMore, reference } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { chunksAMonth, gigabytesAMonth, readers, unitHours } from '../../amounts';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';

const QUOTAS = 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html';
const SHARD_BYTES = fact(2 ** 20, 'B/s', QUOTAS, { asOf: '2024-05-01', status: 'read' });
const SHARD_RECORDS = fact(1000, '1/s', QUOTAS, { asOf: '2024-05-01', status: 'read' });
const SHARD_READ = fact(2 * 2 ** 20, 'B/s', QUOTAS, { asOf: '2024-05-01', status: 'read' });
const PUT_UNIT = fact(25 * 1024, 'B', 'https://aws.amazon.com/kinesis/data-streams/pricing/', { status: 'read' });
const DAY = fact(86400, 's', 'retention that the shard-hour includes', { status: 'read' });
const BATCH = fact(100, '1', 'default batch size of a Kinesis event source mapping', { status: 'read' });

const settings = {
  shards: key(count, 'shards of a provisioned stream', {
    alias: 'ShardCount',
    sizedFrom: 'the peak of what comes in and is read',
  }),
  mode: key(choice('provisioned', 'on-demand'), 'who sizes the stream', {
    default: 'provisioned',
    alias: 'StreamMode',
  }),
  retention: key(duration, 'how long records can be read again', { default: '24 h', alias: 'RetentionPeriodHours' }),
  'enhanced-fan-out': key(flag, 'whether each consumer has 2 MiB/s a shard of its own', { default: 'false' }),
  'on-failure': key(oneOrMore(reference('component')), 'where consumers send what they cannot process'),
} as const;

type Stream = Member<typeof settings>;

/** Shards for what comes in, in bytes and in records, and for what shared consumers read. */
function neededShards(stream: Stream): Estimate {
  const { bytes, records } = stream.load.in;
  const shared = readers(stream).length;
  const inputs = { bytes: bytes.peak, shard_bytes: SHARD_BYTES, records: records.peak, shard_records: SHARD_RECORDS };
  if (stream.flag('enhanced-fan-out') || shared === 0) {
    return compute({
      says: 'shards that the peak needs',
      formula: 'max(1, ceil(bytes / shard_bytes), ceil(records / shard_records))',
      unit: '1',
      inputs,
    });
  }
  return compute({
    says: 'shards that the peak needs',
    formula: 'max(1, ceil(bytes / shard_bytes), ceil(records / shard_records), ceil(consumers * bytes / shard_read))',
    unit: '1',
    inputs: {
      ...inputs,
      consumers: fact(shared, '1', 'flows that read the stream', { status: 'derived' }),
      shard_read: SHARD_READ,
    },
  });
}

const provisioned = (stream: Stream): readonly BillLine[] => [
  {
    item: 'shard-hours',
    sku: 'kinesis.shard-hour',
    class: 'fixed',
    quantity: unitHours('shard-hours', stream.value('shards'), stream),
  },
  {
    item: 'PUT payload units',
    sku: 'kinesis.put-payload-unit',
    class: 'usage',
    quantity: chunksAMonth(
      'PUT payload units of 25 KiB',
      stream.load.in.records.mean,
      stream.load.in.recordSize,
      PUT_UNIT,
      stream,
    ),
  },
  ...extendedRetention(stream),
  ...fanOut(stream),
];

function extendedRetention(stream: Stream): readonly BillLine[] {
  const retention = stream.value('retention');
  if ('unknown' in retention || retention.high <= DAY.likely) return [];
  return [
    {
      item: 'extended retention',
      sku: 'kinesis.extended-retention-shard-hour',
      class: 'fixed',
      quantity: unitHours('shard-hours kept beyond 24 h', stream.value('shards'), stream),
    },
  ];
}

function fanOut(stream: Stream): readonly BillLine[] {
  const consumers = readers(stream).length;
  if (!stream.flag('enhanced-fan-out') || consumers === 0) return [];
  const number = fact(consumers, '1', 'flows that read the stream', { status: 'derived' });
  return [
    {
      item: 'enhanced fan-out shard-hours',
      sku: 'kinesis.efo-consumer-shard-hour',
      class: 'fixed',
      quantity: compute({
        says: 'consumer-shard-hours',
        formula: 'consumers * shards * hours',
        unit: 'h',
        inputs: { consumers: number, shards: stream.value('shards'), hours: stream.hours },
      }),
    },
    {
      item: 'enhanced fan-out data',
      sku: 'kinesis.efo-provisioned-gb',
      class: 'usage',
      quantity: gigabytesAMonth('data read by fan-out', stream.load.out.bytes.mean, stream),
    },
  ];
}

const ONE_KIB = fact(1024, 'B', 'https://aws.amazon.com/kinesis/data-streams/pricing/', { status: 'read' });

const onDemand = (stream: Stream): readonly BillLine[] => [
  {
    item: 'stream-hours',
    sku: 'kinesis.on-demand.stream-hour',
    class: 'fixed',
    quantity: unitHours('stream-hours', fact(1, '1', 'one stream', { status: 'derived' }), stream),
  },
  {
    item: 'data in',
    sku: 'kinesis.on-demand.gb-in',
    class: 'usage',
    quantity: compute({
      says: 'GB in, each record rounded up to 1 KiB',
      formula: 'chunks * kib / gb',
      unit: 'GB',
      inputs: {
        chunks: chunksAMonth('KiB in', stream.load.in.records.mean, stream.load.in.recordSize, ONE_KIB, stream),
        kib: ONE_KIB,
        gb: fact(2 ** 30, 'B', 'AWS bills a GB as 2^30 bytes', { status: 'read' }),
      },
    }),
  },
  ...(readers(stream).length > 0
    ? [
        {
          item: 'data out',
          sku: stream.flag('enhanced-fan-out') ? 'kinesis.on-demand.efo-gb' : 'kinesis.on-demand.gb-out',
          class: 'usage' as const,
          quantity: gigabytesAMonth('GB out', stream.load.out.bytes.mean, stream),
        },
      ]
    : []),
];

const known = (value: Estimate | Input, fallback: Input): Input | Estimate => ('unknown' in value ? fallback : value);

export const kinesisStream = defineKind({
  name: 'kinesis-stream',
  title: 'Kinesis data stream',
  help: 'An ordered, replayable log of records, divided into shards.',
  role: 'stream',
  icon: 'kinesis',
  service: 'kinesis',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'kinesis-streams' }, port: 443 },
  access: { arn: 'arn:${partition}:kinesis:${region}:${account}:stream/${name}' },
  sizes: { shards: neededShards },
  batch: () => compute({ says: 'records in one delivery', formula: 'batch', unit: '1', inputs: { batch: BATCH } }),
  limits: (stream) => {
    if (stream.text('mode') === 'on-demand') return [];
    const shards = stream.value('shards');
    const limit = (name: string, need: Estimate, each: Input, unit: string) => ({
      name,
      need,
      has: compute({ says: `${name} that the shards take`, formula: 'shards * each', unit, inputs: { shards, each } }),
      setting: 'shards',
      wants: neededShards(stream),
    });
    return [
      limit('bytes in', stream.load.in.bytes.peak, SHARD_BYTES, 'B/s'),
      limit('records in', stream.load.in.records.peak, SHARD_RECORDS, '1/s'),
      ...(stream.flag('enhanced-fan-out') || readers(stream).length === 0
        ? []
        : [limit('bytes out', stream.load.out.bytes.peak, SHARD_READ, 'B/s')]),
    ];
  },
  cost: (stream) => (stream.text('mode') === 'on-demand' ? onDemand(stream) : provisioned(stream)),
  recovery: (stream) => ({
    scope: 'regional',
    holds: 'log',
    retention: known(stream.value('retention'), DAY),
    processing: stream.flag('enhanced-fan-out')
      ? stream.fact('kds-prov', 'latencyEfoS')
      : stream.fact('kds-prov', 'latencyDefaultKclS'),
    restart: stream.fact('kds-prov', 'azFailoverS'),
    zoneFailover: stream.fact('kds-prov', 'azFailoverS'),
    zoneLoss: stream.fact('kds-prov', 'azDataLossS'),
    repeatable: true,
  }),
  availability: (stream) => ({ basis: 'sla', value: stream.fact('kds-prov', 'slaPct') }),
});
