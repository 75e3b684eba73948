import { missed, shortfall } from '../../missed';
import type { Rule } from '../../rule';

export const cost002: Rule = {
  id: 'COST-002',
  title: 'Cost above the budget',
  pillar: 'cost',
  severity: 'error',
  why: 'The likely cost of the design is more than what was agreed.',
  advice: 'See the cost table for what costs most, or agree on a larger budget.',
  references: ['COST05-BP01', 'COST06-BP01'],
  example: {
    failing: `
requirements:
  budget: { cost: 100 USD/month }
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    passing: `
requirements:
  budget: { cost: 1000 USD/month }
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
    nearMiss: `
requirements:
  budget: { cost: 2000 USD/month }
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream, shards: 16 }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 2000/s, peak: 5000/s }
`,
  },
  check: (subject) => missed(subject, 'cost', (verdict) => `${shortfall(verdict)}.`),
};
