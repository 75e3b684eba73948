import { choice, count, duration, either, flag, key, oneOrMore, reference } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { counted } from '../../assumed';
import { fannedReaders, onDemandStream, provisionedStream, readBytes, sharedReaders } from '../../billing/kinesis';
import { defineKind } from '../../kind';
import type { Limit } from '../../kind';
import type { Member } from '../../member';

const QUOTAS = 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html';
const quota = (value: number, unit: string): Input => fact(value, unit, QUOTAS, { asOf: '2024-05-01', status: 'read' });
const SHARD_BYTES = quota(2 ** 20, 'B/s');
const SHARD_RECORDS = quota(1000, '1/s');
const SHARD_READ = quota(2 * 2 ** 20, 'B/s');
const ON_DEMAND_BYTES = quota(200 * 2 ** 20, 'B/s');
const ACCOUNT_SHARDS = { large: quota(500, '1'), other: quota(200, '1') };
const LARGE_REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1'];
const DAY = fact(86400, 's', 'retention that the shard-hour includes', { status: 'read' });
const BATCH = fact(100, '1', 'default batch size of a Kinesis event source mapping', { status: 'read' });
const POLL = fact(1, 's', 'each shard is asked once a second', { status: 'read' });

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
  aggregate: key(count, 'records that producers pack into one, as the Kinesis Producer Library does', { default: '1' }),
  'enhanced-fan-out': key(
    either(flag, oneOrMore(reference('component'))),
    'whether consumers have 2 MiB/s a shard of their own: all of them, or those named',
    { default: 'false' },
  ),
  'on-failure': key(oneOrMore(reference('component')), 'where consumers send what they cannot process'),
} as const;

type Stream = Member<typeof settings>;

/** Records as they are put, several of the design's in one where producers pack them. */
const put = (stream: Stream, rate: Estimate): Estimate =>
  compute({
    says: 'records put, as producers pack them',
    formula: 'records / aggregate',
    unit: '1/s',
    inputs: { records: rate, aggregate: stream.value('aggregate') },
  });

const putSize = (stream: Stream): Estimate =>
  compute({
    says: 'size of a record as it is put',
    formula: 'size * aggregate',
    unit: 'B',
    inputs: { size: stream.load.in.recordSize, aggregate: stream.value('aggregate') },
  });

/** Shards for what comes in, in bytes and in records, and for what shared consumers read. */
function neededShards(stream: Stream, shared = sharedReaders(stream).length): Estimate {
  const { bytes, records } = stream.load.in;
  const read = 'ceil(consumers * bytes / shard_read)';
  return compute({
    says: 'shards that the peak needs',
    formula: `max(1, ceil(bytes / shard_bytes), ceil(records / shard_records)${shared > 0 ? `, ${read}` : ''})`,
    unit: '1',
    inputs: {
      bytes: bytes.peak,
      shard_bytes: SHARD_BYTES,
      records: put(stream, records.peak),
      shard_records: SHARD_RECORDS,
      ...(shared > 0 && { consumers: counted(shared, 'flows that share what a shard gives'), shard_read: SHARD_READ }),
    },
  });
}

function limits(stream: Stream): readonly Limit[] {
  const { bytes, records } = stream.load.in;
  if (stream.text('mode') === 'on-demand') {
    const inputs = { limit: ON_DEMAND_BYTES };
    const has = compute({ says: 'bytes in that a stream grows to', formula: 'limit', unit: 'B/s', inputs });
    return [{ name: 'bytes in', need: bytes.peak, has, quota: 'adjustable' }];
  }
  const shards = stream.value('shards');
  const shared = sharedReaders(stream);
  const limit = (name: string, need: Estimate, each: Input, unit: string): Limit => ({
    name,
    need,
    has: compute({ says: `${name} that the shards take`, formula: 'shards * each', unit, inputs: { shards, each } }),
    setting: 'shards',
    wants: neededShards(stream),
  });
  const account = LARGE_REGIONS.includes(stream.place.region) ? ACCOUNT_SHARDS.large : ACCOUNT_SHARDS.other;
  return [
    limit('bytes in', bytes.peak, SHARD_BYTES, 'B/s'),
    limit('records in', put(stream, records.peak), SHARD_RECORDS, '1/s'),
    ...(shared.length === 0 ? [] : [limit('bytes out', readBytes(shared, 'peak'), SHARD_READ, 'B/s')]),
    {
      name: 'shards of the account',
      need: compute({ says: 'shards of the stream', formula: 'shards', unit: '1', inputs: { shards } }),
      has: compute({ says: 'shards that the Region allows', formula: 'limit', unit: '1', inputs: { limit: account } }),
      quota: 'adjustable',
    },
  ];
}

export const kinesisStream = defineKind({
  name: 'kinesis-stream',
  title: 'Kinesis data stream',
  help: 'An ordered, replayable log of records, divided into shards.',
  role: 'stream',
  icon: 'kinesis',
  card: { service: 'Kinesis', shows: { shards: 'shards', mode: '' } },
  service: 'kinesis',
  docs: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'kinesis-streams' }, port: 443 },
  access: { arn: 'arn:${partition}:kinesis:${region}:${account}:stream/${name}' },
  sizes: { shards: (stream) => neededShards(stream) },
  batch: (stream) => {
    const says = 'records in one delivery';
    if (stream.text('mode') === 'on-demand')
      return compute({ says, formula: 'batch', unit: '1', inputs: { batch: BATCH } });
    // Who reads is not known yet while flows are loaded; what comes in decides well enough.
    const shards = stream.written('shards') ? stream.value('shards') : neededShards(stream, 0);
    return compute({
      says: `${says}: what a shard gathers until it is asked again, a batch at most`,
      formula: 'max(1, min(batch, records * poll / shards))',
      unit: '1',
      inputs: { batch: BATCH, records: stream.load.in.records.mean, poll: POLL, shards },
    });
  },
  limits,
  cost: (stream) => {
    const puts = { records: put(stream, stream.load.in.records.mean), size: putSize(stream) };
    return stream.text('mode') === 'on-demand' ? onDemandStream(stream, puts) : provisionedStream(stream, puts);
  },
  recovery: (stream) => {
    const retention = stream.value('retention');
    return {
      scope: 'regional',
      holds: 'log',
      retention: 'unknown' in retention ? DAY : retention,
      processing: stream.fact(
        'kds-prov',
        sharedReaders(stream).length === 0 && fannedReaders(stream).length > 0 ? 'latencyEfoS' : 'latencyDefaultKclS',
      ),
      restart: stream.fact('kds-prov', 'azFailoverS'),
      zoneFailover: stream.fact('kds-prov', 'azFailoverS'),
      zoneLoss: stream.fact('kds-prov', 'azDataLossS'),
      repeatable: true,
    };
  },
  availability: (stream) => ({
    basis: 'sla',
    value: stream.fact(stream.text('mode') === 'on-demand' ? 'kds-ondemand' : 'kds-prov', 'slaPct'),
  }),
});
