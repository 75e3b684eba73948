import { choice, duration, flag, key, size } from '../../../design/types';
import { compute, fact, sum } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { between, within } from '../../../quantity/range';
import { eventsAMonth, gigabytes, gigabytesAMonth } from '../../amounts';
import type { ResilienceConfiguration } from '../../data/resilience';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { FlowLoad } from '../../load';
import type { Member } from '../../member';
import { sharedSettings } from '../../../design/keys/component-keys';

/** Storage class → prefix of its prices, and its configuration among the resilience facts. */
const CLASSES: Readonly<Record<string, { readonly sku: string; readonly facts: ResilienceConfiguration }>> = {
  standard: { sku: 's3.standard', facts: 's3-standard' },
  'standard-ia': { sku: 's3.standard-ia', facts: 's3-standard-ia' },
  'onezone-ia': { sku: 's3.onezone-ia', facts: 's3-onezone-ia' },
  'intelligent-tiering': { sku: 's3.intelligent', facts: 's3-int' },
  'glacier-instant': { sku: 's3.glacier-ir', facts: 's3-standard-ia' },
  'glacier-flexible': { sku: 's3.glacier-flexible', facts: 's3-glacier-flex' },
  'deep-archive': { sku: 's3.deep-archive', facts: 's3-glacier-deep' },
};

const ASSUMED_OBJECT: Input = {
  ...between(16 * 2 ** 20, 128 * 2 ** 20, 64 * 2 ** 20),
  unit: 'B',
  from: 'default',
  status: 'assumed',
  source: 'assumed size of the files that batches and buffers write',
};
/** The price book has no such key; the published rate of the largest Regions, with room for the others. */
const RTC_PRICE = fact(within(0.015, 0.25), 'USD/GB', 'https://aws.amazon.com/s3/pricing/', { status: 'recalled' });
const READ_OBJECT: Input = { ...ASSUMED_OBJECT, source: 'assumed bytes that one GET reads' };

const settings = {
  'storage-class': key(
    choice(
      'standard',
      'standard-ia',
      'onezone-ia',
      'intelligent-tiering',
      'glacier-instant',
      'glacier-flexible',
      'deep-archive',
    ),
    'the class that objects are stored in',
    { default: 'standard' },
  ),
  versioning: key(flag, 'whether overwritten and deleted objects are kept', {
    default: 'false',
    alias: 'VersioningConfiguration',
  }),
  'object-lock': key(flag, 'whether objects cannot be deleted before their retention ends', {
    default: 'false',
    alias: 'ObjectLockEnabled',
  }),
  'public-access': key(choice('blocked', 'allowed'), 'whether anyone may read', {
    default: 'blocked',
    alias: 'PublicAccessBlockConfiguration',
  }),
  lifecycle: key(duration, 'when objects expire', { alias: 'LifecycleConfiguration' }),
  'object-size': key(size, 'size of the files that are written', { default: 'assumed 16 to 128 MiB' }),
  stored: sharedSettings.stored,
} as const;

type Bucket = Member<typeof settings>;

const classOf = (bucket: Bucket) => CLASSES[bucket.text('storage-class') ?? 'standard'] ?? CLASSES['standard']!;

/** Intelligent-Tiering is billed as its frequent tier: what is not read moves down and costs less. */
const storageSku = (bucket: Bucket): string => {
  const { sku } = classOf(bucket);
  return sku === 's3.intelligent' ? 's3.intelligent.frequent-gb' : `${sku}-gb`;
};

/** Files are written per batch where one is known, else by the assumed size of an object. */
function filesWritten(bucket: Bucket, flow: FlowLoad): Estimate {
  if (flow.mode === 'request') return flow.records.mean;
  return compute({
    says: `files written by ${flow.flow.id}`,
    formula: 'bytes / object',
    unit: '1/s',
    inputs: {
      bytes: flow.bytes.mean,
      object: bucket.written('object-size') ? bucket.value('object-size') : ASSUMED_OBJECT,
    },
  });
}

