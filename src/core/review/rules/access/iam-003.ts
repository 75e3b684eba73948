import { statements } from '../../statements';
import type { Rule } from '../../rule';

export const iam003: Rule = {
  id: 'IAM-003',
  title: 'Every action of a service allowed',
  pillar: 'access',
  severity: 'error',
  why: 'A role that may do everything with a service may also delete and share what it holds.',
  advice: 'List the actions that the flows need; the IAM notes have them.',
  references: ['SEC03-BP02'],
  example: {
    failing: `
components:
  raw:  { kind: s3-bucket, versioning: true }
  job:  { kind: glue-job, workers: 2 x G.1X, schedule: rate(1 day), role: worker }
  out:  { kind: s3-bucket, versioning: true }
  shop: { kind: application }
flows:
  - shop -> raw: { mode: batch, size: 1 MiB, rate: 1/s }
  - raw -> job -> out
access:
  worker:
    trusts: glue.amazonaws.com
    allow:
      - actions: [ "s3:*" ]
        of: raw
`,
    passing: `
components:
  raw:  { kind: s3-bucket, versioning: true }
  job:  { kind: glue-job, workers: 2 x G.1X, schedule: rate(1 day), role: worker }
  out:  { kind: s3-bucket, versioning: true }
  shop: { kind: application }
flows:
  - shop -> raw: { mode: batch, size: 1 MiB, rate: 1/s }
  - raw -> job -> out
access:
  worker:
    trusts: glue.amazonaws.com
    allow:
      - actions: [ s3:GetObject, s3:ListBucket ]
        of: raw
`,
    nearMiss: `
components:
  raw:  { kind: s3-bucket, versioning: true }
  job:  { kind: glue-job, workers: 2 x G.1X, schedule: rate(1 day), role: worker }
  out:  { kind: s3-bucket, versioning: true }
  shop: { kind: application }
flows:
  - shop -> raw: { mode: batch, size: 1 MiB, rate: 1/s }
  - raw -> job -> out
access:
  worker:
    trusts: glue.amazonaws.com
    allow:
      - actions: [ s3:Get* ]
        of: raw
`,
  },
  *check({ design }) {
    for (const { role, path, actions, resources } of statements(design, 'allow')) {
      const whole = actions.find((action) => /^[a-z0-9-]+:\*$/.test(action) || action === '*');
      if (whole === undefined || (whole === '*' && resources.includes('*'))) continue;
      yield {
        at: { path: `${path}.actions`, part: 'value' },
        message: `${role} may do everything of ${whole === '*' ? 'every service' : whole.replace(':*', '')} on ${resources.join(', ') || 'nothing named'}.`,
      };
    }
  },
};
