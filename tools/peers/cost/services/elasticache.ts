import { elasticache as row } from '../../sizing/rows/elasticache';
import { byRow } from '../by-row';
import type { CostService } from '../service';

/** So many nodes, each a shard of its own. */
export const elasticache: CostService = {
  service: 'ElastiCache',
  put: ({ params }) => ({
    designs: [
      byRow(row, {
        engine: params.text('engine', 'redis').toLowerCase(),
        'node-type': params.text('node'),
        shards: params.number('nodes', 1),
      }),
    ],
  }),
};
