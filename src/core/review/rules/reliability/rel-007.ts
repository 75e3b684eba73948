import { missed, shortfall } from '../../missed';
import type { Rule } from '../../rule';

export const rel007: Rule = {
  id: 'REL-007',
  title: 'Recovery longer than the RTO',
  pillar: 'reliability',
  severity: 'error',
  why: 'The steps of recovery take longer than was agreed, however well they go.',
  advice:
    'Shorten the step that binds: decide beforehand, keep a stand-in ready, or move up from restoring to failing over.',
  references: ['REL13-BP02', 'REL13-BP03'],
  example: {
    failing: `
requirements:
  quick: { of: orders, when: component-failure, rto: 1 s }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: false }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
    passing: `
requirements:
  quick: { of: orders, when: component-failure, rto: 1 day }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: true }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
    nearMiss: `
requirements:
  quick: { of: orders, when: component-failure, rto: 2 days }
components:
  shop:   { kind: application }
  orders: { kind: rds-database, class: db.m6g.large, storage: 100 GiB, multi-az: false }
flows:
  - shop -> orders: { size: 1 KiB, rate: 10/s }
`,
  },
  check: (subject) => missed(subject, 'rto', (verdict) => `${shortfall(verdict)}.`),
};
