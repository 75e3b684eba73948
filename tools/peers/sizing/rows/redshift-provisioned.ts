import type { SizingRow } from '../row';

const HOURS = 730;
const GIB_A_TIB = 1024;

/** Nodes for so many hours a day with managed storage, and what they scan outside. */
export const redshiftProvisioned: SizingRow = {
  row: 'redshift-provisioned',
  design: (inputs) => {
    const scanned = inputs.number('spectrum-scanned-tb', 0) * GIB_A_TIB;
    const settings = [
      `nodes: ${inputs.number('nodes')} x ${inputs.text('node-type')}`,
      `stored: ${inputs.number('managed-storage-gb', 0)} GiB`,
      `active: ${inputs.number('hours-per-day', 24)} h/day`,
    ];
    return {
      text: `
components:
  warehouse: { kind: redshift-cluster, ${settings.join(', ')} }
  lake: { kind: s3-bucket }
${scanned > 0 ? `flows:\n  - lake -> warehouse: { mode: query, rate: 1/h, returns: ${scanned / HOURS} GiB }` : ''}
`,
      of: ['warehouse'],
    };
  },
};
