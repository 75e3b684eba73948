import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** Interface endpoints, one in each zone; gateway endpoints are free. */
export const vpcEndpoint: CostService = {
  service: 'VPC endpoint',
  put: ({ params, usage, hours }) => {
    const type = params.text('type', 'interface').toLowerCase();
    const sku = /load ?balancer|gwlb/.test(type) ? 'vpce.gwlb-hour' : 'vpce.interface-hour';
    const endpoints = params.number('endpoints', 1) * params.number('azs', 1);
    const [time, data] = [usage.number('hours', hours), usage.number('processedGB', 0)];
    return {
      lines: type === 'gateway' ? [] : [...bareLine(sku, endpoints * time), ...bareLine('vpce.gb', data)],
    };
  },
};
