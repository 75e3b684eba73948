import type { Rule } from '../../rule';

export const req002: Rule = {
  id: 'REQ-002',
  title: 'Functional requirement that nothing serves',
  pillar: 'requirements',
  severity: 'warning',
  why: 'A requirement that no component answers is a promise nobody keeps.',
  advice: 'Name the components in served-by, or drop the requirement.',
  references: ['OPS01-BP01'],
  example: {
    failing: `
requirements:
  quick:
    asked-by: marketing
    need: It must be fast.
    kind: functional
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
    kind: functional
    served-by: clicks
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
    kind: non-functional
    availability: 99 %
components:
  shop:   { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
  },
  *check({ design }) {
    for (const [name, requirement] of design.requirements) {
      if (requirement.kind !== 'functional' || requirement['served-by'] !== undefined) continue;
      yield {
        at: { path: `requirements.${name}`, part: 'key' },
        message: `${name} is functional, and no component is said to serve it.`,
      };
    }
  },
};
