import { mwaa as row } from '../../sizing/rows/mwaa';
import { byRow } from '../by-row';
import type { CostService } from '../service';

/** An environment with what was added to it all of the month; what it runs is not billed. */
export const mwaa: CostService = {
  service: 'MWAA',
  put: ({ params, usage }) => ({
    designs: [
      byRow(row, {
        class: params.text('class'),
        'additional-workers': params.number('additionalWorkers', 0),
        'additional-schedulers': params.number('additionalSchedulers', 0),
        'metadb-gb': usage.number('metadbGB', 0),
      }),
    ],
  }),
};
