import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { within } from '../../quantity/range';
import { bytesWritten, readsOf, writesOf } from '../accesses';
import type { Access } from '../accesses';
import { gigabytes, gigabytesAMonth } from '../amounts';
import { counted, documented } from '../assumed';
import { backupOf } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { backupLines } from './backups';

const PRICING = 'https://aws.amazon.com/efs/pricing/';
const MIB = counted(2 ** 20, 'bytes of a MiB');
/** The price book has no such keys; published rates of the largest Regions, with room for the others. */
const rate = (usd: number, unit: string): Input => fact(within(usd, 0.25), unit, PRICING, { status: 'recalled' });
const ELASTIC_READ = rate(0.03, 'USD/GB');
const ELASTIC_WRITE = rate(0.06, 'USD/GB');
const RARE_ACCESS = rate(0.01, 'USD/GB');
const ONE_ZONE_RARE = rate(0.0133, 'USD/GB-month');
const PROVISIONED = rate(6, 'USD/MB/s-month');

const BACKUPS = 'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html';
/** The plan that EFS has AWS Backup follow by itself. */
export const AUTOMATIC_BACKUPS = {
  every: documented(86_400, 's', BACKUPS),
  keep: documented(35 * 86_400, 's', BACKUPS),
};

/** Whether EFS's own plan backs it up; a plan of the design's takes its place. */
export const isBackedUpByItself = (files: Member): boolean =>
  files.flag('automatic-backups') && backupOf(files) === undefined;

export const liesInOneZone = (files: Member): boolean => files.text('zones') === 'one-zone';

const moved = (says: string, accesses: readonly Access[], files: Member): Estimate =>
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

const part = (says: string, formula: string, files: Member): Estimate =>
  gigabytes(
    says,
    compute({
      says,
      formula,
      unit: 'B',
      inputs: { stored: files.load.stored, rare: files.value('infrequent-share') },
    }),
  );

function storage(files: Member): readonly BillLine[] {
  const rare = files.value('infrequent-share');
  const none = !('unknown' in rare) && rare.high === 0;
  return [
    {
      item: 'storage',
      sku: liesInOneZone(files) ? 'efs.onezone-gb' : 'efs.standard-gb',
      class: 'usage',
      quantity: part('GB stored', 'stored * (1 - rare)', files),
    },
    ...(none
      ? []
      : [
          {
            item: 'storage, infrequent access',
            sku: liesInOneZone(files) ? 'efs.onezone-ia-gb' : 'efs.standard-ia-gb',
            class: 'usage' as const,
            quantity: part('GB in Infrequent Access', 'stored * rare', files),
            ...(liesInOneZone(files) && { price: ONE_ZONE_RARE }),
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

function throughput(files: Member): readonly BillLine[] {
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

/** All once, and what changes while backups are kept. */
const automaticBackups = (files: Member): readonly BillLine[] =>
  isBackedUpByItself(files)
    ? [
        {
          item: 'automatic backups',
          sku: 'backup.efs-warm-gb',
          class: 'usage',
          quantity: gigabytes(
            'GB of automatic backups',
            compute({
              says: 'bytes of automatic backups: all once, and what changes while they are kept',
              formula: 'volume + changes * keep',
              unit: 'B',
              inputs: { volume: files.load.stored, changes: bytesWritten(files), keep: AUTOMATIC_BACKUPS.keep },
            }),
          ),
        },
      ]
    : [];

/** What a file system is billed: what it holds by class, what is moved by the throughput mode, backups. */
export const efsLines = (files: Member): readonly BillLine[] => [
  ...storage(files),
  ...throughput(files),
  ...backupLines(files, {
    sku: 'backup.efs-warm-gb',
    volume: files.load.stored,
    changes: bytesWritten(files),
  }),
  ...automaticBackups(files),
];
