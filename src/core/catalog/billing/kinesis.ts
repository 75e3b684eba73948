import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { chunksAMonth, GB, gigabytesAMonth, KIB, readers, unitHours } from '../amounts';
import { counted } from '../assumed';
import type { BillLine } from '../kind';
import type { FlowLoad } from '../load';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/kinesis/data-streams/pricing/';
const PUT_UNIT = fact(25 * 1024, 'B', PRICING, { status: 'read' });
const DAY = fact(86_400, 's', PRICING, { status: 'read' });
const WEEK = fact(7 * 86_400, 's', PRICING, { status: 'read' });

/** Flows that read over a share of their own: all of them, or those into the components that the setting names. */
export function fannedReaders(stream: Member): readonly FlowLoad[] {
  const setting = stream.settings['enhanced-fan-out'];
  if (setting === true) return readers(stream);
  const named = typeof setting === 'string' ? [setting] : Array.isArray(setting) ? (setting as readonly string[]) : [];
  return readers(stream).filter(({ flow }) => named.includes(flow.to));
}

/** Flows that share what a shard gives. */
export const sharedReaders = (stream: Member): readonly FlowLoad[] => {
  const fanned = fannedReaders(stream);
  return readers(stream).filter((flow) => !fanned.includes(flow));
};

/** Bytes a second over several readers. */
export const readBytes = (flows: readonly FlowLoad[], at: 'mean' | 'peak'): Estimate =>
  sum(
    'bytes read',
    'B/s',
    flows.map((flow) => flow.bytes[at]),
    'nothing reads it',
  );

type Retention = Estimate | Input;
const longer = (retention: Retention, than: Input): boolean =>
  !('unknown' in retention) && retention.high > than.likely;

/** Records a second as producers put them, and the size of one: several of a design's records where they are packed. */
export interface Puts {
  readonly records: Estimate;
  readonly size: Estimate;
}

/** What a provisioned stream is billed: shards, what is put, what is kept beyond a day and beyond a week, fan-out. */
export function provisionedStream(stream: Member, puts: Puts): readonly BillLine[] {
  const retention = stream.value('retention');
  return [
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
      quantity: chunksAMonth('PUT payload units of 25 KiB', puts.records, puts.size, PUT_UNIT, stream),
    },
    ...(longer(retention, DAY)
      ? [
          {
            item: 'extended retention',
            sku: 'kinesis.extended-retention-shard-hour',
            class: 'fixed' as const,
            quantity: unitHours('shard-hours kept beyond 24 h', stream.value('shards'), stream),
          },
        ]
      : []),
    ...longTerm(stream, 'kinesis.long-term-retention-gb'),
    ...fanOut(stream),
  ];
}

/** What is kept beyond a week is billed by what it holds, whoever sizes the stream. */
function longTerm(stream: Member, sku: string): readonly BillLine[] {
  const retention = stream.value('retention');
  if (!longer(retention, WEEK)) return [];
  return [
    { item: 'long-term retention', sku, class: 'usage', quantity: kept(stream, retention, WEEK) },
    { item: 'long-term retrieval', free: 'only records older than seven days that are read again are billed' },
  ];
}

const kept = (stream: Member, retention: Retention, from: Input, to?: Input): Estimate =>
  compute({
    says: to ? 'GB kept from a day to a week' : 'GB kept beyond a week',
    formula: `bytes * max(0, ${to ? 'min(retention, end)' : 'retention'} - start) / gb`,
    unit: 'GB-month',
    inputs: { bytes: stream.load.in.bytes.mean, retention, start: from, ...(to && { end: to }), gb: GB },
  });

function fanOut(stream: Member): readonly BillLine[] {
  const fanned = fannedReaders(stream);
  if (fanned.length === 0) return [];
  return [
    {
      item: 'enhanced fan-out shard-hours',
      sku: 'kinesis.efo-consumer-shard-hour',
      class: 'fixed',
      quantity: compute({
        says: 'consumer-shard-hours',
        formula: 'consumers * shards * hours',
        unit: 'h',
        inputs: {
          consumers: counted(fanned.length, 'flows that read by fan-out'),
          shards: stream.value('shards'),
          hours: stream.hours,
        },
      }),
    },
    {
      item: 'enhanced fan-out data',
      sku: 'kinesis.efo-provisioned-gb',
      class: 'usage',
      quantity: gigabytesAMonth('data read by fan-out', readBytes(fanned, 'mean'), stream),
    },
  ];
}

/** What an on-demand stream is billed: the stream, data in rounded up by the KiB, data out, what is kept beyond a day. */
export function onDemandStream(stream: Member, puts: Puts): readonly BillLine[] {
  const retention = stream.value('retention');
  return [
    {
      item: 'stream-hours',
      sku: 'kinesis.on-demand.stream-hour',
      class: 'fixed',
      quantity: unitHours('stream-hours', counted(1, 'one stream'), stream),
    },
    {
      item: 'data in',
      sku: 'kinesis.on-demand.gb-in',
      class: 'usage',
      quantity: compute({
        says: 'GB in, each record rounded up to 1 KiB',
        formula: 'chunks * kib / gb',
        unit: 'GB',
        inputs: { chunks: chunksAMonth('KiB in', puts.records, puts.size, KIB, stream), kib: KIB, gb: GB },
      }),
    },
    ...read(stream, 'data out', 'kinesis.on-demand.gb-out', sharedReaders(stream)),
    ...read(stream, 'enhanced fan-out data', 'kinesis.on-demand.efo-gb', fannedReaders(stream)),
    ...(longer(retention, DAY)
      ? [
          {
            item: 'extended retention',
            sku: 'kinesis.on-demand.extended-retention-gb',
            class: 'usage' as const,
            quantity: kept(stream, retention, DAY, WEEK),
          },
        ]
      : []),
    ...longTerm(stream, 'kinesis.on-demand.long-term-retention-gb'),
  ];
}

const read = (stream: Member, item: string, sku: string, flows: readonly FlowLoad[]): readonly BillLine[] =>
  flows.length > 0
    ? [{ item, sku, class: 'usage', quantity: gigabytesAMonth('GB out', readBytes(flows, 'mean'), stream) }]
    : [];
