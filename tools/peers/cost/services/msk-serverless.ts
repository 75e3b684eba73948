import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const mskServerless: CostService = {
  service: 'MSK Serverless',
  put: ({ params, usage, hours }) => {
    usage.ignore('eventsPerSecond');
    const running = usage.number('hours', hours);
    return {
      lines: [
        ...bareLine('msk.serverless.cluster-hour', running),
        ...bareLine('msk.serverless.partition-hour', params.number('partitions') * running),
        ...bareLine('msk.serverless.gb-in', usage.number('gbIn', 0)),
        ...bareLine('msk.serverless.gb-out', usage.number('gbOut', 0)),
        ...bareLine('msk.serverless.storage-gb', usage.number('storageGB', 0)),
      ],
    };
  },
};
