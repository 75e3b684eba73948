import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { readsOf, writesOf } from '../accesses';
import type { Access } from '../accesses';
import { chunksAMonth, eventsAMonth, gigabytes, gigabytesAMonth, unitHours } from '../amounts';
import { copiesOf } from '../copies';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { backupLines } from './backups';
import { indexesOf } from '../sizing/dynamodb-indexes';

const UNITS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html';
const WRITE_UNIT = fact(1024, 'B', UNITS, { status: 'read' });
const READ_UNIT = fact(4096, 'B', UNITS, { status: 'read' });
const PER_READ: Readonly<Record<string, Input>> = {
  eventual: fact(0.5, '1', UNITS, { status: 'read' }),
  strong: fact(1, '1', UNITS, { status: 'read' }),
  transactional: fact(2, '1', UNITS, { status: 'read' }),
};
const PER_WRITE = {
  standard: fact(1, '1', UNITS, { status: 'read' }),
  transactional: fact(2, '1', UNITS, { status: 'read' }),
};

/** Batches and files leave by an export, streams by the table's stream; only requests and queries take read units. */
const readsItems = ({ flow }: Access): boolean => flow.mode === 'request' || flow.mode === 'query';
const exports = ({ flow }: Access): boolean => flow.mode === 'batch' || flow.mode === 'file';

/** Write units a second for what is written, and with each item those of the indexes that it appears in. */
export function writeUnits(table: Member, at: 'mean' | 'peak', withIndexes = true): Estimate {
  const factor = table.flag('transactional-writes') ? PER_WRITE.transactional : PER_WRITE.standard;
  const parts = writesOf(table).flatMap(({ flow, size }) => [
    compute({
      says: `write units a second by ${flow.flow.id}`,
      formula: 'items * ceil(size / unit) * factor',
      unit: '1/s',
      inputs: { items: flow.records[at], size, unit: WRITE_UNIT, factor },
    }),
    ...(withIndexes ? indexesOf(table) : []).map((index) =>
      compute({
        says: `write units a second of index ${index.name} by ${flow.flow.id}`,
        formula: 'items * share * ceil(size / unit)',
        unit: '1/s',
        inputs: { items: flow.records[at], share: index.share, size: index.size ?? size, unit: WRITE_UNIT },
      }),
    ),
  ]);
  return sum('write units a second', '1/s', parts, `nothing is written into ${table.id}`);
}

/** Read units a second for what requests and queries read. */
export function readUnits(table: Member, at: 'mean' | 'peak'): Estimate {
  const factor = PER_READ[table.text('read-consistency')!]!;
  const parts = readsOf(table)
    .filter(readsItems)
    .map(({ flow, size }) =>
      compute({
        says: `read units a second by ${flow.flow.id}`,
        formula: 'items * ceil(size / unit) * factor',
        unit: '1/s',
        inputs: { items: flow.records[at], size, unit: READ_UNIT, factor },
      }),
    );
  return sum('read units a second', '1/s', parts, `nothing reads ${table.id} by requests`);
}

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
export function storedWithIndexes(table: Member): Estimate {
  const stored = table.load.stored.month12;
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
    { item: 'storage', sku: storageSku(table), class: 'usage', quantity: gigabytes('GB stored after a year', stored) },
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
    ...backupLines(table, { sku: 'backup.dynamodb-gb', volume: table.load.stored.month12 }),
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

/** Bytes a second that are written; zero where nothing flows in, since a table does not write by itself. */
const written = (table: Member): Estimate =>
  sum(
    `bytes written into ${table.id}`,
    'B/s',
    writesOf(table).map(({ flow }) => flow.bytes.mean),
    `nothing is written into ${table.id}`,
  );

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
            quantity: gigabytesAMonth(`GB replicated to ${region}`, written(table), table),
          },
        ]),
  ];
}
