import type { Rule } from '../../rule';

const design = (actions: string): string => `
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
      - actions: [ ${actions} ]
        of: [ raw, out ]
      - actions: [ "logs:*" ]
        of: "arn:aws:logs:*:*:log-group:/aws-glue/*"
`;

/** What SDKs ask for and do without: where a bucket lies, and clearing up after an upload that failed. */
const CONVENIENT = new Set(['s3:GetBucketLocation', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts']);

/** As many as a reader takes in at once. */
const NAMED = 4;

export const iam001: Rule = {
  id: 'IAM-001',
  title: 'Role that lacks what its flows need',
  pillar: 'access',
  severity: 'warning',
  why: 'A flow whose role lacks an action fails when it first runs, with an error that names neither flow nor role.',
  advice: 'Add the actions to the role; its IAM note has the whole policy.',
  references: ['SEC03-BP01', 'SEC03-BP02', 'DAL-5.2'],
  falsePositives:
    'Only what the flows need of the design’s own components is looked at. Actions that another policy of the account grants are not known here; read them with policy: FILE.',
  example: {
    failing: design('s3:ListBucket'),
    passing: design('s3:GetObject, s3:PutObject, s3:DeleteObject, s3:ListBucket'),
    nearMiss: design('"s3:Get*", "s3:Put*", s3:DeleteObject, "s3:List*"'),
  },
  *check({ access, design: { components } }) {
    for (const { role, path, missing: all } of access.gaps) {
      const missing = all.filter(({ action, of }) => components.has(of) && !CONVENIENT.has(action));
      if (missing.length === 0) continue;
      const actions = [...new Set(missing.map(({ action, of }) => `${action} on ${of}`))];
      const more = actions.length > NAMED ? ` and ${actions.length - NAMED} more` : '';
      const flows = [...new Set(missing.map(({ flow }) => flow))];
      yield {
        at: { path, part: 'key' },
        message: `${role} lacks what ${flows.join(', ')} needs: ${actions.slice(0, NAMED).join(', ')}${more}.`,
        related: flows.map((flow) => ({ at: { path: `flows.${flow}` }, message: 'this flow needs it' })),
      };
    }
  },
};
