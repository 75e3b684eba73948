import type { Rule } from '../../rule';

export const rel012: Rule = {
  id: 'REL-012',
  title: 'Consumer of a stream without a way out for failures',
  pillar: 'reliability',
  severity: 'warning',
  why: 'A record that cannot be processed is tried again until it expires; the records behind it wait, and at the end it is lost.',
  advice: 'Name where failed records go (on-failure: a queue or a bucket), and bound the retries.',
  references: ['REL05-BP04', 'REL06-BP03'],
  example: {
    failing: `
components:
  shop:    { kind: application }
  clicks:  { kind: kinesis-stream }
  enrich:  { kind: lambda-function }
  lake:    { kind: s3-bucket, versioning: true }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 100/s }
  - clicks -> enrich
  - enrich -> lake
`,
    passing: `
components:
  shop:    { kind: application }
  clicks:  { kind: kinesis-stream }
  enrich:  { kind: lambda-function }
  lake:    { kind: s3-bucket, versioning: true }
  rejects: { kind: sqs-queue }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 100/s }
  - clicks -> enrich: { on-failure: rejects }
  - enrich -> lake
`,
    nearMiss: `
components:
  shop:     { kind: application }
  clicks:   { kind: kinesis-stream }
  delivery: { kind: firehose-stream }
  lake:     { kind: s3-bucket, versioning: true }
flows:
  - shop -> clicks: { size: 3 KiB, rate: 100/s }
  - clicks -> delivery -> lake
`,
  },
  *check(subject) {
    for (const flow of subject.design.flows.values()) {
      const from = subject.kind(flow.from);
      const to = subject.kind(flow.to);
      if ((from?.role !== 'stream' && from?.role !== 'queue') || to?.role !== 'compute' || !to.active) continue;
      const handler = subject.design.components.get(flow.to)?.settings;
      const source = subject.design.components.get(flow.from)?.settings;
      const outs = [
        flow.settings['on-failure'],
        handler?.['on-failure'],
        handler?.['late-to'],
        source?.['on-failure'],
        source?.['dead-letter-queue'],
      ];
      if (outs.some((out) => out !== undefined)) continue;
      yield {
        at: { path: flow.path, part: 'key' },
        message: `${flow.to} reads ${flow.from}, and records that it cannot process have nowhere to go.`,
      };
    }
  },
};
