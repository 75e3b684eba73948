import { compute, fact } from '../../quantity/compute';
import type { Input } from '../../quantity/figure';
import { within } from '../../quantity/range';
import { bytesWritten } from '../accesses';
import { gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { counted, documented } from '../assumed';
import { copiesOf, isPositive } from '../copies';
import type { BillLine, CostLine } from '../kind';
import type { Member } from '../member';
import { backupLines } from './backups';
import { publicAddresses } from './public-addresses';

const STORAGE = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html';
const MIB = 2 ** 20;
const MEBIBYTE = counted(MIB, 'bytes of a MiB');
/** A gp3 volume of this size is striped over four and comes with more. */
const STRIPED = 400 * 2 ** 30;
const BASELINE = {
  small: { iops: documented(3000, '1', STORAGE), throughput: documented(125 * MIB, 'B/s', STORAGE) },
  striped: { iops: documented(12_000, '1', STORAGE), throughput: documented(500 * MIB, 'B/s', STORAGE) },
};
/** MariaDB is billed at MySQL's rates; the book holds those. */
const PRICED_AS: Readonly<Record<string, string>> = { mariadb: 'mysql' };

const ONE = counted(1, 'one instance');

const suffix = (member: Member): string => (member.flag('multi-az') ? 'multi-az' : 'single-az');

/** An instance-hour by engine, type and whether a standby is part of the price. */
const instanceSku = (member: Member, spread: string): string => {
  const engine = member.text('engine') ?? '';
  return `rds.${PRICED_AS[engine] ?? engine}.${member.text('class')}.${spread}-hour`;
};

/** What comes with a volume without charge, by its type and size. */
function included(member: Member): { readonly iops: Input; readonly throughput: Input } {
  const storage = member.value('storage');
  const striped = !('unknown' in storage) && storage.likely >= STRIPED && member.text('engine') !== 'sqlserver';
  return striped ? BASELINE.striped : BASELINE.small;
}

/** What an RDS database is billed: instances with their standby, storage, what is provisioned beyond it, backups, replicas. */
export function rdsLines(member: Member): readonly BillLine[] {
  const fleet: CostLine = {
    item: member.flag('multi-az') ? 'instance-hours, with the standby' : 'instance-hours',
    sku: instanceSku(member, suffix(member)),
    class: 'fixed',
    quantity: unitHours('instance-hours', ONE, member),
  };
  return [
    fleet,
    ...storageLines(member, suffix(member)),
    ...automatedBackups(member),
    ...backupLines(member, {
      sku: 'rds.backup-gb',
      volume: member.load.stored,
      changes: bytesWritten(member),
    }),
    ...readReplicas(member),
    ...publicAddresses(
      member,
      compute({
        says: 'address-hours of the instance and its read replicas',
        formula: '(one + replicas) * hours',
        unit: 'h',
        inputs: { one: ONE, replicas: member.value('read-replicas'), hours: member.hours },
      }),
    ),
    ...distantReplicas(member),
  ];
}

function storageLines(member: Member, spread: string): readonly BillLine[] {
  const type = member.text('storage-type')!;
  const quantity = gigabytes('GB of storage', member.value('storage'));
  return [
    { item: 'storage', sku: `rds.storage-gb.${type}.${spread}`, class: 'fixed', quantity },
    ...(type === 'io1' || type === 'io2' ? [provisionedIops(member, type, spread)] : []),
    ...(type === 'gp3' ? beyondBaseline(member, spread) : []),
  ];
}

/** The price book has io1 only; in the largest Regions io2 costs the same, up to 64,000 IOPS. */
const io2Price = (spread: string): Input =>
  fact(within(spread === 'multi-az' ? 0.2 : 0.1, 0.25), 'USD/IOPS-month', 'https://aws.amazon.com/rds/pricing/', {
    status: 'recalled',
  });

/** Of a volume with provisioned IOPS. */
const LEAST_IOPS = documented(1000, '1', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html');

const provisionedIops = (member: Member, type: string, spread: string): BillLine => ({
  item: 'provisioned IOPS',
  sku: `rds.iops.${type}.${spread}`,
  class: 'fixed',
  ...(type === 'io2' && { price: io2Price(spread) }),
  quantity: compute({
    says: 'IOPS, as many as a volume has at least',
    formula: 'max(iops, least)',
    unit: 'IOPS',
    inputs: { iops: member.value('iops'), least: LEAST_IOPS },
  }),
});

function beyondBaseline(member: Member, spread: string): readonly BillLine[] {
  const { iops, throughput } = included(member);
  return [
    ...(member.written('iops')
      ? [
          {
            item: 'IOPS beyond the baseline',
            sku: `rds.iops.gp3.${spread}`,
            class: 'fixed' as const,
            quantity: compute({
              says: 'IOPS beyond what the volume comes with',
              formula: 'max(0, iops - included)',
              unit: 'IOPS',
              inputs: { iops: member.value('iops'), included: iops },
            }),
          },
        ]
      : []),
    ...(member.written('throughput')
      ? [
          {
            item: 'throughput beyond the baseline',
            sku: `rds.throughput.gp3.${spread}`,
            class: 'fixed' as const,
            quantity: compute({
              says: 'MB/s beyond what the volume comes with',
              formula: 'max(0, throughput - included) / mib',
              unit: 'MB/s',
              inputs: { throughput: member.value('throughput'), included: throughput, mib: MEBIBYTE },
            }),
          },
        ]
      : []),
  ];
}

function automatedBackups(member: Member): readonly BillLine[] {
  if (!isPositive(member.value('backup-retention'))) return [];
  if (!member.written('backup-stored'))
    return [{ item: 'automated backups', free: 'free up to the size of the storage; `backup-stored` says more' }];
  return [
    {
      item: 'backups beyond the size of the storage',
      sku: 'rds.backup-gb',
      class: 'usage',
      quantity: gigabytes(
        'GB of backups beyond the size of the storage',
        compute({
          says: 'backups beyond the size of the storage',
          formula: 'max(0, backups - storage)',
          unit: 'B',
          inputs: { backups: member.value('backup-stored'), storage: member.value('storage') },
        }),
      ),
    },
  ];
}

function readReplicas(member: Member): readonly BillLine[] {
  const replicas = member.value('read-replicas');
  if (!isPositive(replicas)) return [];
  return [
    {
      item: 'read replicas',
      sku: instanceSku(member, 'single-az'),
      class: 'fixed',
      quantity: unitHours('instance-hours of read replicas', replicas, member),
    },
    {
      item: 'storage of read replicas',
      sku: `rds.storage-gb.${member.text('storage-type')}.single-az`,
      class: 'fixed',
      quantity: gigabytes(
        'GB of storage of read replicas',
        compute({
          says: 'storage of read replicas',
          formula: 'replicas * storage',
          unit: 'B',
          inputs: { replicas, storage: member.value('storage') },
        }),
      ),
    },
  ];
}

const distantReplicas = (member: Member): readonly BillLine[] =>
  copiesOf(member).flatMap(({ region }): readonly BillLine[] => [
    {
      item: `replica in ${region}`,
      sku: instanceSku(member, 'single-az'),
      class: 'fixed',
      region,
      quantity: unitHours('instance-hours', ONE, member),
    },
    {
      item: `replica storage in ${region}`,
      sku: `rds.storage-gb.${member.text('storage-type')}.single-az`,
      class: 'fixed',
      region,
      quantity: gigabytes('GB of storage', member.value('storage')),
    },
    {
      item: `transfer to ${region}`,
      sku: `transfer.inter-region-out-gb.to-${region}`,
      class: 'usage',
      quantity: gigabytesAMonth(`GB of changes sent to ${region}`, bytesWritten(member), member),
    },
  ]);
