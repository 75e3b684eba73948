import { choice, count, key, quantity, size, suggested } from '../../design/types';
import { compute } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { GB } from '../amounts';
import { documented } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { pricedTypes } from '../price-types';

/** EC2 machines and the volumes on them, as every service bills them that runs on them. */

const EBS_PRICING = 'https://aws.amazon.com/ebs/pricing/';
const INCLUDED_IOPS = documented(3000, '1', EBS_PRICING);
const INCLUDED_THROUGHPUT = documented(125 * 2 ** 20, 'B/s', EBS_PRICING);
const MIB = documented(2 ** 20, 'B/s', EBS_PRICING);

/** Any type that EC2 has; those that the price book knows are offered. */
export const instanceType = suggested(
  /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,
  'an instance type such as m7g.large',
  pricedTypes('ec2.', '.linux-hour'),
);

const SYSTEMS = ['linux', 'windows', 'rhel', 'suse'] as const;

export const machineKeys = {
  'operating-system': key(choice(...SYSTEMS), 'what runs on the machine', { default: 'linux' }),
  purchase: key(choice('on-demand', 'spot'), 'how the machine is paid for', { default: 'on-demand' }),
};

export const volumeKeys = {
  volume: key(size, 'size of the volume on each machine', { default: '8 GiB', alias: 'BlockDeviceMappings' }),
  'volume-type': key(choice('gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1'), 'type of the volume', {
    default: 'gp3',
    alias: 'VolumeType',
  }),
  iops: key(count, 'provisioned operations a second of a volume', { default: '3000', alias: 'Iops' }),
  throughput: key(quantity('bandwidth'), 'provisioned throughput of a gp3 volume', {
    default: '125 MiB/s',
    alias: 'Throughput',
  }),
};

/** Hours of machines of one type. Only Linux on demand has a price in the book. */
export function machineLine(
  member: Member,
  type: string,
  item: string,
  hours: Estimate,
  lineClass: 'fixed' | 'usage' = 'fixed',
): BillLine {
  const system = member.text('operating-system') ?? 'linux';
  if (system !== 'linux') return { item, unpriced: `no public price of ${type} with ${system} is known` };
  if (member.text('purchase') === 'spot')
    return { item, unpriced: `spot prices of ${type} change by the hour; none is in the book` };
  return { item, sku: `ec2.${type}.linux-hour`, class: lineClass, quantity: hours };
}

/** Volumes of so many machines, for a share of the month: storage, and what is provisioned beyond what is included. */
export function volumeLines(
  member: Member,
  machines: Estimate | Input,
  share: Estimate | Input,
  lineClass: 'fixed' | 'usage' = 'fixed',
): readonly BillLine[] {
  const type = member.text('volume-type') ?? 'gp3';
  const iops = member.value('iops');
  const throughput = member.value('throughput');
  const lines: BillLine[] = [
    {
      item: `${type} volumes`,
      sku: `ebs.${type}-gb`,
      class: lineClass,
      quantity: compute({
        says: 'GB on volumes',
        formula: 'machines * share * volume / gb',
        unit: 'GB-month',
        inputs: { machines, share, volume: member.value('volume'), gb: GB },
      }),
    },
  ];
  const beyond = type === 'gp3' ? 'iops - included' : 'iops';
  if (type === 'io1' || type === 'io2' || (type === 'gp3' && above(iops, INCLUDED_IOPS)))
    lines.push({
      item: 'provisioned IOPS',
      sku: `ebs.${type}.iops`,
      class: lineClass,
      quantity: compute({
        says: 'provisioned operations a second that are billed',
        formula: `machines * share * (${beyond})`,
        unit: 'IOPS-month',
        inputs: { machines, share, iops, ...(type === 'gp3' && { included: INCLUDED_IOPS }) },
      }),
      each: machines,
    });
  if (type === 'gp3' && above(throughput, INCLUDED_THROUGHPUT))
    lines.push({
      item: 'provisioned throughput',
      sku: 'ebs.gp3.throughput-mbps',
      class: lineClass,
      quantity: compute({
        says: 'MB/s beyond what is included',
        formula: 'machines * share * (throughput - included) / mib',
        unit: 'MBps-month',
        inputs: { machines, share, throughput, included: INCLUDED_THROUGHPUT, mib: MIB },
      }),
    });
  return lines;
}

const above = (value: Estimate | Input, limit: Input): boolean => !('unknown' in value) && value.high > limit.likely;
