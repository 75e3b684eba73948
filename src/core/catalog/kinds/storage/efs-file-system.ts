import { bandwidth, choice, flag, key, share } from '../../../design/types';
import { compute, fact, sum } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { within } from '../../../quantity/range';
import { readsOf, writesOf } from '../../accesses';
import type { Access } from '../../accesses';
import { gigabytes, gigabytesAMonth } from '../../amounts';
import { backupLines } from '../../billing/backups';
import { counted } from '../../assumed';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { storeSettings } from '../../store-settings';

const PRICING = 'https://aws.amazon.com/efs/pricing/';
const MIB = counted(2 ** 20, 'bytes of a MiB');
/** The price book has no such keys; published rates of the largest Regions, with room for the others. */
const rate = (usd: number, unit: string): Input => fact(within(usd, 0.25), unit, PRICING, { status: 'recalled' });
const ELASTIC_READ = rate(0.03, 'USD/GB');
const ELASTIC_WRITE = rate(0.06, 'USD/GB');
const RARE_ACCESS = rate(0.01, 'USD/GB');
const PROVISIONED = rate(6, 'USD/MB/s-month');

const settings = {
  zones: key(choice('regional', 'one-zone'), 'whether it lies in several zones or in one', {
    default: 'regional',
    alias: 'AvailabilityZoneName',
  }),
  'throughput-mode': key(choice('elastic', 'provisioned', 'bursting'), 'what it is paid for moving', {
    default: 'elastic',
    alias: 'ThroughputMode',
  }),
  throughput: key(bandwidth, 'throughput that is provisioned', {
    default: '10 MiBps',
    alias: 'ProvisionedThroughputInMibps',
  }),
  'infrequent-share': key(share, 'share of the volume that lifecycle has moved to Infrequent Access', {
    default: '0 %',
    alias: 'LifecyclePolicies',
  }),
  'automatic-backups': key(flag, 'whether AWS Backup keeps daily backups for 35 days', {
    default: 'true',
    alias: 'BackupPolicy',
  }),
  encryption: storeSettings.encryption('aws'),
  tls: storeSettings.tls(true),
  stored: storeSettings.stored,
} as const;

type Files = Member<typeof settings>;

const oneZone = (files: Files): boolean => files.text('zones') === 'one-zone';

const moved = (says: string, accesses: readonly Access[], files: Files): Estimate =>
  gigabytesAMonth(
    `GB ${says}`,
    sum(
      `bytes a second ${says}`,
      'B/s',
      accesses.map(({ flow, size }) =>
        compute({
          says: `${says} by ${flow.flow.id}`,
          formula: 'operations * size',
          unit: 'B/s',
          inputs: { operations: flow.records.mean, size },
        }),
      ),
      `nothing is ${says}`,
    ),
    files,
  );

const part = (says: string, formula: string, files: Files): Estimate =>
  gigabytes(
    says,
    compute({
      says,
      formula,
      unit: 'B',
      inputs: { stored: files.load.stored.month12, rare: files.value('infrequent-share') },
    }),
  );

function storage(files: Files): readonly BillLine[] {
  const rare = files.value('infrequent-share');
  const none = !('unknown' in rare) && rare.high === 0;
  return [
    {
      item: 'storage',
      sku: oneZone(files) ? 'efs.onezone-gb' : 'efs.standard-gb',
      class: 'usage',
      quantity: part('GB stored after a year', 'stored * (1 - rare)', files),
    },
    ...(none
      ? []
      : [
          {
            item: 'storage, infrequent access',
            sku: oneZone(files) ? 'efs.onezone-ia-gb' : 'efs.standard-ia-gb',
            class: 'usage' as const,
            quantity: part('GB in Infrequent Access', 'stored * rare', files),
          },
          {
            item: 'reads of infrequent access',
            sku: 'efs.ia-access-gb',
            class: 'usage' as const,
            quantity: compute({
              says: 'GB read from Infrequent Access',
              formula: 'read * rare',
              unit: 'GB',
              inputs: { read: moved('read', readsOf(files), files), rare },
            }),
            price: RARE_ACCESS,
          },
        ]),
  ];
}

function throughput(files: Files): readonly BillLine[] {
  const mode = files.text('throughput-mode');
  if (mode === 'bursting') return [{ item: 'throughput', free: 'bursts come with the volume that is stored' }];
  if (mode === 'provisioned')
    return [
      {
        item: 'provisioned throughput',
        sku: 'efs.provisioned-throughput-mbps',
        class: 'fixed',
        quantity: compute({
          says: 'MB/s provisioned',
          formula: 'throughput / mib',
          unit: 'MB/s',
          inputs: { throughput: files.value('throughput'), mib: MIB },
        }),
        price: PROVISIONED,
      },
    ];
  return [
    {
      item: 'elastic throughput, reads',
      sku: 'efs.elastic-read-gb',
      class: 'usage',
      quantity: moved('read', readsOf(files), files),
      price: ELASTIC_READ,
    },
    {
      item: 'elastic throughput, writes',
      sku: 'efs.elastic-write-gb',
      class: 'usage',
      quantity: moved('written', writesOf(files), files),
      price: ELASTIC_WRITE,
    },
  ];
}

export const efsFileSystem = defineKind({
  name: 'efs-file-system',
  title: 'EFS file system',
  help: 'Files that many machines share over NFS.',
  role: 'storage',
  icon: 'efs',
  service: 'efs',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html',
  settings,
  active: false,
  takes: 'file',
  network: { stands: 'vpc', port: 2049, endpoint: { service: 'elasticfilesystem' } },
  access: { arn: 'arn:${partition}:elasticfilesystem:${region}:${account}:file-system/${name}' },
  cost: (files) => [
    ...storage(files),
    ...throughput(files),
    ...backupLines(files, {
      sku: 'backup.efs-warm-gb',
      volume: files.load.stored.month12,
      changes: files.load.in.bytes.mean,
    }),
  ],
  recovery: (files) => {
    const zonal = oneZone(files);
    const facts = zonal ? 'efs-onezone' : 'efs-regional';
    return {
      scope: zonal ? 'zonal' : 'regional',
      holds: 'store',
      restart: files.fact('efs-regional', 'azFailoverS'),
      ...(!zonal && {
        zoneFailover: files.fact(facts, 'azFailoverS'),
        zoneLoss: files.fact('s3-standard', 'azDataLossS'),
      }),
      replication: {
        crr: { lag: files.fact('efs-repl', 'crossRegionLagS'), propagates: ['writes', 'overwrites', 'deletes'] },
      },
      repeatable: true,
    };
  },
  availability: (files) => ({
    basis: 'sla',
    value: files.fact(oneZone(files) ? 'efs-onezone' : 'efs-regional', 'slaPct'),
  }),
});
