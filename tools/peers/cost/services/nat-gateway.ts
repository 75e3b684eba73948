import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** Bare gateways and gigabytes: no workload says what flows through them. */
export const natGateway: CostService = {
  service: 'NAT Gateway',
  put: ({ params, usage, hours }) => ({
    lines: [
      ...bareLine('nat.hour', params.number('gateways') * hours),
      ...bareLine('nat.gb', usage.number('processedGB', 0)),
    ],
  }),
};
