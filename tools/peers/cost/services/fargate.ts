import { fargate as row } from '../../sizing/rows/fargate';
import { byRow } from '../by-row';
import { runOf } from '../run';
import type { CostService } from '../service';

/** Tasks or pods, all of the month or for so many hours. */
export const fargate: CostService = {
  service: 'Fargate',
  put: (one) => {
    const { params } = one;
    const run = runOf(one);
    return {
      designs: [
        byRow(row, {
          tasks: params.number(params.has('pods') ? 'pods' : 'tasks', 1),
          architecture: params.text('arch', 'x86_64'),
          vcpu: params.number('vcpu'),
          'memory-gb': params.number('memoryGB'),
          'ephemeral-gb': params.has('diskGB') ? params.number('diskGB') : undefined,
          ...(run && { 'every-hours': run['every-hours'], 'run-seconds': run.minutes * 60 }),
        }),
      ],
    };
  },
};
