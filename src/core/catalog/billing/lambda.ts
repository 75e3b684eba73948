import { compute, fact } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { eventsAMonth, GB } from '../amounts';
import type { BillLine } from '../kind';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/lambda/pricing/';
const INCLUDED_DISK = fact(512 * 2 ** 20, 'B', PRICING, { status: 'read' });
const MILLISECOND = fact(0.001, 's', PRICING, { status: 'read' });
const SECONDS = fact(3600, 's', 'seconds of an hour', { status: 'derived' });

export interface Invoked {
  /** Invocations a second, on average. */
  readonly invocations: Estimate;
  /** Executions at once, on average. */
  readonly concurrency: Estimate;
}

/** What a function is billed: requests, GB-seconds by the millisecond, environments kept ready, scratch space. */
export function lambdaLines(member: Member, { invocations, concurrency }: Invoked): readonly BillLine[] {
  const arm = member.text('architecture') === 'arm' ? 'arm' : 'x86';
  const requests = eventsAMonth('requests', invocations, member);
  const seconds = compute({
    says: 'seconds of execution, each billed in whole milliseconds',
    formula: 'requests * ceil(duration / step) * step',
    unit: 's',
    inputs: { requests, duration: member.value('duration'), step: MILLISECOND },
  });
  const ready = member.value('provisioned-concurrency');
  const isReady = !('unknown' in ready) && ready.high > 0;
  return [
    { item: 'requests', sku: 'lambda.request', class: 'usage', quantity: requests },
    ...(isReady ? keptReady(member, seconds, concurrency, arm) : [onDemand(member, seconds, arm)]),
    ...scratchSpace(member, seconds),
  ];
}

const onDemand = (member: Member, seconds: Estimate, arm: string): BillLine => ({
  item: 'duration',
  sku: `lambda.gb-second.${arm}`,
  class: 'usage',
  quantity: compute({
    says: 'GB-seconds',
    formula: 'seconds * memory / gb',
    unit: 'GB-s',
    inputs: { seconds, memory: member.value('memory'), gb: GB },
  }),
});

/** Environments that are kept ready run at a lower rate; what goes beyond them at the mean load runs on demand. */
function keptReady(member: Member, seconds: Estimate, concurrency: Estimate, arm: string): readonly BillLine[] {
  const environments = member.value('provisioned-concurrency');
  const memory = member.value('memory');
  const ready = member.value('provisioned-hours');
  const within = 'min(1, environments * ready / concurrency)';
  const inputs = { seconds, memory, gb: GB, environments, ready, concurrency };
  return [
    {
      item: 'provisioned concurrency',
      sku: `lambda.provisioned-gb-second.${arm}`,
      class: 'fixed',
      quantity: compute({
        says: 'GB-seconds kept ready',
        formula: 'environments * memory / gb * ready * hours * hour',
        unit: 'GB-s',
        inputs: { environments, memory, gb: GB, ready, hours: member.hours, hour: SECONDS },
      }),
    },
    {
      item: 'duration in ready environments',
      sku: `lambda.provisioned-duration-gb-second.${arm}`,
      class: 'usage',
      quantity: compute({
        says: 'GB-seconds in environments that were ready',
        formula: `seconds * memory / gb * ${within}`,
        unit: 'GB-s',
        inputs,
      }),
    },
    {
      item: 'duration',
      sku: `lambda.gb-second.${arm}`,
      class: 'usage',
      quantity: compute({
        says: 'GB-seconds beyond the environments that were ready',
        formula: `seconds * memory / gb * (1 - ${within})`,
        unit: 'GB-s',
        inputs,
      }),
    },
  ];
}

function scratchSpace(member: Member, seconds: Estimate): readonly BillLine[] {
  const disk = member.value('ephemeral-storage');
  if ('unknown' in disk || disk.high <= INCLUDED_DISK.likely) return [];
  return [
    {
      item: 'ephemeral storage',
      sku: 'lambda.ephemeral-gb-second',
      class: 'usage',
      quantity: compute({
        says: 'GB-seconds of scratch space beyond 512 MiB',
        formula: 'seconds * (disk - included) / gb',
        unit: 'GB-s',
        inputs: { seconds, disk, included: INCLUDED_DISK, gb: GB },
      }),
    },
  ];
}
