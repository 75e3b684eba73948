import { compute } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { bytesWritten, operations, writesOf } from '../accesses';
import { eventsAMonth, gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { counted } from '../assumed';
import { copiesOf, isPositive } from '../copies';
import type { BillLine, CostLine } from '../kind';
import type { Member } from '../member';
import { isSnapshotExport, writeIo } from '../sizing/aurora-io';
import { backupLines } from './backups';
import { publicAddresses } from './public-addresses';

/** A cluster's two ways of paying for I/O. */
type Storage = 'standard' | 'io-optimized';

const SERVERLESS = 'db.serverless';
const MILLION = counted(1e6, 'change records that are billed as one');
const ONE = counted(1, 'one instance');

const chosen = (cluster: Member): Storage =>
  cluster.text('storage-type') === 'io-optimized' ? 'io-optimized' : 'standard';

/** ACU of one serverless instance on average, within the bounds that the design writes. */
function averageCapacity(cluster: Member): Estimate | Input {
  const capacity = cluster.value('capacity');
  const [least, most] = (['min-capacity', 'max-capacity'] as const).map((bound) =>
    cluster.written(bound) ? cluster.value(bound) : undefined,
  );
  if (!least && !most) return capacity;
  const below = most ? 'min(most, capacity)' : 'capacity';
  return compute({
    says: 'ACU on average, within the bounds of the instance',
    formula: least ? `max(least, ${below})` : below,
    unit: 'ACU',
    inputs: { capacity, ...(least && { least }), ...(most && { most }) },
  });
}

function instanceLine(cluster: Member, storage: Storage, instances = cluster.value('instances')): CostLine {
  if (cluster.text('class') === SERVERLESS)
    return {
      item: 'ACU-hours',
      sku: storage === 'standard' ? 'aurora.serverless-v2.acu-hour' : 'aurora.io-optimized.acu-hour',
      class: 'usage',
      quantity: compute({
        says: 'ACU-hours',
        formula: 'instances * capacity * hours',
        unit: 'ACU-h',
        inputs: { instances, capacity: averageCapacity(cluster), hours: cluster.hours },
      }),
    };
  return {
    item: 'instance-hours',
    sku: `aurora.${cluster.text('class')}.${storage === 'standard' ? 'hour' : 'io-optimized-hour'}`,
    class: 'fixed',
    quantity: unitHours('instance-hours', instances, cluster),
  };
}

function storageLines(cluster: Member, storage: Storage): readonly CostLine[] {
  const volume: CostLine = {
    item: 'storage',
    sku: storage === 'standard' ? 'aurora.storage-gb' : 'aurora.io-optimized.storage-gb',
    class: 'usage',
    quantity: gigabytes('GB stored', cluster.load.stored),
  };
  if (storage === 'io-optimized') return [volume];
  return [
    volume,
    {
      item: 'I/O requests',
      sku: 'aurora.io-request',
      class: 'usage',
      quantity: eventsAMonth('I/O requests', cluster.value('io'), cluster),
    },
  ];
}

const paidFor = (cluster: Member, storage: Storage): readonly CostLine[] => [
  instanceLine(cluster, storage),
  ...storageLines(cluster, storage),
];

/** Likely USD a month of some lines; undefined where one of them is not known. */
function likely(cluster: Member, lines: readonly CostLine[]): number | undefined {
  let total = 0;
  for (const { quantity, sku } of lines) {
    const price = cluster.prices.find(sku, cluster.place.region);
    if (!price || !isKnown(quantity)) return undefined;
    total += quantity.likely * price.usd;
  }
  return total;
}

/** The way of paying for I/O that comes out cheaper at this load; undefined where that cannot be told. */
function cheaperStorage(cluster: Member): Storage | undefined {
  const standard = likely(cluster, paidFor(cluster, 'standard'));
  const optimized = likely(cluster, paidFor(cluster, 'io-optimized'));
  if (standard === undefined || optimized === undefined) return undefined;
  return optimized < standard ? 'io-optimized' : 'standard';
}

const NAMES: Readonly<Record<Storage, string>> = { standard: 'Standard', 'io-optimized': 'I/O-Optimized' };

/** What an Aurora cluster is billed: instances, storage and I/O, backups, rewinding, and clusters in other Regions. */
export function auroraLines(cluster: Member): readonly BillLine[] {
  const storage = chosen(cluster);
  const cheaper = cheaperStorage(cluster);
  const hint = cheaper && cheaper !== storage ? ` (${NAMES[cheaper]} storage would be cheaper)` : '';
  const [instances, ...rest] = paidFor(cluster, storage);
  return [
    { ...instances!, item: `${instances!.item}${hint}` },
    ...rest,
    ...automatedBackups(cluster),
    ...backtrack(cluster),
    ...snapshotExports(cluster),
    ...backupLines(cluster, {
      sku: 'aurora.backup-gb',
      volume: cluster.load.stored,
      changes: bytesWritten(cluster),
    }),
    ...publicAddresses(cluster, unitHours('address-hours', cluster.value('instances'), cluster)),
    ...copiesOf(cluster).flatMap(({ region }) => distant(cluster, region, storage)),
  ];
}

function automatedBackups(cluster: Member): readonly BillLine[] {
  if (!cluster.written('backup-stored'))
    return [{ item: 'automated backups', free: 'free up to the size of the cluster; `backup-stored` says more' }];
  return [
    {
      item: 'backups beyond the size of the cluster',
      sku: 'aurora.backup-gb',
      class: 'usage',
      quantity: gigabytes(
        'GB of backups beyond the size of the cluster',
        compute({
          says: 'backups beyond the size of the cluster',
          formula: 'max(0, backups - stored)',
          unit: 'B',
          inputs: { backups: cluster.value('backup-stored'), stored: cluster.load.stored },
        }),
      ),
    },
  ];
}

/** Change records are kept for the window, and billed for each hour of it. */
function backtrack(cluster: Member): readonly BillLine[] {
  const window = cluster.value('backtrack');
  if (!isPositive(window)) return [];
  const changes = operations('changes a second', writesOf(cluster), 'mean', `nothing is written into ${cluster.id}`);
  return [
    {
      item: 'backtrack',
      sku: 'aurora.backtrack-change-records',
      class: 'usage',
      quantity: compute({
        says: 'million change records kept, by the hour',
        formula: 'changes * window / million * hours',
        unit: '1',
        inputs: { changes, window, million: MILLION, hours: cluster.hours },
      }),
    },
  ];
}

const snapshotExports = (cluster: Member): readonly BillLine[] =>
  cluster.load.outflows.filter(isSnapshotExport).map((flow) => ({
    item: `snapshot export by ${flow.flow.id}`,
    sku: 'aurora.snapshot-export-gb',
    class: 'usage',
    quantity: gigabytesAMonth('GB exported', flow.bytes.mean, cluster),
  }));

/** A cluster of a global database: an instance to take over with, its own storage, and the writes that are sent. */
function distant(cluster: Member, region: string, storage: Storage): readonly BillLine[] {
  return [
    { ...instanceLine(cluster, storage, ONE), item: `instance in ${region}`, region },
    ...storageLines(cluster, storage)
      .slice(0, 1)
      .map((line) => ({ ...line, item: `storage in ${region}`, region })),
    {
      item: `replicated writes to ${region}`,
      sku: 'aurora.global-replicated-write-io',
      class: 'usage',
      quantity: eventsAMonth('replicated write I/O', writeIo(cluster), cluster),
    },
    {
      item: `transfer to ${region}`,
      sku: `transfer.inter-region-out-gb.to-${region}`,
      class: 'usage',
      quantity: gigabytesAMonth(`GB of changes sent to ${region}`, bytesWritten(cluster), cluster),
    },
  ];
}
