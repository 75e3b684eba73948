import type { Rule } from '../../rule';

export const iam012: Rule = {
  id: 'IAM-012',
  title: 'Role that its component cannot assume',
  pillar: 'access',
  severity: 'error',
  why: 'A service can only run under a role that trusts it.',
  advice: 'Let the role trust the service of the component.',
  references: ['SEC03-BP01'],
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
    trusts: lambda.amazonaws.com
    allow:
      - actions: [ s3:GetObject ]
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
    trusts: [ glue.amazonaws.com, lambda.amazonaws.com ]
    allow:
      - actions: [ s3:GetObject ]
        of: raw
`,
  },
  *check(subject) {
    for (const { component, kind } of subject.parts) {
      const { role } = component.settings;
      const trusts = role === undefined ? undefined : subject.design.sections.access?.get(role)?.trusts;
      const { principal } = kind.access;
      if (role === undefined || trusts === undefined || principal === undefined || [trusts].flat().includes(principal))
        continue;
      yield {
        at: { path: `access.${role}.trusts`, part: 'value' },
        message: `${component.id} runs under ${role}, which trusts ${[trusts].flat().join(', ')} and not ${principal}.`,
        related: [{ at: { path: `${component.path}.role` }, message: `${component.id} runs under it` }],
        fixes:
          typeof trusts === 'string'
            ? [{ title: `Trust ${principal}`, edits: [{ do: 'set', at: `access.${role}.trusts`, value: principal }] }]
            : [],
      };
    }
  },
};
