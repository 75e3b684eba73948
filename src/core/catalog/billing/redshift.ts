import { compute } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { bytesWritten } from '../accesses';
import { eventsAMonth, gigabytes, gigabytesAMonth } from '../amounts';
import { documented } from '../assumed';
import { copiesOf, isPositive } from '../copies';
import type { BillLine } from '../kind';
import type { FlowLoad } from '../load';
import type { Member } from '../member';
import { backupLines } from './backups';
import { scannedBytes } from './scans';

const PRICING = 'https://aws.amazon.com/redshift/pricing/';
const TB = documented(2 ** 40, 'B', PRICING);
const FREE_SCALING = documented(1 / 24, '1', PRICING);

/** Bytes on managed storage in the end: what the design says, else what flows in. */
const managed = (warehouse: Member): Estimate => warehouse.load.stored;

/** Whether its nodes keep data on managed storage, which is billed apart; older types hold it on their own disks. */
export const hasManagedStorage = (type: string): boolean => /^(ra3|rg)\./.test(type);

export const managedStorage = (warehouse: Member): BillLine => ({
  item: 'managed storage',
  sku: 'redshift.rms-gb',
  class: 'usage',
  quantity: gigabytes('GB stored', managed(warehouse)),
});

/** Files of a lake that a cluster reads in place, a query at a time. */
const outside = (flow: FlowLoad): boolean =>
  (flow.mode === 'request' || flow.mode === 'query') && flow.flow.settings.returns !== undefined;

function spectrum(cluster: Member): readonly BillLine[] {
  return cluster.load.inflows.filter(outside).map((flow): BillLine => {
    const scanned = scannedBytes(flow);
    return {
      item: `Spectrum scans on ${flow.flow.id}`,
      sku: 'redshift.spectrum-tb',
      class: 'usage',
      quantity: compute({
        says: 'TB scanned',
        formula: 'bytes / tb',
        unit: 'TB',
        inputs: { bytes: eventsAMonth('bytes scanned', scanned, cluster, 'B'), tb: TB },
      }),
    };
  });
}

/** What a provisioned cluster is billed: nodes while it is not paused, storage, scaling beyond the free hour, scans. */
export function redshiftLines(cluster: Member): readonly BillLine[] {
  const { type, count } = cluster.fleet('nodes');
  const nodes = (says: string, formula: string, inputs: Record<string, Input | Estimate>): Estimate =>
    compute({ says, formula, unit: 'node-h', inputs: { nodes: count, hours: cluster.hours, ...inputs } });
  const scaling = cluster.value('concurrency-scaling');
  return [
    {
      item: 'node-hours',
      sku: `redshift.${type}.hour`,
      class: 'fixed',
      quantity: cluster.flag('multi-az')
        ? nodes('node-hours in two zones', '2 * nodes * hours * active', { active: cluster.value('active') })
        : nodes('node-hours', 'nodes * hours * active', { active: cluster.value('active') }),
    },
    ...(hasManagedStorage(type)
      ? [managedStorage(cluster)]
      : [{ item: 'storage', free: 'the disks of the nodes are part of their price' }]),
    ...(isPositive(scaling)
      ? [
          {
            item: 'concurrency scaling beyond an hour a day',
            sku: `redshift.concurrency-scaling-second.${type}`,
            class: 'usage' as const,
            quantity: nodes('node-seconds of concurrency scaling', 'nodes * max(0, scaling - free) * hours * 3600', {
              scaling,
              free: FREE_SCALING,
            }),
          },
        ]
      : []),
    ...spectrum(cluster),
    ...snapshots(cluster),
  ];
}

/** Automated snapshots are free; those that are kept on purpose, or copied elsewhere, are not. */
export function snapshots(warehouse: Member): readonly BillLine[] {
  const kept = backupLines(warehouse, {
    sku: 'redshift.backup-gb',
    volume: managed(warehouse),
    changes: bytesWritten(warehouse),
  });
  const copied = copiesOf(warehouse).flatMap(({ region }): readonly BillLine[] => [
    {
      item: `snapshots in ${region}`,
      sku: 'redshift.backup-gb',
      class: 'usage',
      region,
      quantity: gigabytes('GB of snapshots', managed(warehouse)),
    },
    {
      item: `transfer to ${region}`,
      sku: `transfer.inter-region-out-gb.to-${region}`,
      class: 'usage',
      quantity: gigabytesAMonth(`GB of changes sent to ${region}`, bytesWritten(warehouse), warehouse),
    },
  ]);
  return [
    { item: 'automated snapshots', free: 'snapshots and recovery points that AWS makes are free for their retention' },
    ...kept,
    ...copied,
  ];
}
