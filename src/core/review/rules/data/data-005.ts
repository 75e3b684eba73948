import type { Rule } from '../../rule';

export const data005: Rule = {
  id: 'DATA-005',
  title: 'Order claimed where it is lost',
  pillar: 'data',
  severity: 'error',
  why: 'A standard queue hands records out in any order, so what comes after it cannot be in order.',
  advice: 'Use a FIFO queue or a stream with the key as partition key, or check versions at the target.',
  references: ['REL04-BP04'],
  example: {
    failing: `
data:
  order: { size: 1 KiB, key: order_id }
components:
  shop:  { kind: application }
  queue: { kind: sqs-queue }
  write: { kind: lambda-function, on-failure: rejects }
  rejects: { kind: sqs-queue }
flows:
  - shop -> queue: { carries: order, rate: 10/s }
  - queue -> write: { order: per-key }
`,
    passing: `
data:
  order: { size: 1 KiB, key: order_id }
components:
  shop:  { kind: application }
  queue: { kind: sqs-queue, type: fifo }
  write: { kind: lambda-function, on-failure: rejects }
  rejects: { kind: sqs-queue }
flows:
  - shop -> queue: { carries: order, rate: 10/s }
  - queue -> write: { order: per-key }
`,
    nearMiss: `
data:
  order: { size: 1 KiB, key: order_id }
components:
  shop:  { kind: application }
  queue: { kind: sqs-queue }
  write: { kind: lambda-function, on-failure: rejects }
  rejects: { kind: sqs-queue }
flows:
  - shop -> queue: { carries: order, rate: 10/s }
  - queue -> write: { order: none }
`,
  },
  *check(subject) {
      for (const flow of subject.design.flows.values()) {
        const { order } = flow.settings;
        const kind = subject.kind(flow.from);
        const member = subject.load.members.get(flow.from);
        if ((order !== 'per-key' && order !== 'total') || kind?.role !== 'queue' || member?.text('type') === 'fifo') continue;
        yield {
          at: { path: `${flow.path}.order`, part: 'value' },
          message: `${flow.id} claims order ${order}, but ${flow.from} hands records out in any order.`,
        };
      }
    },
};
