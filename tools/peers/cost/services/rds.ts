import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** gp3 includes so many operations a second. */
const INCLUDED_IOPS = 3000;

/** An instance with its volume; several zones have prices of their own. */
export const rds: CostService = {
  service: 'RDS',
  put: ({ params, usage, hours }) => {
    params.ignore('note');
    const zones = params.flag('multiAZ') ? 'multi-az' : 'single-az';
    const storage = params.text('storage', 'gp2');
    const iops = params.number('iops', 0);
    return {
      lines: [
        ...bareLine(`rds.${params.text('engine')}.${params.text('class')}.${zones}-hour`, hours),
        ...bareLine(`rds.storage-gb.${storage}.${zones}`, params.number('sizeGB', 0)),
        ...bareLine(`rds.iops.${storage}.${zones}`, storage === 'gp3' ? iops - INCLUDED_IOPS : iops),
        ...bareLine('rds.backup-gb', usage.number('extraBackupGB', 0)),
      ],
    };
  },
};
