import { emr } from '../../sizing/rows/emr';
import { byRow } from '../by-row';
import { runOf } from '../run';
import type { CostService } from '../service';

/** Nodes of one type, of which one is the primary. A case says no volumes. */
export const emrOnEc2: CostService = {
  service: 'EMR on EC2',
  put: (one) => {
    const type = one.params.text('type');
    const run = runOf(one);
    return {
      designs: [
        byRow(emr, {
          'primary-type': type,
          'core-type': type,
          'core-nodes': one.params.number('nodes', 1) - 1,
          ...(run && { 'every-hours': run['every-hours'], 'hours-per-run': run.minutes / 60 }),
        }),
      ],
    };
  },
};
