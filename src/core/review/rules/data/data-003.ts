import { keyOf } from '../../parts';
import type { Rule } from '../../rule';

export const data003: Rule = {
  id: 'DATA-003',
  title: 'At-least-once delivery that appends without a key',
  pillar: 'data',
  severity: 'warning',
  why: 'What is delivered twice is written twice: without a key or a merge nothing tells the second copy from a new record.',
  advice: 'Write with merge and a key, or give the dataset a key by which duplicates are dropped.',
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
  - write -> table: { delivery: at-least-once, writes: append }
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
  - write -> table: { delivery: at-least-once, writes: merge }
`,
    nearMiss: `
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
  - write -> table: { delivery: at-least-once, writes: append }
`,
  },
  *check(subject) {
      for (const flow of subject.design.flows.values()) {
        if (flow.settings.delivery !== 'at-least-once' || flow.settings.writes !== 'append' || keyOf(subject, flow.id) !== undefined) continue;
        yield {
          at: { path: `${flow.path}.delivery`, part: 'value' },
          message: `${flow.id} delivers at least once and appends, and nothing it carries has a key: ${flow.to} will hold duplicates.`,
          related: [{ at: { path: `${flow.path}.writes`, part: 'value' }, message: 'it appends' }],
        };
      }
    },
};
