import { compute, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { readsOf, writesOf } from '../accesses';
import { assumed, documented } from '../assumed';
import type { FlowLoad } from '../load';
import type { Member } from '../member';

const PRICING = 'https://aws.amazon.com/rds/aurora/pricing/';
/** Writes are counted by what reaches the storage, in steps of this size; reads by the page. */
const WRITE_STEP = documented(4096, 'B', PRICING);
const PAGE: Readonly<Record<string, Input>> = {
  postgres: documented(8192, 'B', PRICING),
  mysql: documented(16_384, 'B', PRICING),
};
const MISSES = assumed(0.01, 0.1, 0.5, '1', 'share of the pages read that are not in memory');

/** Files that leave for a bucket are exported from a snapshot, without I/O of the cluster. */
export const isSnapshotExport = ({ mode, toKind }: FlowLoad): boolean => mode === 'file' && toKind === 's3-bucket';

/** Write I/O a second: each record by the step. */
export const writeIo = (cluster: Member): Estimate =>
  sum(
    'write I/O a second',
    '1/s',
    writesOf(cluster).map(({ flow, size }) =>
      compute({
        says: `write I/O by ${flow.flow.id}`,
        formula: 'records * ceil(size / step)',
        unit: '1/s',
        inputs: { records: flow.records.mean, size, step: WRITE_STEP },
      }),
    ),
    `nothing is written into ${cluster.id}`,
  );

/** I/O a second that is billed by the request: what is written, and pages read that are not in memory. */
export function ioOf(cluster: Member): Estimate {
  const page = PAGE[cluster.text('engine') ?? ''] ?? PAGE['postgres']!;
  const reads = readsOf(cluster)
    .filter(({ flow }) => !isSnapshotExport(flow))
    .map(({ flow, size }) =>
      compute({
        says: `read I/O by ${flow.flow.id}`,
        formula: 'records * ceil(size / page) * misses',
        unit: '1/s',
        inputs: { records: flow.records.mean, size, page, misses: MISSES },
      }),
    );
  return sum('I/O a second', '1/s', [writeIo(cluster), ...reads], 'nothing reads or writes');
}
