import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

const TB = 2 ** 40;
const LEAST = 10 * 2 ** 20;

/** What is scanned: said, or queries of a size, or a table's bytes by compression and the columns that are read. */
export const athena: CostService = {
  service: 'Athena',
  put: (one) => ({ lines: bareLine('athena.scanned-tb', scannedTb(one)) }),
};

function scannedTb({ params, usage }: CostInputs): number {
  params.ignore('format');
  if (usage.has('scannedTB')) {
    params.ignore('compression', 'columnsRead', 'bytesPerQuery');
    usage.ignore('rawTB', 'storedTB', 'queries');
    return usage.number('scannedTB');
  }
  const queries = usage.number('queries', 1);
  if (params.has('bytesPerQuery')) return (queries * Math.max(LEAST, params.number('bytesPerQuery'))) / TB;
  const stored = usage.has('storedTB')
    ? usage.number('storedTB')
    : usage.number('rawTB') / params.number('compression', 1);
  usage.ignore('rawTB');
  params.ignore('compression');
  return queries * stored * params.number('columnsRead', 1);
}
