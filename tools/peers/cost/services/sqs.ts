import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const sqs: CostService = {
  service: 'SQS',
  put: ({ params, usage }) => {
    params.ignore('note');
    return {
      lines: bareLine(`sqs.request.${params.text('type', 'standard').toLowerCase()}`, usage.number('requests')),
    };
  },
};
