import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { chunksAMonth, GB, gigabytesAMonth, readers, unitHours } from '../amounts';
import { counted } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/firehose/pricing/';
const STEP = fact(5 * 1024, 'B', PRICING, { status: 'read' });
const SECONDS = fact(3600, 's', 'seconds of an hour', { status: 'derived' });
const VPC_DESTINATIONS = ['redshift', 'opensearch', 'splunk', 'http-endpoint'];
const DESTINATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    's3-bucket': 's3',
    's3-table-bucket': 'iceberg',
    'redshift-cluster': 'redshift',
    'redshift-serverless': 'redshift',
    'opensearch-domain': 'opensearch',
  }),
);

interface Buffer {
  readonly buffer: Estimate | Input;
  readonly interval: Estimate | Input;
}

/** Where it delivers: as it says, else by the kind that it flows into. */
function destinationOf(stream: Member): string {
  if (stream.written('destination')) return stream.text('destination')!;
  const found = readers(stream).map((flow) => DESTINATIONS.get(flow.toKind ?? ''));
  return found.find((name) => name !== undefined) ?? 's3';
}

const readsTopics = (stream: Member): boolean =>
  stream.written('source')
    ? stream.text('source') === 'msk-cluster'
    : stream.load.inflows.some((flow) => flow.fromKind === 'msk-cluster');

const converts = (stream: Member): boolean =>
  stream.written('format-conversion')
    ? stream.flag('format-conversion')
    : readers(stream).some((flow) => isColumnar(flow.format)) &&
      !stream.load.inflows.some((flow) => isColumnar(flow.format));

const isColumnar = (format: string | undefined): boolean => format === 'parquet' || format === 'orc';

/** GB as billed: each record rounded up to 5 KiB, or as they are. */
function billed(stream: Member, rounded: boolean): Estimate {
  if (!rounded) return gigabytesAMonth('GB in', stream.load.in.bytes.mean, stream);
  const { records, recordSize } = stream.load.in;
  const chunks = chunksAMonth('steps of 5 KiB', records.mean, recordSize, STEP, stream);
  return compute({
    says: 'GB in, each record rounded up to 5 KiB',
    formula: 'chunks * step / gb',
    unit: 'GB',
    inputs: { chunks, step: STEP, gb: GB },
  });
}

/** GB from Kafka topics: what comes in or what is delivered, whichever is more. */
function ofTopics(stream: Member): Estimate {
  const bytes = compute({
    says: 'bytes in or delivered, whichever is more',
    formula: 'max(arriving, delivered)',
    unit: 'B/s',
    inputs: { arriving: stream.load.in.bytes.mean, delivered: delivered(stream) },
  });
  return gigabytesAMonth('GB from topics', bytes, stream);
}

/** What a Firehose stream is billed: what comes in by its source and destination, conversion, partitions, VPC delivery. */
export function firehoseLines(stream: Member, buffer: Buffer): readonly BillLine[] {
  const topics = readsTopics(stream);
  const destination = destinationOf(stream);
  const sku =
    destination === 'iceberg'
      ? 'firehose.iceberg-gb'
      : destination === 'snowflake'
        ? 'firehose.snowflake-gb'
        : topics
          ? 'firehose.msk-source-gb'
          : 'firehose.ingest-gb';
  // Of the four rates only that of direct puts and Kinesis streams is rounded by the record.
  const ingest = sku === 'firehose.msk-source-gb' ? ofTopics(stream) : billed(stream, sku === 'firehose.ingest-gb');
  return [
    { item: 'data in', sku, class: 'usage', quantity: ingest },
    ...(converts(stream)
      ? [{ item: 'format conversion', sku: 'firehose.format-conversion-gb', class: 'usage' as const, quantity: ingest }]
      : []),
    ...(stream.flag('dynamic-partitioning') ? partitioning(stream, buffer) : []),
    ...(VPC_DESTINATIONS.includes(destination) ? vpcDelivery(stream, ingest) : []),
  ];
}

/** Each partition has a buffer of its own: it is delivered when full, and at the end of the interval at the latest. */
function partitioning(stream: Member, { buffer, interval }: Buffer): readonly BillLine[] {
  const bytes = stream.load.in.bytes.mean;
  return [
    {
      item: 'dynamic partitioning',
      sku: 'firehose.dynamic-partitioning-gb',
      class: 'usage',
      quantity: gigabytesAMonth('GB partitioned', bytes, stream),
    },
    {
      item: 'objects delivered',
      sku: 'firehose.dynamic-partitioning-object',
      class: 'usage',
      quantity: compute({
        says: 'objects that the partitions deliver',
        formula: 'max(bytes / buffer, partitions / interval) * seconds * hours',
        unit: '1',
        inputs: {
          bytes,
          buffer,
          partitions: stream.value('partitions'),
          interval,
          seconds: SECONDS,
          hours: stream.hours,
        },
      }),
    },
  ];
}

/** What is delivered may be less than what comes in, and more or less compact. */
const delivered = (stream: Member): Estimate =>
  readers(stream).length === 0
    ? stream.load.in.bytes.mean
    : sum(
        'bytes delivered',
        'B/s',
        readers(stream).map((flow) => flow.bytes.mean),
        'nothing is delivered',
      );

/** Data into a VPC is billed by the GB that the stream is billed for, whatever is left of it on delivery. */
function vpcDelivery(stream: Member, quantity: Estimate): readonly BillLine[] {
  const zones = stream.place.zones.length;
  if (zones === 0) return [];
  return [
    {
      item: 'VPC delivery',
      sku: 'firehose.vpc-az-hour',
      class: 'fixed',
      quantity: unitHours('zone-hours', counted(zones, 'zones that it delivers into'), stream),
    },
    {
      item: 'data into the VPC',
      sku: 'firehose.vpc-gb',
      class: 'usage',
      quantity,
    },
  ];
}
