import { duration, flag, key, size } from '../../../design/types';
import { bytesWritten } from '../../accesses';
import { eventsAMonth, gigabytes, gigabytesAMonth } from '../../amounts';
import { puts, gets } from '../../billing/s3-requests';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { objectsOf } from '../../sizing/s3-objects';
import { storeSettings } from '../../store-settings';

const settings = {
  compaction: key(flag, 'whether small files are put together by the service', {
    default: 'true',
    alias: 'UnreferencedFileRemoval',
  }),
  'object-size': key(size, 'size of the files that are written', { default: 'assumed 16 to 128 MiB' }),
  'snapshot-retention': key(duration, 'how long snapshots of a table can be gone back to; 0 s for none', {
    default: '5 days',
    alias: 'MaxSnapshotAgeHours',
  }),
  retention: key(duration, 'when records are removed from its tables', { default: 'they are kept for ever' }),
  encryption: storeSettings.encryption('aws'),
  stored: storeSettings.stored,
} as const;

type Bucket = Member<typeof settings>;

/** What is written is read and written once more by the service. */
const compaction = (bucket: Bucket): readonly BillLine[] =>
  bucket.flag('compaction')
    ? [
        {
          item: 'compaction',
          sku: 's3.tables.compaction-gb',
          class: 'usage',
          quantity: gigabytesAMonth('GB compacted', bytesWritten(bucket), bucket),
        },
        {
          item: 'objects compacted',
          sku: 's3.tables.compaction-object',
          class: 'usage',
          quantity: eventsAMonth('objects compacted', puts(bucket), bucket),
        },
      ]
    : [];

export const s3TableBucket = defineKind({
  name: 's3-table-bucket',
  title: 'S3 table bucket',
  help: 'Iceberg tables that S3 keeps and tidies by itself.',
  role: 'storage',
  icon: 's3-tables',
  card: { service: 'S3 Tables', shows: { compaction: '', retention: '' } },
  service: 's3',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables.html',
  settings,
  active: false,
  takes: 'batch',
  network: { stands: 'service', endpoint: { service: 's3tables' }, port: 443 },
  access: { arn: 'arn:${partition}:s3tables:${region}:${account}:bucket/${name}' },
  cost: (bucket) => [
    {
      item: 'storage',
      sku: 's3.tables-gb',
      class: 'usage',
      quantity: gigabytes('GB stored', bucket.load.stored),
    },
    {
      item: 'PUT requests',
      sku: 's3.tables.tier1-request',
      class: 'usage',
      quantity: eventsAMonth('PUT requests', puts(bucket), bucket),
    },
    {
      item: 'GET requests',
      sku: 's3.tables.tier2-request',
      class: 'usage',
      quantity: eventsAMonth('GET requests', gets(bucket), bucket),
    },
    {
      item: 'objects watched',
      sku: 's3.tables.monitoring-object',
      class: 'usage',
      quantity: objectsOf(bucket, 'objects that are watched', bucket.load.stored),
    },
    ...compaction(bucket),
  ],
  recovery: (bucket) => {
    const kept = bucket.value('snapshot-retention');
    return {
      scope: 'regional',
      holds: 'store',
      restart: bucket.fact('s3-standard', 'azFailoverS'),
      zoneFailover: bucket.fact('s3-standard', 'azFailoverS'),
      zoneLoss: bucket.fact('s3-standard', 'azDataLossS'),
      ...('from' in kept &&
        kept.likely > 0 && {
          // Each commit is a snapshot, so a table goes back to the commit before.
          pointInTime: { granularity: bucket.fact('s3-standard', 'azDataLossS'), keep: kept },
        }),
      repeatable: true,
    };
  },
  availability: (bucket) => ({ basis: 'sla', value: bucket.fact('s3-standard', 'slaPct') }),
});
