import { choice, count, duration, flag, key, reference, size, suggested } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Input } from '../../../quantity/figure';
import { between } from '../../../quantity/range';
import { GB, unitHours } from '../../amounts';
import { assumed, counted, documented } from '../../assumed';
import { publicAddresses } from '../../billing/public-addresses';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';

const PRICING = 'https://aws.amazon.com/dms/pricing/';
const LAG = assumed(1, 10, 60, 's', 'time that a change takes through the task; it grows with long transactions');
/** Storage that the price of an instance holds: less on burstable ones. */
const INCLUDED = { burstable: documented(50 * 2 ** 30, 'B', PRICING), other: documented(100 * 2 ** 30, 'B', PRICING) };

const instanceClass = suggested(
  /^dms\.[a-z0-9]+\.[a-z0-9]+$/,
  'a class such as dms.t3.medium',
  pricedTypes('', '.single-az-hour').filter((type) => type.startsWith('dms.')),
);

const settings = {
  'migration-type': key(
    choice('full-load', 'cdc', 'full-load-and-cdc'),
    'what is moved: all of it once, changes, or both',
    {
      default: 'full-load-and-cdc',
      alias: 'MigrationType',
    },
  ),
  type: key(choice('provisioned', 'serverless'), 'an instance of yours, or capacity that follows the load', {
    default: 'provisioned',
  }),
  class: key(instanceClass, 'class of the replication instance', {
    default: 'dms.t3.medium',
    alias: 'ReplicationInstanceClass',
  }),
  'multi-az': key(flag, 'whether a standby in a second zone takes over', { default: 'false', alias: 'MultiAZ' }),
  storage: key(size, 'storage for logs and cached changes', { default: '50 GiB', alias: 'AllocatedStorage' }),
  'min-capacity-units': key(count, 'fewest DCU of a serverless replication', {
    default: '1',
    alias: 'MinCapacityUnits',
  }),
  'max-capacity-units': key(count, 'most DCU of a serverless replication', { default: '4', alias: 'MaxCapacityUnits' }),
  latency: key(duration, 'how long a change takes through the task', { default: 'assumed 1 to 60 s' }),
  'batch-apply': key(flag, 'whether changes are applied in batches', { default: 'false', alias: 'BatchApplyEnabled' }),
  validation: key(flag, 'whether rows are compared at both ends', { default: 'false', alias: 'ValidationSettings' }),
  public: key(flag, 'whether the instance has a public address', { default: 'false', alias: 'PubliclyAccessible' }),
  'on-failure': key(reference('component'), 'where rows go that cannot be applied', { implies: 'failure' }),
} as const;

type Task = Member<typeof settings>;

const included = (task: Task): Input =>
  /^dms\.t/.test(task.text('class') ?? '') ? INCLUDED.burstable : INCLUDED.other;

function provisioned(task: Task): readonly BillLine[] {
  const zones = task.flag('multi-az') ? 'multi-az' : 'single-az';
  const storage = task.value('storage');
  const free = included(task);
  const within = !('unknown' in storage) && storage.high <= free.likely;
  return [
    {
      item: 'replication instance',
      sku: `${task.text('class')}.${zones}-hour`,
      class: 'fixed',
      quantity: unitHours('instance-hours', counted(1, 'one replication instance'), task),
    },
    within
      ? { item: 'storage', free: `the price of ${task.text('class')} includes ${free.likely / 2 ** 30} GB` }
      : {
          item: 'storage',
          sku: `dms.storage-gb.gp2.${zones}`,
          class: 'fixed',
          quantity: compute({
            says: 'GB beyond what the instance includes',
            formula: 'max(0, storage - included) / gb',
            unit: 'GB-month',
            inputs: { storage, included: free, gb: GB },
          }),
        },
    ...publicAddresses(task, unitHours('address-hours', counted(1, 'one replication instance'), task)),
  ];
}

/** Between its bounds the capacity follows the load, so that only the bounds are known. */
function serverless(task: Task): readonly BillLine[] {
  const min = task.value('min-capacity-units');
  const max = task.value('max-capacity-units');
  if (task.flag('multi-az')) return [{ item: 'DCU-hours', unpriced: 'no public price of multi-AZ DCU is known' }];
  const units: Input | typeof min =
    'unknown' in min || 'unknown' in max
      ? min
      : {
          ...between(min.low, max.high),
          unit: '1',
          from: 'default',
          status: 'assumed',
          source: 'anything between the bounds of its capacity',
        };
  return [
    {
      item: 'DCU-hours',
      sku: 'dms.serverless.dcu-hour.single-az',
      class: 'usage',
      quantity: unitHours('DCU-hours', units, task),
    },
  ];
}

export const dmsTask = defineKind({
  name: 'dms-task',
  title: 'DMS replication task',
  help: 'Copies a database and then its changes, on a replication instance of its own.',
  role: 'ingest',
  icon: 'dms',
  card: { service: 'DMS', shows: { class: '', 'migration-type': '', type: '' } },
  service: 'dms',
  docs: 'https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html',
  settings,
  active: true,
  takes: 'cdc',
  network: { stands: 'vpc', endpoint: { service: 'dms' } },
  access: { principal: 'dms.amazonaws.com', arn: 'arn:${partition}:dms:${region}:${account}:task:${name}' },
  cost: (task) => (task.text('type') === 'serverless' ? serverless(task) : provisioned(task)),
  recovery: (task) => ({
    scope: task.flag('multi-az') ? 'regional' : 'zonal',
    holds: 'nothing',
    processing: task.written('latency') ? task.value('latency') : LAG,
    ...(task.flag('multi-az')
      ? {
          restart: task.fact('dms-multiaz', 'azFailoverS'),
          zoneFailover: task.fact('dms-multiaz', 'azFailoverS'),
        }
      : {
          restart: task.fact('dms-single', 'azFailoverS'),
          restore: { fixed: task.fact('dms-single', 'azFailoverS') },
        }),
    repeatable: true,
  }),
  availability: (task) => ({
    basis: 'sla',
    value: task.fact(task.flag('multi-az') ? 'dms-multiaz' : 'dms-single', 'slaPct'),
  }),
});
