import { stepFunctions as row } from '../../sizing/rows/step-functions';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostService } from '../service';

/** Executions are a workload. */
export const stepFunctions: CostService = {
  service: 'Step Functions',
  put: ({ params, usage, hours }) => {
    const executions = perMonth(usage.number('executions'), hours);
    const type = params.text('type', 'standard').toLowerCase();
    const own =
      type === 'express'
        ? { 'memory-mb': params.number('memoryMB'), 'duration-ms': usage.number('durationMs') }
        : { 'transitions-per-execution': params.number('transitionsPerExecution') };
    return { designs: [byRow(row, { type, executions, 'free-tier': params.flag('freeTier'), ...own })] };
  },
};
