import { rds as row } from '../../sizing/rows/rds';
import { byRow } from '../by-row';
import type { CostService } from '../service';

/** An instance with its volume, and backups beyond the size of it. */
export const rds: CostService = {
  service: 'RDS',
  put: ({ params, usage }) => {
    params.ignore('note');
    const size = params.number('sizeGB', 0);
    return {
      designs: [
        byRow(row, {
          engine: params.text('engine'),
          class: params.text('class'),
          'multi-az': params.flag('multiAZ'),
          'storage-gb': size,
          'storage-type': params.text('storage', 'gp2'),
          'provisioned-iops': params.has('iops') ? params.number('iops') : undefined,
          'backup-gb': size + usage.number('extraBackupGB', 0),
        }),
      ],
    };
  },
};
