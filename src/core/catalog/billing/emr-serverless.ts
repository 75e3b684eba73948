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

interface Workers {
  readonly item: string;
  readonly hours: Amount;
  readonly class: 'fixed' | 'usage';
  /** Whether a driver is among them, and how many executors. */
  readonly driver: boolean;
  readonly executors: Amount;
}

/** vCPU-hours, GB-hours and disk of workers that are there for so many hours of a month. */
function workerLines(application: Member, workers: Workers): readonly BillLine[] {
  const arm = application.text('architecture') === 'arm' ? 'arm' : 'x86';
  const { item, hours, executors } = workers;
  const common = { hours, executors };
  const disk = application.value('storage');
  const driver = (amount: string) => (workers.driver ? `${amount} + ` : '');
  const line = (
    name: string,
    sku: string,
    formula: string,
    unit: string,
    inputs: Record<string, Amount>,
  ): BillLine => ({
    item: `${item}${name}`,
    sku,
    class: workers.class,
    quantity: compute({ says: `${item}${name} of a month`, formula, unit, inputs: { ...common, ...inputs } }),
  });
  return [
    line('vCPU-hours', `emr-serverless.vcpu-hour.${arm}`, `(${driver('driver')}executors * each) * hours`, 'vCPU-h', {
      ...(workers.driver && { driver: application.value('driver-vcpu') }),
      each: application.value('executor-vcpu'),
    }),
    line('GB-hours', `emr-serverless.gb-hour.${arm}`, `(${driver('driver')}executors * each) / gb * hours`, 'GB-h', {
      ...(workers.driver && { driver: application.value('driver-memory') }),
      each: application.value('executor-memory'),
      gb: GB,
    }),
    ...(!('unknown' in disk) && disk.high > INCLUDED_DISK.likely
      ? [
          line(
            'storage',
            'emr-serverless.storage-gb-hour',
            `(${driver('1')}executors) * (disk - included) / gb * hours`,
            'GB-h',
            { disk, included: INCLUDED_DISK, gb: GB },
          ),
        ]
      : []),
  ];
}

/** What an application is billed: its workers while jobs run, and those that are kept ready. */
export function emrServerlessLines(application: Member, streams: boolean): readonly BillLine[] {
  const ready = application.value('pre-initialized');
  const running = workerLines(application, {
    item: '',
    driver: true,
    executors: application.value('executors'),
    ...(streams
      ? { hours: application.hours, class: 'fixed' }
      : { hours: runHours(application, application.value('duration'), MINIMUM), class: 'usage' }),
  });
  if ('unknown' in ready || ready.high === 0) return running;
  const kept = workerLines(application, {
    item: 'pre-initialized ',
    driver: false,
    executors: ready,
    hours: application.hours,
    class: 'fixed',
  });
  return [...running, ...kept];
}
