import type { Rule } from '../../rule';

export const sec004: Rule = {
  id: 'SEC-004',
  title: 'Flow without encryption on the way',
  pillar: 'security',
  severity: 'error',
  why: 'What travels in the clear can be read and changed on the way.',
  advice: 'Leave encryption out for TLS, or ask for mutual TLS.',
  references: ['SEC09-BP02'],
  example: {
    failing: `
components:
  shop: { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s, encryption: none }
`,
    passing: `
components:
  shop: { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s }
`,
    nearMiss: `
components:
  shop: { kind: application }
  clicks: { kind: kinesis-stream }
flows:
  - shop -> clicks: { size: 1 KiB, rate: 1/s, encryption: mtls }
`,
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      if (flow.settings.encryption !== 'none') continue;
      yield {
        at: { path: `${flow.path}.encryption`, part: 'value' },
        message: `${flow.id} carries data in the clear.`,
        fixes: [
          { title: 'Use TLS', edits: [{ do: 'set', at: `${flow.path}.encryption`, value: 'tls' }], preferred: true },
        ],
      };
    }
  },
};