const filesRead = (flow: FlowLoad): Estimate =>
  compute({
    says: `GETs by ${flow.flow.id}`,
    formula: 'bytes / object',
    unit: '1/s',
    inputs: { bytes: flow.bytes.mean, object: READ_OBJECT },
  });

const monthly = (
  says: string,
  flows: readonly FlowLoad[],
  each: (flow: FlowLoad) => Estimate,
  bucket: Bucket,
): Estimate => eventsAMonth(says, sum(`${says} a second`, '1/s', flows.map(each), 'no flow'), bucket);

function replication(bucket: Bucket): readonly BillLine[] {
  const to = bucket.settings.replica;
  if (to === undefined) return [];
  const copied = gigabytesAMonth('GB copied to the replica', bucket.load.in.bytes.mean, bucket);
  return [
    {
      item: `replica storage in ${to}`,
      sku: storageSku(bucket),
      class: 'usage',
      region: to,
      quantity: gigabytes('GB in the replica', bucket.load.stored.month12),
    },
    {
      item: `replica PUTs in ${to}`,
      sku: `${classOf(bucket).sku}.tier1-request`,
      class: 'usage',
      region: to,
      quantity: monthly('PUTs into the replica', bucket.load.inflows, (flow) => filesWritten(bucket, flow), bucket),
    },
    { item: `transfer to ${to}`, sku: `transfer.inter-region-out-gb.to-${to}`, class: 'usage', quantity: copied },
    {
      item: 'replication time control',
      sku: 's3.replication-time-control-gb',
      class: 'usage',
      quantity: copied,
      price: RTC_PRICE,
    },
  ];
}

export const s3Bucket = defineKind({
  name: 's3-bucket',
  title: 'S3 bucket',
  help: 'Objects of any size, kept in at least three zones of a Region.',
  role: 'storage',
  icon: 's3',
  service: 's3',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  settings,
  active: false,
  takes: 'batch',
  network: { stands: 'service', endpoint: { service: 's3', gateway: true }, port: 443 },
  access: { arn: 'arn:${partition}:s3:::${name}' },
  cost: (bucket) => [
    {
      item: 'storage',
      sku: storageSku(bucket),
      class: 'usage',
      quantity: gigabytes('GB stored after a year', bucket.load.stored.month12),
    },
    {
      item: 'PUT requests',
      sku: `${classOf(bucket).sku}.tier1-request`,
      class: 'usage',
      quantity: monthly('PUT requests', bucket.load.inflows, (flow) => filesWritten(bucket, flow), bucket),
    },
    {
      item: 'GET requests',
      sku: `${classOf(bucket).sku}.tier2-request`,
      class: 'usage',
      quantity: monthly('GET requests', bucket.load.outflows, filesRead, bucket),
    },
    ...replication(bucket),
  ],
  recovery: (bucket) => ({
    scope: bucket.text('storage-class') === 'onezone-ia' ? 'zonal' : 'regional',
    holds: 'store',
    restart: bucket.fact('s3-standard', 'azFailoverS'),
    ...(bucket.text('storage-class') === 'onezone-ia'
      ? {}
      : {
          zoneFailover: bucket.fact('s3-standard', 'azFailoverS'),
          zoneLoss: bucket.fact('s3-standard', 'azFailoverS'),
        }),
    replication: {
      rtc: { lag: bucket.fact('s3-crr-rtc', 'crossRegionLagS'), propagates: ['writes', 'overwrites'] },
      crr: { lag: bucket.fact('s3-crr', 'crossRegionLagS'), propagates: ['writes', 'overwrites'] },
    },
    versions: bucket.flag('versioning') || bucket.flag('object-lock'),
    repeatable: true,
  }),
  availability: (bucket) => ({ basis: 'sla', value: bucket.fact(classOf(bucket).facts, 'slaPct') }),
});
