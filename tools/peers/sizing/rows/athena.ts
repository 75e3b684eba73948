import type { Inputs } from '../../inputs';
import type { SizingRow } from '../row';

const GIB = 1024;

/** Queries of one or two sorts over a lake: of a table, by columns and partitions, or of a size each. */
export const athena: SizingRow = {
  row: 'athena',
  design: (inputs) => {
    inputs.same('minimum-mib', 10);
    const share = (part: string, whole: string): number =>
      inputs.has(part) ? inputs.number(part) / inputs.number(whole) : 1;
    const settings = `columns-read: ${share('columns-read', 'columns')}, partitions-read: ${share('partitions-read', 'partitions')}`;
    const sorts = [asked(inputs, 'queries', 'scanned-mib'), asked(inputs, 'queries-b', 'scanned-mib-b')];
    const flows = sorts.flatMap((sort, index) =>
      sort === undefined ? [] : [`  - lake -> explore: { id: sort-${index + 1}, mode: request, ${sort} }`],
    );
    return {
      text: `
components:
  lake: { kind: s3-bucket }
  explore: { kind: athena-workgroup, ${settings} }
flows:
${flows.join('\n')}
`,
      of: ['explore'],
    };
  },
};

function asked(inputs: Inputs, queries: string, scanned: string): string | undefined {
  if (!inputs.has(queries)) return undefined;
  const mib = inputs.has(scanned)
    ? inputs.number(scanned)
    : inputs.number('table-raw-gib') * GIB * inputs.number('compression', 1);
  return `rate: ${inputs.number(queries)}/month, returns: ${mib} MiB`;
}
