import { missed } from '../../missed';
import { isUnrecoverable } from '../../../estimate/recovery/recovery';
import type { Rule } from '../../rule';

export const rel009: Rule = {
  id: 'REL-009',
  title: 'Nothing survives the scenario',
  pillar: 'reliability',
  severity: 'error',
  why: 'When every copy of a dataset lies in what is lost, there is nothing to have it back from.',
  advice:
    'Keep a copy outside: a replica or a backup in another Region or account, or a source that can be read again.',
  references: ['REL13-BP02', 'REL10-BP01', 'REL09-BP01'],
  example: {
    failing: `
requirements:
  survive: { of: lake, when: region-loss, rpo: 20 min }
components:
  shop:  { kind: application }
  lake:  { kind: s3-bucket, versioning: true }
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
  survive: { of: lake, when: zone-loss, rpo: 20 min }
components:
  shop:  { kind: application }
  lake:  { kind: s3-bucket, versioning: true }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 10/s }
`,
  },
  check: (subject) =>
    missed(subject, 'rpo', ({ requirement, of, scenario, figure }) =>
      isUnrecoverable(figure)
        ? `${requirement} asks for ${of ?? 'the data'} back after ${scenario ?? 'a failure'}, but nothing survives: ${figure.unrecoverable}.`
        : undefined,
    ),
};
