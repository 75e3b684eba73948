import { compute, sum } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { readsOf, writesOf } from '../accesses';
import { eventsAMonth, GB, gigabytes } from '../amounts';
import { counted, documented } from '../assumed';
import { isPositive } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/elasticache/pricing/';
const KIB = documented(1024, 'B', PRICING);
const MILLION = counted(1e6, 'processing units that are billed as one');
const LEAST: Readonly<Record<string, number>> = { valkey: 100 * 2 ** 20, redis: 2 ** 30, memcached: 2 ** 30 };

/** What a cache is billed: its nodes by the hour, or what it holds and does where it is serverless; snapshots. */
export function cacheLines(cache: Member): readonly BillLine[] {
  const engine = cache.text('engine')!;
  if (cache.text('class') === 'serverless') return serverless(cache, engine);
  const single = engine === 'memcached';
  return [
    {
      item: 'node-hours',
      sku: `elasticache.${cache.text('class')}.${engine}-hour`,
      class: 'fixed',
      quantity: compute({
        says: 'node-hours',
        formula: single ? 'shards * hours' : 'shards * (1 + replicas) * hours',
        unit: 'node-h',
        inputs: {
          shards: cache.value('shards'),
          ...(single ? {} : { replicas: cache.value('replicas-per-shard') }),
          hours: cache.hours,
        },
      }),
    },
    ...snapshots(cache),
  ];
}

function serverless(cache: Member, engine: string): readonly BillLine[] {
  return [
    {
      item: 'data held',
      sku: `elasticache.serverless.${engine}-gb-hour`,
      class: 'usage',
      quantity: compute({
        says: 'GB-hours of data held',
        formula: 'max(least, stored) / gb * hours',
        unit: 'GB-h',
        inputs: {
          least: documented(LEAST[engine]!, 'B', PRICING),
          stored: cache.load.stored,
          gb: GB,
          hours: cache.hours,
        },
      }),
    },
    {
      item: 'processing units',
      sku: `elasticache.serverless.${engine}-million-ecpu`,
      class: 'usage',
      quantity: compute({
        says: 'million processing units',
        formula: 'units / million',
        unit: '1',
        inputs: { units: eventsAMonth('processing units', processingUnits(cache), cache), million: MILLION },
      }),
    },
  ];
}

/** One unit for each KiB that a simple command moves. */
const processingUnits = (cache: Member): Estimate =>
  sum(
    'processing units a second',
    '1/s',
    [...writesOf(cache), ...readsOf(cache)].map(({ flow, size }) =>
      compute({
        says: `processing units by ${flow.flow.id}`,
        formula: 'commands * max(1, size / kib)',
        unit: '1/s',
        inputs: { commands: flow.records.mean, size, kib: KIB },
      }),
    ),
    'nothing reads or writes',
  );

/** One snapshot is free; each further day is kept whole. */
function snapshots(cache: Member): readonly BillLine[] {
  const kept = cache.value('snapshot-retention');
  if (!isPositive(kept)) return [];
  return [
    {
      item: 'snapshots beyond the first',
      sku: 'elasticache.backup-gb',
      class: 'usage',
      quantity: gigabytes(
        'GB of snapshots beyond the first',
        compute({
          says: 'snapshots beyond the first',
          formula: 'stored * max(0, kept / day - 1)',
          unit: 'B',
          inputs: { stored: cache.load.stored, kept, day: documented(86_400, 's', PRICING) },
        }),
      ),
    },
  ];
}
