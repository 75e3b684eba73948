import type { SizingRow } from '../row';

/** Messages that are sent, received and deleted in batches of one size. */
export const sqs: SizingRow = {
  row: 'sqs',
  design: (inputs) => {
    const freeTier = inputs.flag('free-tier');
    const batch = `batch: ${inputs.number('batch-size', 1)}`;
    return {
      text: `
components:
  app: { kind: application }
  queue: { kind: sqs-queue, type: ${inputs.text('queue-type', 'standard')} }
  worker: { kind: ecs-service }
flows:
  - app -> queue: { size: ${inputs.number('message-kib')} KiB, rate: ${inputs.number('messages-per-second-mean')}/s, ${batch} }
  - queue -> worker: { ${batch} }
`,
      freeTier,
      of: ['queue'],
    };
  },
};
