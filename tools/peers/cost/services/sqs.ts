import type { CostService } from '../service';
import { rateOf } from '../month';

/** Requests, each the sending of a small message. */
export const sqs: CostService = {
  service: 'SQS',
  put: ({ params, usage, hours }) => {
    params.ignore('note');
    const text = `
components:
  app: { kind: application }
  queue: { kind: sqs-queue, type: ${params.text('type', 'standard').toLowerCase()} }
flows:
  - app -> queue: { size: 1 KiB, rate: ${rateOf(usage.number('requests'), hours)}, batch: 1 }
`;
    return { designs: [{ text, of: ['queue'] }] };
  },
};
