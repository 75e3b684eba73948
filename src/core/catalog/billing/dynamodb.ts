import { compute, sum } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { bytesWritten, readsOf } from '../accesses';
import type { Access } from '../accesses';
import { chunksAMonth, eventsAMonth, gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { copiesOf } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { backupLines } from './backups';
import { indexesOf } from '../sizing/dynamodb-indexes';
import { readUnits, WRITE_UNIT, writeUnits } from '../sizing/dynamodb-units';

/** Batches and files leave by an export of the table. */
const exports = ({ flow }: Access): boolean => flow.mode === 'batch' || flow.mode === 'file';

const rare = (table: Member): boolean => table.text('table-class') === 'standard-ia';

function onDemand(table: Member): readonly BillLine[] {
  const prefix = rare(table) ? 'dynamodb.standard-ia' : 'dynamodb';
  return [
    {
      item: 'write request units',
      sku: `${prefix}.wru`,
      class: 'usage',
      quantity: eventsAMonth('write request units', writeUnits(table, 'mean'), table),
    },
    {
      item: 'read request units',
      sku: `${prefix}.rru`,
      class: 'usage',
      quantity: eventsAMonth('read request units', readUnits(table, 'mean'), table),
    },
  ];
}

function provisioned(table: Member): readonly BillLine[] {
  if (rare(table))
    return [{ item: 'provisioned capacity', unpriced: 'the price of provisioned Standard-IA units is not known' }];
  return [
    {
      item: 'write capacity',
      sku: 'dynamodb.wcu-hour',
      class: 'fixed',
      quantity: unitHours('WCU-hours', table.value('write-capacity'), table),
    },
    {
      item: 'read capacity',
      sku: 'dynamodb.rcu-hour',
      class: 'fixed',
      quantity: unitHours('RCU-hours', table.value('read-capacity'), table),
    },
  ];
}

const storageSku = (table: Member): string => (rare(table) ? 'dynamodb.standard-ia.storage-gb' : 'dynamodb.storage-gb');

/** Bytes of the table and of what its indexes hold of it. */
function storedWithIndexes(table: Member): Estimate {
  const stored = table.load.stored;
  const indexes = indexesOf(table).map((index) =>
    index.stored
      ? compute({
          says: `stored in index ${index.name}`,
          formula: 'stored',
          unit: 'B',
          inputs: { stored: index.stored },
        })
      : compute({
          says: `stored in index ${index.name}`,
          formula: index.size ? 'stored * share * size / item' : 'stored * share',
          unit: 'B',
          inputs: {
            stored,
            share: index.share,
            ...(index.size && { size: index.size, item: table.load.in.recordSize }),
          },
        }),
  );
  return sum(`stored in ${table.id} with its indexes`, 'B', [stored, ...indexes], 'nothing is stored');
}

/** What a DynamoDB table is billed: its capacity or requests, storage, recovery, exports and its replicas. */
export function dynamodbLines(table: Member): readonly BillLine[] {
  const stored = storedWithIndexes(table);
  const exported = readsOf(table).filter(exports);
  return [
    ...(table.text('mode') === 'provisioned' ? provisioned(table) : onDemand(table)),
    { item: 'storage', sku: storageSku(table), class: 'usage', quantity: gigabytes('GB stored', stored) },
    ...(table.flag('pitr')
      ? [
          {
            item: 'point-in-time recovery',
            sku: 'dynamodb.pitr-gb',
            class: 'usage' as const,
            quantity: gigabytes('GB under point-in-time recovery', stored),
          },
        ]
      : []),
    ...exported.map(({ flow }): BillLine => ({
      item: `export by ${flow.flow.id}`,
      sku: 'dynamodb.export-gb',
      class: 'usage',
      quantity: gigabytesAMonth('GB exported', flow.bytes.mean, table),
    })),
    ...streamReads(table),
    ...backupLines(table, { sku: 'backup.dynamodb-gb', volume: table.load.stored }),
    ...copiesOf(table).flatMap(({ region }) => replica(table, region, stored)),
  ];
}

const FREE_READERS = new Set(['lambda-function', 'eventbridge-pipe']);

/** Changes that are followed: into Kinesis by the record, by functions and pipes without charge, by others by the call. */
const streamReads = (table: Member): readonly BillLine[] =>
  table.load.outflows
    .filter(({ mode }) => mode === 'stream' || mode === 'cdc')
    .map((flow): BillLine => {
      const item = `changes on ${flow.flow.id}`;
      if (flow.toKind === 'kinesis-stream')
        return {
          item,
          sku: 'dynamodb.kinesis-cdc-unit',
          class: 'usage',
          quantity: chunksAMonth(
            'units of 1 KiB that are captured',
            flow.records.mean,
            flow.recordSize,
            WRITE_UNIT,
            table,
          ),
        };
      return FREE_READERS.has(flow.toKind ?? '')
        ? { item, free: 'functions and pipes read the stream of a table without charge' }
        : { item, unpriced: `how often ${flow.flow.to} asks for changes is not known` };
    });

function replica(table: Member, region: string, stored: Estimate): readonly BillLine[] {
  const units = writeUnits(table, 'mean');
  const capacity: BillLine =
    table.text('mode') === 'provisioned'
      ? {
          item: `replicated write capacity in ${region}`,
          sku: 'dynamodb.rwcu-hour',
          class: 'fixed',
          region,
          quantity: unitHours('rWCU-hours', table.value('write-capacity'), table),
        }
      : {
          item: `replicated write units in ${region}`,
          sku: 'dynamodb.rwru',
          class: 'usage',
          region,
          quantity: eventsAMonth('replicated write request units', units, table),
        };
  return [
    capacity,
    {
      item: `storage in ${region}`,
      sku: storageSku(table),
      class: 'usage',
      region,
      quantity: gigabytes('GB in the replica', stored),
    },
    ...(region === table.place.region
      ? []
      : [
          {
            item: `transfer to ${region}`,
            sku: `transfer.inter-region-out-gb.to-${region}`,
            class: 'usage' as const,
            quantity: gigabytesAMonth(`GB replicated to ${region}`, bytesWritten(table), table),
          },
        ]),
  ];
}
