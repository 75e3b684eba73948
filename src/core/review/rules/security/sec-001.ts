import { datasetsIn, isSensitive } from '../../parts';
import type { Rule } from '../../rule';

export const sec001: Rule = {
  id: 'SEC-001',
  title: 'Data at rest not encrypted',
  pillar: 'security',
  severity: 'error',
  why: 'Whoever gets hold of the disks, a snapshot or a copy can read what is on them.',
  advice: 'Encrypt with an AWS or customer managed key.',
  references: ['SEC08-BP02', 'DAL-3.6'],
  example: {
    failing: `
data:
  order: { size: 1 KiB, classification: pii, stored-in: lake }
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, encryption: none }
flows:
  - shop -> lake: { carries: order, mode: batch, rate: 1/s }
`,
    passing: `
data:
  order: { size: 1 KiB, classification: pii, stored-in: lake }
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, encryption: kms }
flows:
  - shop -> lake: { carries: order, mode: batch, rate: 1/s }
`,
    nearMiss: `
data:
  order: { size: 1 KiB, classification: public, stored-in: lake }
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, encryption: none }
flows:
  - shop -> lake: { carries: order, mode: batch, rate: 1/s }
`,
  },
  *check(subject) {
    for (const { component } of subject.parts) {
      if (component.settings.encryption !== 'none') continue;
      const sensitive = [...datasetsIn(subject, component.id)].find(([, dataset]) => isSensitive(dataset));
      if (!sensitive) continue;
      yield {
        at: { path: `${component.path}.encryption`, part: 'value' },
        message: `${component.id} is not encrypted and holds ${sensitive[0]}, which is ${sensitive[1].classification}.`,
        fixes: [
          {
            title: 'Encrypt with KMS',
            edits: [{ do: 'set', at: `${component.path}.encryption`, value: 'kms' }],
            preferred: true,
          },
        ],
      };
    }
  },
};
