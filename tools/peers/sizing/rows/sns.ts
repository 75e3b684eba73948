import type { SizingRow } from '../row';
import { names } from '../stream-flows';

/** A topic with subscribers that are queues, and others that are called over HTTP. */
export const sns: SizingRow = {
  row: 'sns',
  design: (inputs) => {
    const freeTier = inputs.flag('free-tier');
    const queues = names('queue', inputs.number('sqs-subscriptions', 0));
    const callees = names('callee', inputs.number('http-subscriptions', 0));
    return {
      text: `
components:
  app: { kind: application }
  topic: { kind: sns-topic }
${queues.map((queue) => `  ${queue}: { kind: sqs-queue }`).join('\n')}
${callees.map((callee) => `  ${callee}: { kind: application }`).join('\n')}
flows:
  - app -> topic: { size: ${inputs.number('message-kib', 1)} KiB, rate: ${inputs.number('publishes-per-second-mean')}/s }
${[...queues, ...callees].map((target) => `  - topic -> ${target}`).join('\n')}
`,
      freeTier,
      of: ['topic'],
    };
  },
};
