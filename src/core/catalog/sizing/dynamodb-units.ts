import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { readsOf, writesOf } from '../accesses';
import type { Access } from '../accesses';
import type { Member } from '../member';
import { indexesOf } from './dynamodb-indexes';

const UNITS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html';
export const WRITE_UNIT = fact(1024, 'B', UNITS, { status: 'read' });
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

/** Batches and files leave by an export, streams by the table’s stream; only requests and queries take read units. */
const readsItems = ({ flow }: Access): boolean => flow.mode === 'request' || flow.mode === 'query';

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
