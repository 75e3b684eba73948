import { keyOf } from '../../parts';
import type { Rule } from '../../rule';

export const data004: Rule = {
  id: 'DATA-004',
  title: 'Exactly-once claimed, but nothing makes it so',
  pillar: 'data',
  severity: 'error',
  why: 'Between two systems a retry cannot be told from a new record unless the target merges by a key or takes part in the transaction.',
  advice: 'Merge by a key at the target, or claim at-least-once.',
  references: ['REL04-BP04'],
  example: {
    failing: `
data:
  order: { size: 1 KiB }
components:
  shop:   { kind: application }
  orders: { kind: sqs-queue }
  write:  { kind: lambda-function, on-failure: rejects }
  table:  { kind: dynamodb-table }
  rejects: { kind: sqs-queue }
flows:
  - shop -> orders: { carries: order, rate: 10/s }
  - orders -> write
  - write -> table: { delivery: exactly-once, writes: append }
`,
    passing: `
data:
  order: { size: 1 KiB, key: order_id }
components:
  shop:   { kind: application }
  orders: { kind: sqs-queue }
  write:  { kind: lambda-function, on-failure: rejects }
  table:  { kind: dynamodb-table }
  rejects: { kind: sqs-queue }
flows:
  - shop -> orders: { carries: order, rate: 10/s }
  - orders -> write
  - write -> table: { delivery: exactly-once, writes: merge }
`,
    nearMiss: `
data:
  order: { size: 1 KiB }
components:
  shop:   { kind: application }
  orders: { kind: sqs-queue }
  write:  { kind: lambda-function, on-failure: rejects }
  table:  { kind: dynamodb-table }
  rejects: { kind: sqs-queue }
flows:
  - shop -> orders: { carries: order, rate: 10/s }
  - orders -> write
  - write -> table: { delivery: at-least-once, writes: merge }
`,
  },
  *check(subject) {
      for (const flow of subject.design.flows.values()) {
        const { delivery, writes } = flow.settings;
        if (delivery !== 'exactly-once' || writes === 'overwrite' || (writes === 'merge' && keyOf(subject, flow.id) !== undefined)) continue;
        yield {
          at: { path: `${flow.path}.delivery`, part: 'value' },
          message: `${flow.id} claims exactly-once, but ${writes === 'merge' ? 'what it carries has no key to merge by' : `${flow.to} does not merge what comes twice`}.`,
          fixes: [{ title: 'Claim at-least-once', edits: [{ do: 'set', at: `${flow.path}.delivery`, value: 'at-least-once' }] }],
        };
      }
    },
};
