import { compute, fact } from '../../quantity/compute';
import { within } from '../../quantity/range';
import { bytesWritten } from '../accesses';
import { eventsAMonth, gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { counted } from '../assumed';
import { copiesOf } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { backupLines } from './backups';

/** The price book has no such key; the published rate of the largest Regions, with room for the others. */
const BACKUP = fact(within(0.021, 0.25), 'USD/GB-month', 'https://aws.amazon.com/documentdb/pricing/', {
  status: 'recalled',
});
const ONE = counted(1, 'one instance');

/** What a DocumentDB cluster is billed: instances, storage, I/O, backups beyond its size, and clusters elsewhere. */
export function documentdbLines(cluster: Member): readonly BillLine[] {
  const sku = `docdb.${cluster.text('class')}.hour`;
  return [
    {
      item: 'instance-hours',
      sku,
      class: 'fixed',
      quantity: unitHours('instance-hours', cluster.value('instances'), cluster),
    },
    {
      item: 'storage',
      sku: 'docdb.storage-gb',
      class: 'usage',
      quantity: gigabytes('GB stored', cluster.load.stored),
    },
    {
      item: 'I/O requests',
      sku: 'docdb.io-request',
      class: 'usage',
      quantity: eventsAMonth('I/O requests', cluster.value('io'), cluster),
    },
    automatedBackups(cluster),
    ...backupLines(cluster, {
      sku: 'docdb.backup-gb',
      price: BACKUP,
      volume: cluster.load.stored,
      changes: bytesWritten(cluster),
    }),
    ...copiesOf(cluster).flatMap(({ region }): readonly BillLine[] => [
      {
        item: `instance in ${region}`,
        sku,
        class: 'fixed',
        region,
        quantity: unitHours('instance-hours', ONE, cluster),
      },
      {
        item: `storage in ${region}`,
        sku: 'docdb.storage-gb',
        class: 'usage',
        region,
        quantity: gigabytes('GB in the replica', cluster.load.stored),
      },
      {
        item: `transfer to ${region}`,
        sku: `transfer.inter-region-out-gb.to-${region}`,
        class: 'usage',
        quantity: gigabytesAMonth(`GB of changes sent to ${region}`, bytesWritten(cluster), cluster),
      },
    ]),
  ];
}

function automatedBackups(cluster: Member): BillLine {
  if (!cluster.written('backup-stored'))
    return { item: 'automated backups', free: 'free up to the size of the cluster; `backup-stored` says more' };
  return {
    item: 'backups beyond the size of the cluster',
    sku: 'docdb.backup-gb',
    price: BACKUP,
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
  };
}
