import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const redshift: CostService = {
  service: 'Redshift',
  put: ({ params, usage, hours }) => ({
    lines: [
      ...bareLine(`redshift.${params.text('node')}.hour`, params.number('nodes', 1) * hours),
      ...bareLine('redshift.rms-gb', usage.number('managedStorageGB', 0)),
    ],
  }),
};
