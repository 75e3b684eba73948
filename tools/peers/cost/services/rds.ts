import { rds as row } from '../../sizing/rows/rds';
import { byRow } from '../by-row';
import type { CostService } from '../service';

/** An instance with its volume, and backups beyond the size of it. */
export const rds: CostService = {
  service: 'RDS',
  put: ({ params, usage }) => {
    params.ignore('note');
    const size = params.number('sizeGB', 0);
    const storage = params.text('storage', 'gp2');
    const iops = params.has('iops') ? params.number('iops') : undefined;
    return {
      designs: [
        byRow(row, {
          engine: params.text('engine'),
          class: params.text('class'),
          'multi-az': params.flag('multiAZ'),
          'storage-gb': size,
          'storage-type': storage,
          // A volume with provisioned operations has the fewest that AWS bills where a case says none.
          'provisioned-iops': storage.startsWith('io') ? (iops ?? 0) : iops,
          'backup-gb': size + usage.number('extraBackupGB', 0),
        }),
      ],
    };
  },
};
