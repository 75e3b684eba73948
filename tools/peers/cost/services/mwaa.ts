import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** An environment with what was added to it; what it runs is not billed. */
export const mwaa: CostService = {
  service: 'MWAA',
  put: ({ params, usage, hours }) => {
    const size = params.text('class');
    return {
      lines: [
        ...bareLine(`mwaa.environment-hour.${size}`, hours),
        ...bareLine(`mwaa.worker-hour.${size}`, params.number('additionalWorkers', 0) * hours),
        ...bareLine(`mwaa.scheduler-hour.${size}`, params.number('additionalSchedulers', 0) * hours),
        ...bareLine('mwaa.metadb-gb', usage.number('metadbGB', 0)),
      ],
    };
  },
};
