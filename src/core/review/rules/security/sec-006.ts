import { stores } from '../../parts';
import type { Rule } from '../../rule';

export const sec006: Rule = {
  id: 'SEC-006',
  title: 'Store open to everyone',
  pillar: 'security',
  severity: 'error',
  why: 'Anyone on the internet can read what the store holds.',
  advice: 'Block public access, and serve what is meant to be public through a distribution.',
  references: ['SEC03-BP07', 'security-hub S3.8', 'checkov CKV_AWS_53'],
  example: {
    failing: `
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, public-access: allowed }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 1/s }
`,
    passing: `
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true, public-access: blocked }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 1/s }
`,
    nearMiss: `
components:
  shop: { kind: application }
  lake: { kind: s3-bucket, versioning: true }
flows:
  - shop -> lake: { mode: batch, size: 1 MiB, rate: 1/s }
`,
  },
  *check(subject) {
    for (const { component } of stores(subject)) {
      const setting =
        component.settings['public-access'] === 'allowed'
          ? 'public-access'
          : component.settings['public'] === true
            ? 'public'
            : undefined;
      if (setting === undefined) continue;
      yield {
        at: { path: `${component.path}.${setting}`, part: 'value' },
        message: `${component.id} can be read by anyone on the internet.`,
        fixes: [
          {
            title: 'Block public access',
            edits: [
              { do: 'set', at: `${component.path}.${setting}`, value: setting === 'public' ? 'false' : 'blocked' },
            ],
            preferred: true,
          },
        ],
      };
    }
  },
};
