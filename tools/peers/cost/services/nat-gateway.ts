import { natGateway as row } from '../../sizing/rows/nat-gateway';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostService } from '../service';

/** Gateways and what passes them. Published bills are of before AWS billed addresses: they have those that are not billed now. */
export const natGateway: CostService = {
  service: 'NAT Gateway',
  put: ({ params, usage, hours }) => ({
    designs: [
      byRow(row, {
        'nat-gateways': params.number('gateways'),
        'processed-gb': perMonth(usage.number('processedGB', 0), hours),
        'own-addresses': true,
      }),
    ],
  }),
};
