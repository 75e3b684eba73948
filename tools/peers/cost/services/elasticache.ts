import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const elasticache: CostService = {
  service: 'ElastiCache',
  put: ({ params, hours }) => ({
    lines: bareLine(
      `elasticache.${params.text('node')}.${params.text('engine', 'redis').toLowerCase()}-hour`,
      params.number('nodes', 1) * hours,
    ),
  }),
};
