import { statements } from '../../statements';
import type { Rule } from '../../rule';

export const iam004: Rule = {
  id: 'IAM-004',
  title: 'Role with all rights',
  pillar: 'access',
  severity: 'error',
  why: 'A role that may do everything on everything is the account itself.',
  advice: 'Allow only what the flows need; the IAM notes have it.',
  references: ['SEC03-BP02', 'checkov CKV_AWS_1'],
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
      - actions: [ "*" ]
        of: "*"
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
      - actions: [ s3:GetObject ]
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
      - actions: [ "lakeformation:GetDataAccess" ]
        of: "*"
`,
  },
  *check({ design }) {
    for (const { role, path, actions, resources } of statements(design, 'allow')) {
      if (!actions.includes('*') || !resources.includes('*')) continue;
      yield { at: { path: `${path}.actions`, part: 'value' }, message: `${role} may do everything on everything.` };
    }
  },
};
