import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

const FREE_TRANSITIONS = 4000;
/** Express workflows are billed by chunks of memory and of time. */
const CHUNK = { mib: 64, ms: 100 };

/** Transitions of standard workflows; requests, time and memory of express ones. */
export const stepFunctions: CostService = {
  service: 'Step Functions',
  put: (one) => {
    const { params, usage } = one;
    const executions = usage.number('executions');
    if (params.text('type', 'standard').toLowerCase() === 'express') return { lines: express(one, executions) };
    const freed = params.flag('freeTier') ? FREE_TRANSITIONS : 0;
    const transitions = executions * params.number('transitionsPerExecution');
    return { lines: bareLine('stepfunctions.standard-transition', transitions - freed) };
  },
};

function express({ params, usage }: CostInputs, executions: number) {
  params.ignore('freeTier', 'transitionsPerExecution');
  const gigabytes = (Math.ceil(params.number('memoryMB') / CHUNK.mib) * CHUNK.mib) / 1024;
  const seconds = (Math.ceil(usage.number('durationMs') / CHUNK.ms) * CHUNK.ms) / 1000;
  return [
    ...bareLine('stepfunctions.express-request', executions),
    ...bareLine('stepfunctions.express-gb-hour', (executions * gigabytes * seconds) / 3600),
  ];
}
