import { athena as row } from '../../sizing/rows/athena';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostInputs, CostService } from '../service';

const MIB_A_TB = 2 ** 20;
const MIB = 2 ** 20;

/** What is scanned, by one query or so many: said, or queries of a size, or of a table by compression and columns. */
export const athena: CostService = {
  service: 'Athena',
  put: (one) => {
    const queries = one.usage.number('queries', 1);
    const { mib, columns } = scanned(one, queries);
    return {
      designs: [
        byRow(row, { queries: perMonth(queries, one.hours), 'scanned-mib': mib, 'columns-read': columns, columns: 1 }),
      ],
    };
  },
};

/** MiB that a query would scan of whole files, and the share of the columns that it reads. */
function scanned({ params, usage }: CostInputs, queries: number): { readonly mib: number; readonly columns: number } {
  params.ignore('format');
  if (usage.has('scannedTB')) {
    params.ignore('compression', 'columnsRead', 'bytesPerQuery');
    usage.ignore('rawTB', 'storedTB');
    return { mib: (usage.number('scannedTB') * MIB_A_TB) / queries, columns: 1 };
  }
  if (params.has('bytesPerQuery')) return { mib: params.number('bytesPerQuery') / MIB, columns: 1 };
  const stored = usage.has('storedTB')
    ? usage.number('storedTB')
    : usage.number('rawTB') / params.number('compression', 1);
  usage.ignore('rawTB');
  params.ignore('compression');
  return { mib: stored * MIB_A_TB, columns: params.number('columnsRead', 1) };
}
