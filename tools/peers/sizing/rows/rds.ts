import { NotExpressible } from '../../inputs';
import type { SizingRow } from '../row';

/** An instance with its volume, and backups beyond the size of it. */
export const rds: SizingRow = {
  row: 'rds',
  design: (inputs) => {
    if (inputs.number('instances', 1) !== 1) throw new NotExpressible('a database is one instance');
    const size = inputs.number('storage-gb');
    const settings = [
      `engine: ${inputs.text('engine')}`,
      `class: ${inputs.text('class')}`,
      `multi-az: ${inputs.flag('multi-az')}`,
      `storage: ${size} GiB`,
      `storage-type: ${inputs.text('storage-type', 'gp3')}`,
      `backup-stored: ${inputs.number('backup-gb', 0)} GiB`,
      ...(inputs.has('provisioned-iops') ? [`iops: ${inputs.number('provisioned-iops')}`] : []),
    ];
    return { text: `components:\n  database: { kind: rds-database, ${settings.join(', ')} }\n`, of: ['database'] };
  },
};
