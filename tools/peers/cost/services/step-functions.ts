import { stepFunctions as row } from '../../sizing/rows/step-functions';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import type { CostService } from '../service';

const FREE_TRANSITIONS = 4000;

/** Executions are a workload; what the free tier takes off is bare. */
export const stepFunctions: CostService = {
  service: 'Step Functions',
  put: ({ params, usage }) => {
    const executions = usage.number('executions');
    const type = params.text('type', 'standard').toLowerCase();
    if (type === 'standard' && params.flag('freeTier')) {
      const transitions = executions * params.number('transitionsPerExecution');
      return { lines: bareLine('stepfunctions.standard-transition', transitions - FREE_TRANSITIONS) };
    }
    params.ignore('freeTier');
    const own =
      type === 'express'
        ? { 'memory-mb': params.number('memoryMB'), 'duration-ms': usage.number('durationMs') }
        : { 'transitions-per-execution': params.number('transitionsPerExecution') };
    return byRow(row, { type, executions, ...own });
  },
};
