import { compute, fact } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { GB } from '../amounts';
import { documented } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { runHours } from '../runs';

const PRICING = 'https://aws.amazon.com/emr/pricing/';
const MINIMUM = fact(60, 's', PRICING, { status: 'read' });
const INCLUDED_DISK = documented(20 * 2 ** 30, 'B', PRICING);

type Amount = Estimate | Input;

interface Worker {
  readonly vcpu: Amount;
  readonly memory: Amount;
}

/** What a job runs on. */
export interface Workers {
  readonly driver: Worker;
  readonly executors: Amount;
  readonly executor: Worker;
}

/** So many executors, with or without a driver, for so many hours of a month. */
interface Group {
  readonly item: string;
  readonly hours: Amount;
  readonly class: 'fixed' | 'usage';
  readonly driver?: Worker;
  readonly executors: Amount;
  readonly executor: Worker;
}

/** What an application is billed: its workers while jobs run, and executors that are kept ready. */
export function emrServerlessLines(application: Member, workers: Workers, streams: boolean): readonly BillLine[] {
  const ready = application.value('pre-initialized');
  const running = groupLines(application, {
    item: '',
    ...workers,
    executors: compute({
      says: 'executors that are started for a run, beyond those that are ready',
      formula: 'max(0, executors - ready)',
      unit: '1',
      inputs: { executors: workers.executors, ready },
    }),
    ...(streams
      ? { hours: application.hours, class: 'fixed' }
      : { hours: runHours(application, application.value('duration'), MINIMUM), class: 'usage' }),
  });
  if ('unknown' in ready || ready.high === 0) return running;
  const { executor } = workers;
  const kept: Group = {
    item: 'pre-initialized ',
    executors: ready,
    executor,
    hours: application.hours,
    class: 'fixed',
  };
  return [...running, ...groupLines(application, kept)];
}

function groupLines(application: Member, group: Group): readonly BillLine[] {
  const arm = application.text('architecture') === 'arm' ? 'arm' : 'x86';
  const { item, hours, executors, executor, driver } = group;
  const disk = application.value('storage');
  const all = driver ? '(driver + executors * each)' : 'executors * each';
  const line = (
    name: string,
    sku: string,
    formula: string,
    unit: string,
    inputs: Record<string, Amount>,
  ): BillLine => ({
    item: `${item}${name}`,
    sku: `emr-serverless.${sku}`,
    class: group.class,
    quantity: compute({ says: `${item}${name} of a month`, formula, unit, inputs: { hours, executors, ...inputs } }),
  });
  return [
    line('vCPU-hours', `vcpu-hour.${arm}`, `${all} * hours`, 'vCPU-h', {
      ...(driver && { driver: driver.vcpu }),
      each: executor.vcpu,
    }),
    line('GB-hours', `gb-hour.${arm}`, `${all} / gb * hours`, 'GB-h', {
      ...(driver && { driver: driver.memory }),
      each: executor.memory,
      gb: GB,
    }),
    ...(!('unknown' in disk) && disk.high > INCLUDED_DISK.likely
      ? [
          line(
            'storage',
            'storage-gb-hour',
            `(${driver ? '1 + ' : ''}executors) * (disk - included) / gb * hours`,
            'GB-h',
            {
              disk,
              included: INCLUDED_DISK,
              gb: GB,
            },
          ),
        ]
      : []),
  ];
}
