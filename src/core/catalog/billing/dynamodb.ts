import { compute, sum } from '../../quantity/compute';
import { isKnown } from '../../quantity/figure';
import type { Estimate } from '../../quantity/figure';
import { bytesWritten, operations, readsOf, writesOf } from '../accesses';
import type { Access } from '../accesses';
import { chunksAMonth, eventsAMonth, gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { counted, documented } from '../assumed';
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

/** Bytes that each item adds to what is billed, for the index that finds it. */
const ITEM_OVERHEAD = documented(
  100,
  'B',
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html',
);

/** Bytes of one item on average, as they are written; undefined where nothing is. */
function itemSize(table: Member): Estimate | undefined {
  const items = operations('items written a second', writesOf(table), 'mean', `nothing is written into ${table.id}`);
  if (!isKnown(items) || items.likely === 0) return undefined;
  const bytes = bytesWritten(table);
  return compute({ says: 'size of an item', formula: 'bytes / items', unit: 'B', inputs: { bytes, items } });
}

/** Bytes of the table as they are billed: what the design says as it is, and what is written with what finds each item. */
function storedInTable(table: Member): Estimate {
  const { stored } = table.load;
  const item = itemSize(table);
  if (!item) return stored;
  const said = table.written('stored') ? table.value('stored') : counted(0, 'the design says no volume');
  return compute({
    says: `stored in ${table.id}, each item that is written with what finds it`,
    formula: 'stored + max(0, stored - said) * overhead / item',
    unit: 'B',
    inputs: { stored, said, overhead: ITEM_OVERHEAD, item },
  });
}

/** Bytes of the table and of what its indexes hold of it. */
function storedWithIndexes(table: Member): Estimate {
  const stored = storedInTable(table);
  const indexes = indexesOf(table).map((index) => {
    const says = `stored in index ${index.name}`;
    if (index.stored) return compute({ says, formula: 'stored', unit: 'B', inputs: { stored: index.stored } });
    const item = itemSize(table) ?? table.load.in.recordSize;
    return compute({
      says,
      formula: index.size ? 'stored * share * (size + overhead) / (item + overhead)' : 'stored * share',
      unit: 'B',
      inputs: { stored, share: index.share, ...(index.size && { size: index.size, item, overhead: ITEM_OVERHEAD }) },
    });
  });
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
            // Of the table alone: its global indexes are not part of it.
            quantity: gigabytes('GB under point-in-time recovery', storedInTable(table)),
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
