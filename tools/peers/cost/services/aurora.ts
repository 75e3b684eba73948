import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/** Compute by instance or capacity unit, storage by its configuration, and what is asked of it. */
export const aurora: CostService = {
  service: 'Aurora',
  put: (one) => {
    const { params, usage, hours } = one;
    params.ignore('engine', 'kind', 'backupRetentionDays');
    const optimized = /optimi[sz]ed/i.test(params.text('config', 'standard'));
    const storage = usage.number('storageGB', params.number('storageGB', 0));
    const requests =
      usage.number('ioRequests', 0) + (usage.number('readsPerSec', 0) + usage.number('writesPerSec', 0)) * 3600 * hours;
    const records =
      usage.number('statementsPerHour', 0) *
      usage.number('changeRecordsPerStatement', 1) *
      usage.number('backtrackHours', 0);
    return {
      lines: [
        ...compute(one, optimized),
        ...bareLine(optimized ? 'aurora.io-optimized.storage-gb' : 'aurora.storage-gb', storage),
        ...bareLine('aurora.io-request', optimized ? 0 : requests),
        ...bareLine('aurora.backtrack-change-records', (records * hours) / 1e6),
        ...bareLine('aurora.snapshot-export-gb', usage.number('exportGB', 0)),
        ...bareLine('aurora.backup-gb', usage.number('snapshotGB', 0)),
      ],
    };
  },
};

/** I/O-optimised instances are billed 1.3 hours an hour; capacity units have a price of their own. */
function compute({ params, hours }: CostInputs, optimized: boolean) {
  if (params.has('avgACU')) {
    const sku = optimized ? 'aurora.io-optimized.acu-hour' : 'aurora.serverless-v2.acu-hour';
    return bareLine(sku, params.number('avgACU') * hours);
  }
  if (!params.has('class')) return [];
  return bareLine(`aurora.${params.text('class')}.hour`, params.number('instances', 1) * hours * (optimized ? 1.3 : 1));
}
