import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const cloudwatch: CostService = {
  service: 'CloudWatch',
  put: ({ params, usage }) => {
    params.same('kind', 'logs');
    return {
      lines: [
        ...bareLine('cloudwatch.logs-ingest-gb', usage.number('ingestGB', 0)),
        ...bareLine('cloudwatch.logs-storage-gb', usage.number('storageGB', 0)),
        ...bareLine('cloudwatch.logs-insights-gb', usage.number('insightsGB', 0)),
      ],
    };
  },
};
