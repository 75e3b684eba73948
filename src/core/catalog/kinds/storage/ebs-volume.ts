import { bandwidth, choice, count, key, quantity, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { bytesWritten } from '../../accesses';
import { GB } from '../../amounts';
import { assumed, counted, documented } from '../../assumed';
import { backupLines } from '../../billing/backups';
import { defineKind } from '../../kind';
import type { BillLine, CostLine } from '../../kind';
import type { Member } from '../../member';
import { storeSettings } from '../../store-settings';

const TYPES = 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html';
const MIB = counted(2 ** 20, 'bytes of a MiB');
const INCLUDED = { iops: documented(3000, '1', TYPES), throughput: documented(125 * 2 ** 20, 'B/s', TYPES) };

const settings = {
  type: key(choice('gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1', 'standard'), 'the type of the volume', {
    default: 'gp3',
    alias: 'VolumeType',
  }),
  size: key(size, 'the size of one volume', { default: '100 GiB', alias: 'Size' }),
  volumes: key(count, 'how many such volumes', { default: '1' }),
  iops: key(count, 'operations a second that it is provisioned for', { default: '3000', alias: 'Iops' }),
  throughput: key(bandwidth, 'throughput that it is provisioned for', { default: '125 MiBps', alias: 'Throughput' }),
  active: key(quantity('hours'), 'how long the volumes are there', { default: '24 h/day' }),
  encryption: storeSettings.encryption('none'),
  stored: storeSettings.stored,
} as const;

type Volume = Member<typeof settings>;

const all = (volume: Volume, says: string, formula: string, unit: string, inputs: Record<string, Input | Estimate>) =>
  compute({
    says,
    formula: `volumes * (${formula}) * active`,
    unit,
    inputs: { volumes: volume.value('volumes'), active: volume.value('active'), ...inputs },
  });

function provisioned(volume: Volume): readonly CostLine[] {
  const type = volume.text('type')!;
  const iops = volume.value('iops');
  if (type === 'io1' || type === 'io2')
    return [
      {
        item: 'provisioned IOPS',
        sku: `ebs.${type}.iops`,
        class: 'fixed',
        quantity: all(volume, 'IOPS', 'iops', 'IOPS-month', { iops }),
        each: volume.value('volumes'),
      },
    ];
  if (type !== 'gp3') return [];
  return [
    ...(volume.written('iops')
      ? [
          {
            item: 'IOPS beyond 3,000',
            sku: 'ebs.gp3.iops',
            class: 'fixed' as const,
            quantity: all(volume, 'IOPS beyond what comes along', 'max(0, iops - included)', 'IOPS-month', {
              iops,
              included: INCLUDED.iops,
            }),
          },
        ]
      : []),
    ...(volume.written('throughput')
      ? [
          {
            item: 'throughput beyond 125 MB/s',
            sku: 'ebs.gp3.throughput-mbps',
            class: 'fixed' as const,
            quantity: all(volume, 'MB/s beyond what comes along', 'max(0, throughput - included) / mib', 'MB/s-month', {
              throughput: volume.value('throughput'),
              included: INCLUDED.throughput,
              mib: MIB,
            }),
          },
        ]
      : []),
  ];
}

/** What changes between snapshots: what is written, or a usual share where nobody says it. */
const changesOf = (volume: Volume): Estimate =>
  volume.load.inflows.length > 0
    ? bytesWritten(volume)
    : compute({
        says: 'bytes a second that change',
        formula: 'volumes * size * daily / day',
        unit: 'B/s',
        inputs: {
          volumes: volume.value('volumes'),
          size: volume.value('size'),
          daily: assumed(0.005, 0.02, 0.1, '1', 'share of a volume that changes in a day'),
          day: counted(86_400, 'seconds of a day'),
        },
      });

export const ebsVolume = defineKind({
  name: 'ebs-volume',
  title: 'EBS volume',
  help: 'A disk in one zone that an instance there mounts.',
  role: 'storage',
  icon: 'ebs',
  card: { service: 'EBS', shows: { size: '', type: '' } },
  service: 'ebs',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html',
  settings,
  active: false,
  takes: 'file',
  network: { stands: 'service', endpoint: { service: 'ebs' } },
  access: { arn: 'arn:${partition}:ec2:${region}:${account}:volume/${name}' },
  limits: (volume) =>
    volume.load.inflows.length === 0 && !volume.written('stored')
      ? []
      : [
          {
            name: 'volume after a year',
            need: volume.load.stored,
            has: compute({
              says: 'size of all volumes',
              formula: 'volumes * size',
              unit: 'B',
              inputs: { volumes: volume.value('volumes'), size: volume.value('size') },
            }),
            setting: 'size',
            wants: compute({
              says: 'size of one volume for what is stored after a year',
              formula: 'ceil(stored / volumes / gb) * gb',
              unit: 'B',
              inputs: { stored: volume.load.stored, volumes: volume.value('volumes'), gb: GB },
            }),
          },
        ],
  cost: (volume): readonly BillLine[] => [
    {
      item: 'storage',
      sku: `ebs.${volume.text('type')}-gb`,
      class: 'fixed',
      quantity: all(volume, 'GB of volumes', 'size / gb', 'GB-month', { size: volume.value('size'), gb: GB }),
    },
    ...provisioned(volume),
    ...backupLines(volume, {
      sku: 'ebs.snapshot-gb',
      volume: all(volume, 'bytes of volumes', 'size', 'B', { size: volume.value('size') }),
      changes: changesOf(volume),
    }),
  ],
  recovery: () => ({
    scope: 'zonal',
    holds: 'store',
    restart: assumed(60, 600, 3600, 's', 'time until a volume that failed is there again from its snapshot'),
    restore: {
      fixed: assumed(60, 300, 900, 's', 'time until a volume made from a snapshot can be mounted'),
      throughput: assumed(
        20 * 2 ** 20,
        60 * 2 ** 20,
        200 * 2 ** 20,
        'B/s',
        'speed at which it fills from the snapshot',
      ),
    },
    repeatable: true,
  }),
  availability: (volume) => ({
    basis: 'sla',
    value: volume.fact(volume.text('type') === 'io2' ? 'ebs-io2' : 'ebs-gp3', 'slaPct'),
  }),
});
