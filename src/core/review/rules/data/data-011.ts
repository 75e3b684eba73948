import type { Rule } from '../../rule';

export const data011: Rule = {
  id: 'DATA-011',
  title: 'Updates written to plain files',
  pillar: 'data',
  severity: 'warning',
  why: 'Files of a bucket cannot be changed in place: readers see half of an update, and deleting one person’s rows rewrites whole files.',
  advice: 'Give the dataset a table format (table: iceberg, delta or hudi), or append changes and merge them when reading.',
  references: ['DAL-10.1'],
  example: {
    failing: `
data:
  customer: { size: 1 KiB, key: id, stored-in: lake }
components:
  source: { kind: on-premises-database }
  copy:   { kind: dms-task }
  lake:   { kind: s3-bucket, versioning: true }
flows:
  - source -> copy: { carries: customer, mode: cdc, rate: 10/s }
  - copy -> lake: { writes: merge }
`,
    passing: `
data:
  customer: { size: 1 KiB, key: id, stored-in: lake, table: iceberg }
components:
  source: { kind: on-premises-database }
  copy:   { kind: dms-task }
  lake:   { kind: s3-bucket, versioning: true }
flows:
  - source -> copy: { carries: customer, mode: cdc, rate: 10/s }
  - copy -> lake: { writes: merge }
`,
    nearMiss: `
data:
  customer: { size: 1 KiB, key: id, stored-in: lake }
components:
  source: { kind: on-premises-database }
  copy:   { kind: dms-task }
  lake:   { kind: s3-bucket, versioning: true }
flows:
  - source -> copy: { carries: customer, mode: cdc, rate: 10/s }
  - copy -> lake: { writes: append }
`,
  },
  *check(subject) {
      for (const flow of subject.load.flows.values()) {
        const kind = subject.kind(flow.flow.to);
        const dataset = flow.dataset === undefined ? undefined : subject.design.data.get(flow.dataset);
        if (flow.flow.settings.writes !== 'merge' || kind?.role !== 'storage' || 'table' in (kind.settings ?? {})) continue;
        if (dataset?.table !== undefined && dataset.table !== 'hive') continue;
        yield {
          at: { path: `${flow.flow.path}.writes`, part: 'value' },
          message: `${flow.flow.id} merges into ${flow.flow.to}, whose files cannot be changed in place.`,
          fixes:
            flow.dataset === undefined || !dataset
              ? []
              : [{ title: `Make ${flow.dataset} an Iceberg table`, edits: [{ do: 'set', at: `data.${flow.dataset}.table`, value: 'iceberg' }] }],
        };
      }
    },
};
