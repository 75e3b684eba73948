import { names } from '../stream-flows';
import type { SizingRow } from '../row';

/** Instances with their volumes, and backups beyond the size of them. */
export const rds: SizingRow = {
  row: 'rds',
  design: (inputs) => {
    const count = inputs.number('instances', 1);
    const settings = [
      `engine: ${inputs.text('engine')}`,
      `class: ${inputs.text('class')}`,
      `multi-az: ${inputs.flag('multi-az')}`,
      `storage: ${inputs.number('storage-gb')} GiB`,
      `storage-type: ${inputs.text('storage-type', 'gp3')}`,
      `backup-stored: ${inputs.number('backup-gb', 0) / count} GiB`,
      ...(inputs.has('provisioned-iops') ? [`iops: ${inputs.number('provisioned-iops')}`] : []),
    ];
    const of = names('database', count);
    const text = of.map((name) => `  ${name}: { kind: rds-database, ${settings.join(', ')} }\n`).join('');
    return { text: `components:\n${text}`, of };
  },
};
