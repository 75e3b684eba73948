import { choice, flag, key, size } from '../../design/types';
import { compute, fact } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { GB } from '../amounts';
import { documented } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { processors } from '../processors';

const PRICING = 'https://aws.amazon.com/fargate/pricing/';
const INCLUDED_DISK = documented(20 * 2 ** 30, 'B', PRICING);
/** Tasks are billed by the second, a minute at least. */
export const FARGATE_MINIMUM = fact(60, 's', PRICING, { status: 'read' });

/** Settings of containers on Fargate, whoever starts them. */
export const taskSettings = {
  vcpu: key(processors, 'processors of each task', { default: '1', alias: 'Cpu' }),
  memory: key(size, 'memory of each task', { default: '2 GiB', alias: 'Memory' }),
  'ephemeral-storage': key(size, 'scratch space of each task', { default: '20 GiB', alias: 'EphemeralStorage' }),
  architecture: key(choice('x86', 'arm'), 'processor architecture', { default: 'x86', alias: 'CpuArchitecture' }),
  spot: key(flag, 'whether tasks run on spare capacity that may be taken away', { default: 'false' }),
};

/** What Fargate bills for so many task-hours of the month. */
export function fargateLines(member: Member, taskHours: Estimate, lineClass: 'fixed' | 'usage'): readonly BillLine[] {
  if (member.flag('spot'))
    return [{ item: 'Fargate', unpriced: 'the price of spare capacity changes; none is in the book' }];
  const arm = member.text('architecture') === 'arm' ? '.arm' : '';
  const disk = member.value('ephemeral-storage');
  return [
    {
      item: 'vCPU-hours',
      sku: `fargate.vcpu-hour${arm}`,
      class: lineClass,
      quantity: compute({
        says: 'vCPU-hours',
        formula: 'hours * vcpu',
        unit: 'vCPU-h',
        inputs: { hours: taskHours, vcpu: member.value('vcpu') },
      }),
    },
    {
      item: 'GB-hours',
      sku: `fargate.gb-hour${arm}`,
      class: lineClass,
      quantity: compute({
        says: 'GB-hours of memory',
        formula: 'hours * memory / gb',
        unit: 'GB-h',
        inputs: { hours: taskHours, memory: member.value('memory'), gb: GB },
      }),
    },
    ...(!('unknown' in disk) && disk.high > INCLUDED_DISK.likely
      ? [
          {
            item: 'scratch space',
            sku: 'fargate.ephemeral-gb-hour',
            class: lineClass,
            quantity: compute({
              says: 'GB-hours of scratch space beyond 20 GB',
              formula: 'hours * (disk - included) / gb',
              unit: 'GB-h',
              inputs: { hours: taskHours, disk, included: INCLUDED_DISK, gb: GB },
            }),
          },
        ]
      : []),
  ];
}
