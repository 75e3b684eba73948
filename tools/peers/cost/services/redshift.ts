import { redshiftProvisioned } from '../../sizing/rows/redshift-provisioned';
import { byRow } from '../by-row';
import type { CostService } from '../service';

export const redshift: CostService = {
  service: 'Redshift',
  put: ({ params, usage }) => ({
    designs: [
      byRow(redshiftProvisioned, {
        'node-type': params.text('node'),
        nodes: params.number('nodes', 1),
        'managed-storage-gb': usage.number('managedStorageGB', 0),
      }),
    ],
  }),
};
