import { missed, shortfall } from '../../missed';
import type { Rule } from '../../rule';

export const rel005: Rule = {
  id: 'REL-005',
  title: 'Availability target not covered by SLAs',
  pillar: 'reliability',
  severity: 'warning',
  why: 'The published figures of the parts that must all work, taken together, promise less than the requirement asks.',
  advice:
    'Add redundancy at the weakest part, take hard dependencies out of the path (a queue, a cache, a fallback), or agree on a lower target.',
  references: ['REL11-BP07', 'REL05-BP01'],
  falsePositives:
    'An SLA is a threshold for credits, not an expectation: many services do better. Declare what you measured with availability: on the component.',
  example: {
    failing: `
requirements:
  up: { of: orders, availability: 99.99 % }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: true }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
    passing: `
requirements:
  up: { of: orders, availability: 99.9 % }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: true }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
    nearMiss: `
requirements:
  up: { of: orders, availability: 99.95 % }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: true }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
  },
  check: (subject) => missed(subject, 'availability', (verdict) => `${shortfall(verdict)}; it is not covered by SLAs.`),
};
