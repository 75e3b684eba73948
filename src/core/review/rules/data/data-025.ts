import { missed } from '../../missed';
import type { Rule } from '../../rule';

export const data025: Rule = {
  id: 'DATA-025',
  title: 'Data leaves the part of the world it must stay in',
  pillar: 'data',
  severity: 'error',
  why: 'A copy in a Region outside breaks the requirement, even when nobody reads it.',
  advice: 'Keep replicas, backups and results inside; or agree on a wider residency.',
  references: ['SUS01-BP01', 'SEC07-BP02'],
  example: {
    failing: `
requirements:
  at-home: { of: lake, residency: eu }
region: eu-west-1
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, replica: us-east-1 }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 1/s }
`,
    passing: `
requirements:
  at-home: { of: lake, residency: eu }
region: eu-west-1
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, replica: eu-central-1 }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 1/s }
`,
    nearMiss: `
requirements:
  at-home: { of: lake, residency: eu }
region: eu-west-1
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 1/s }
`,
  },
  check: (subject) => missed(subject, 'residency', (verdict) => `${verdict.requirement} keeps ${verdict.of ?? 'the data'} at home, but ${verdict.says}.`),
};
