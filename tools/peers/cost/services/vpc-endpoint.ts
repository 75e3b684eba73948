import { vpcEndpoint as row } from '../../sizing/rows/vpc-endpoint';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostService } from '../service';

/** Interface endpoints, one in each zone, and gateway endpoints, which are free; those of load balancers are bare. */
export const vpcEndpoint: CostService = {
  service: 'VPC endpoint',
  put: ({ params, usage, hours }) => {
    const type = params.text('type', 'interface').toLowerCase();
    const [endpoints, zones] = [params.number('endpoints', 1), params.number('azs', 1)];
    const [time, data] = [usage.number('hours', hours), usage.number('processedGB', 0)];
    if (/load ?balancer|gwlb/.test(type)) {
      return { lines: [...bareLine('vpce.gwlb-hour', endpoints * zones * time), ...bareLine('vpce.gb', data)] };
    }
    const isGateway = type === 'gateway';
    const design = byRow(row, {
      zones,
      [`${isGateway ? 'gateway' : 'interface'}-endpoints`]: endpoints,
      [`${isGateway ? 'gateway' : 'interface'}-processed-gb`]: perMonth(data, time),
    });
    return { designs: [{ ...design, hours: time }] };
  },
};
