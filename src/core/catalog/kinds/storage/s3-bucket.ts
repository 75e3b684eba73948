import { choice, duration, flag, key, map, share, size } from '../../../design/types';
import { bytesWritten } from '../../accesses';
import { replicaLines } from '../../billing/s3-replicas';
import { requestLines } from '../../billing/s3-requests';
import { CLASSES, STORAGE_CLASSES } from '../../billing/s3-classes';
import { storageLines, transitionLines, versionLines } from '../../billing/s3-storage';
import { classOf } from '../../sizing/s3-ages';
import { backupLines } from '../../billing/backups';
import { defineKind } from '../../kind';
import { storeSettings } from '../../store-settings';

const settings = {
  'storage-class': key(choice(...STORAGE_CLASSES), 'the class that objects are written to', { default: 'standard' }),
  transitions: key(
    map(duration, undefined, choice(...STORAGE_CLASSES)),
    'classes that objects move on to, each with the age at which they do',
    { alias: 'Transitions' },
  ),
  retention: key(duration, 'when objects expire', {
    default: 'they are kept for ever',
    alias: 'LifecycleConfiguration',
  }),
  versioning: key(flag, 'whether overwritten and deleted objects are kept', {
    default: 'false',
    alias: 'VersioningConfiguration',
  }),
  'noncurrent-retention': key(duration, 'how long old versions are kept', {
    default: 'they are kept for ever',
    alias: 'NoncurrentVersionExpiration',
  }),
  'object-lock': key(flag, 'whether objects cannot be deleted before their retention ends', {
    default: 'false',
    alias: 'ObjectLockEnabled',
  }),
  'public-access': key(choice('blocked', 'allowed'), 'whether anyone may read', {
    default: 'blocked',
    alias: 'PublicAccessBlockConfiguration',
  }),
  encryption: storeSettings.encryption('aws'),
  'bucket-key': key(flag, 'whether one key of the bucket saves calls to KMS', {
    default: 'true',
    alias: 'BucketKeyEnabled',
  }),
  'object-size': key(size, 'size of the files that are written', { default: 'assumed 16 to 128 MiB' }),
  frequent: key(share, 'share of the objects of Intelligent-Tiering that were read within 30 days', {
    default: '20 .. 100 %',
  }),
  retrieval: key(choice('standard', 'bulk', 'expedited'), 'how archived objects are restored', {
    default: 'standard',
  }),
  logging: storeSettings.logging('whether its access log is kept', 'LoggingConfiguration'),
  stored: storeSettings.stored,
} as const;

export const s3Bucket = defineKind({
  name: 's3-bucket',
  title: 'S3 bucket',
  help: 'Objects of any size, kept in at least three zones of a Region.',
  role: 'storage',
  icon: 's3',
  card: { service: 'S3', shows: { versioning: 'versioned', 'storage-class': '', retention: '' } },
  service: 's3',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  settings,
  active: false,
  takes: 'batch',
  network: { stands: 'service', endpoint: { service: 's3', gateway: true }, port: 443 },
  access: { arn: 'arn:${partition}:s3:::${name}' },
  cost: (bucket) => [
    ...storageLines(bucket),
    ...versionLines(bucket),
    ...requestLines(bucket),
    ...transitionLines(bucket),
    ...backupLines(bucket, {
      sku: 'backup.s3-warm-gb',
      volume: bucket.load.stored,
      changes: bytesWritten(bucket),
    }),
    ...replicaLines(bucket),
  ],
  recovery: (bucket) => {
    const zonal = classOf(bucket) === 'onezone-ia';
    return {
      scope: zonal ? 'zonal' : 'regional',
      holds: 'store',
      restart: bucket.fact('s3-standard', 'azFailoverS'),
      ...(!zonal && {
        zoneFailover: bucket.fact('s3-standard', 'azFailoverS'),
        zoneLoss: bucket.fact('s3-standard', 'azDataLossS'),
      }),
      replication: {
        rtc: { lag: bucket.fact('s3-crr-rtc', 'crossRegionLagS'), propagates: ['writes', 'overwrites'] },
        crr: { lag: bucket.fact('s3-crr', 'crossRegionLagS'), propagates: ['writes', 'overwrites'] },
      },
      versions: bucket.flag('versioning') || bucket.flag('object-lock'),
      repeatable: true,
    };
  },
  availability: (bucket) => ({ basis: 'sla', value: bucket.fact(CLASSES[classOf(bucket)].facts, 'slaPct') }),
});
