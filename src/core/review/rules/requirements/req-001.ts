import { measureKeys } from '../../../design/keys/requirement-keys';
import type { Rule } from '../../rule';

export const req001: Rule = {
  id: 'REQ-001',
  title: 'Requirement without a measure',
  pillar: 'requirements',
  severity: 'warning',
  why: 'What has no number cannot be met or missed, only argued about.',
  advice: 'Give it a measure: freshness, latency, availability, rto, rpo, cost, retention or residency.',
  references: ['REL13-BP01', 'PERF05-BP01'],
  example: {
    failing: `
requirements:
  quick:
    asked-by: marketing
    need: It must be fast.
    of: clicks
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
    passing: `
requirements:
  quick:
    asked-by: marketing
    need: It must be fast.
    availability: 99 %
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
    nearMiss: `
requirements:
  quick:
    asked-by: marketing
    need: It must be fast.
    kind: functional
    served-by: clicks
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
  },
  *check({ design }) {
    for (const [name, requirement] of design.requirements) {
      if (requirement.kind === 'functional' || Object.keys(requirement).some((key) => key in measureKeys)) continue;
      yield {
        at: { path: `requirements.${name}`, part: 'key' },
        message: `${name} says what is needed, but not how much of it.`,
      };
    }
  },
};
