import { missed, shortfall } from '../../missed';
import type { Rule } from '../../rule';

export const data019: Rule = {
  id: 'DATA-019',
  title: 'Data older than the freshness target',
  pillar: 'data',
  severity: 'error',
  why: 'Intervals, buffers and run times on the way add up to more than the target, however well everything works.',
  advice: 'Shorten the longest interval or buffer on the way, or agree on older data.',
  references: ['DAL-1.2', 'DAL-6.3'],
  example: {
    failing: `
requirements:
  quick: { of: lake, freshness: 1 min }
components:
  shop:     { kind: application }
  delivery: { kind: firehose-stream, buffer: { size: 128 MiB, interval: 900 s } }
  lake:     { kind: s3-bucket, versioning: true }
flows:
  - shop -> delivery: { size: 3 KiB, rate: 10/s }
  - delivery -> lake
`,
    passing: `
requirements:
  quick: { of: lake, freshness: 30 min }
components:
  shop:     { kind: application }
  delivery: { kind: firehose-stream, buffer: { size: 128 MiB, interval: 60 s } }
  lake:     { kind: s3-bucket, versioning: true }
flows:
  - shop -> delivery: { size: 3 KiB, rate: 10/s }
  - delivery -> lake
`,
    nearMiss: `
requirements:
  quick: { of: lake, freshness: 16 min }
components:
  shop:     { kind: application }
  delivery: { kind: firehose-stream, buffer: { size: 128 MiB, interval: 900 s } }
  lake:     { kind: s3-bucket, versioning: true }
flows:
  - shop -> delivery: { size: 3 KiB, rate: 10/s }
  - delivery -> lake
`,
  },
  check: (subject) => missed(subject, 'freshness', (verdict) => `${shortfall(verdict)}.`),
};
