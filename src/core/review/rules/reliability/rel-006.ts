import { missed, shortfall } from '../../missed';
import { isUnrecoverable } from '../../../estimate/recovery/recovery';
import type { Rule } from '../../rule';

export const rel006: Rule = {
  id: 'REL-006',
  title: 'Data loss above the RPO',
  pillar: 'reliability',
  severity: 'error',
  why: 'Copies that are further behind than the RPO allows lose more than was agreed when they have to take over.',
  advice:
    'Take a copy that is closer behind (a synchronous standby, point-in-time recovery, replication with a time limit), or agree on a longer RPO.',
  references: ['REL13-BP01', 'REL13-BP02', 'REL09-BP01'],
  example: {
    failing: `
requirements:
  survive: { of: lake, when: region-loss, rpo: 1 s }
components:
  shop:  { kind: application }
  lake:  { kind: s3-bucket, versioning: true, replica: us-west-2 }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 10/s }
`,
    passing: `
requirements:
  survive: { of: lake, when: region-loss, rpo: 20 min }
components:
  shop:  { kind: application }
  lake:  { kind: s3-bucket, versioning: true, replica: us-west-2 }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 10/s }
`,
    nearMiss: `
requirements:
  survive: { of: lake, when: region-loss, rpo: 15 min }
components:
  shop:  { kind: application }
  lake:  { kind: s3-bucket, versioning: true, replica: us-west-2 }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 10/s }
`,
  },
  check: (subject) =>
    missed(subject, 'rpo', (verdict) => (isUnrecoverable(verdict.figure) ? undefined : `${shortfall(verdict)}.`)),
};
