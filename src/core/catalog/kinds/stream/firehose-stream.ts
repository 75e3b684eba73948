import { choice, count, duration, flag, key, record, reference, size } from '../../../design/types';
import { compute, fact } from '../../../quantity/compute';
import { isKnown } from '../../../quantity/figure';
import type { Estimate } from '../../../quantity/figure';
import { documented } from '../../assumed';
import { firehoseLines } from '../../billing/firehose';
import { defineKind } from '../../kind';
import type { Limit } from '../../kind';
import type { Member } from '../../member';
import { partOf } from '../../parts';

const QUOTAS = 'https://docs.aws.amazon.com/firehose/latest/dev/limits.html';
const MIB = 2 ** 20;
/** Lambda transforms get batches of this size unless the processor says otherwise. */
const TRANSFORM_BUFFER = documented(
  MIB,
  'B',
  'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html',
);
const LARGE_REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1'];
const at = (value: number, unit: string) => fact(value, unit, QUOTAS, { asOf: '2024-05-01', status: 'read' });
const QUOTA = {
  large: { bytes: at(5 * MIB, 'B/s'), records: at(500_000, '1/s') },
  small: { bytes: at(MIB, 'B/s'), records: at(100_000, '1/s') },
};

const bufferKeys = {
  size: key(size, 'how much is gathered before it is delivered', { default: '5 MiB', alias: 'SizeInMBs' }),
  interval: key(duration, 'how long is gathered before it is delivered', {
    default: '300 s',
    alias: 'IntervalInSeconds',
  }),
};

const settings = {
  source: key(choice('direct-put', 'kinesis-stream', 'msk-cluster'), 'where its records come from', {
    default: 'by what flows into it',
    alias: 'DeliveryStreamType',
  }),
  destination: key(
    choice('s3', 'redshift', 'opensearch', 'iceberg', 'snowflake', 'splunk', 'http-endpoint'),
    'what it delivers into',
    { default: 'by what it flows into' },
  ),
  buffer: key(record(bufferKeys), 'what is gathered before it is delivered: size or time, whichever is first', {
    alias: 'BufferingHints',
  }),
  transform: key(reference('component'), 'the function that is called for each batch', {
    implies: 'call',
    alias: 'ProcessingConfiguration',
  }),
  'on-failure': key(reference('component'), 'where records go that cannot be delivered', { implies: 'failure' }),
  'format-conversion': key(flag, 'whether records are converted to Parquet or ORC', {
    default: 'where it delivers Parquet or ORC',
    alias: 'DataFormatConversionConfiguration',
  }),
  'compression-format': key(
    choice('uncompressed', 'gzip', 'snappy', 'zip', 'hadoop-snappy'),
    'compression of delivered files; give the flow its `compression` to count it',
    { default: 'uncompressed', alias: 'CompressionFormat', notComputed: true },
  ),
  'dynamic-partitioning': key(flag, 'whether files are partitioned by keys of the records', {
    default: 'false',
    alias: 'DynamicPartitioningConfiguration',
  }),
  partitions: key(count, 'partitions that are written at once, with dynamic partitioning', { default: '50' }),
  'retry-duration': key(duration, 'how long delivery is tried again', { default: '300 s', notComputed: true }),
} as const;

type Firehose = Member<typeof settings>;

/** Seconds until a record is delivered: the interval, or less where the size is reached before. */
function gathered(stream: Firehose): Estimate {
  const interval = partOf(stream, 'buffer', bufferKeys, 'interval');
  const bytes = stream.load.in.bytes.mean;
  const says = 'time until a buffer is delivered';
  if (!isKnown(bytes)) return compute({ says, formula: 'interval', unit: 's', inputs: { interval } });
  const buffer = partOf(stream, 'buffer', bufferKeys, 'size');
  return compute({
    says,
    formula: 'min(interval, size / bytes)',
    unit: 's',
    inputs: { interval, size: buffer, bytes },
  });
}

function quotas(stream: Firehose): readonly Limit[] {
  if (stream.load.inflows.some((flow) => flow.fromKind === 'kinesis-stream' || flow.fromKind === 'msk-cluster'))
    return [];
  const quota = LARGE_REGIONS.includes(stream.place.region) ? QUOTA.large : QUOTA.small;
  const { bytes, records } = stream.load.in;
  const has = (says: string, unit: string, limit: (typeof quota)['bytes']) =>
    compute({ says, formula: 'limit', unit, inputs: { limit } });
  return [
    {
      name: 'bytes in',
      need: bytes.peak,
      has: has('bytes that the Region allows', 'B/s', quota.bytes),
      quota: 'adjustable',
    },
    {
      name: 'records in',
      need: records.peak,
      has: has('records that the Region allows', '1/s', quota.records),
      quota: 'adjustable',
    },
  ];
}

export const firehoseStream = defineKind({
  name: 'firehose-stream',
  title: 'Data Firehose stream',
  help: 'Gathers records and delivers them in files or batches, without servers of yours.',
  role: 'ingest',
  icon: 'firehose',
  card: { service: 'Firehose', shows: { buffer: '', destination: '' } },
  service: 'firehose',
  docs: 'https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'optional', endpoint: { service: 'kinesis-firehose' }, port: 443 },
  access: {
    principal: 'firehose.amazonaws.com',
    arn: 'arn:${partition}:firehose:${region}:${account}:deliverystream/${name}',
  },
  batch: (stream, recordSize, implied) => {
    if (implied === 'call')
      return compute({
        says: 'records in one batch for the transform',
        formula: 'max(1, buffer / size)',
        unit: '1',
        inputs: { buffer: TRANSFORM_BUFFER, size: recordSize },
      });
    return compute({
      says: 'records in one delivery',
      formula: 'max(1, records * gathered)',
      unit: '1',
      inputs: { records: stream.load.in.records.mean, gathered: gathered(stream) },
    });
  },
  limits: quotas,
  cost: (stream) =>
    firehoseLines(stream, {
      buffer: partOf(stream, 'buffer', bufferKeys, 'size'),
      interval: partOf(stream, 'buffer', bufferKeys, 'interval'),
    }),
  recovery: (stream) => ({
    scope: 'regional',
    holds: 'nothing',
    interval: gathered(stream),
    restart: stream.fact('firehose', 'azFailoverS'),
    zoneFailover: stream.fact('firehose', 'azFailoverS'),
    zoneLoss: stream.fact('firehose', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (stream) => ({ basis: 'sla', value: stream.fact('firehose', 'slaPct') }),
});
