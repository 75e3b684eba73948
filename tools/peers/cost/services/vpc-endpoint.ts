import { vpcEndpoint as row } from '../../sizing/rows/vpc-endpoint';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostService } from '../service';

/** Endpoints, one in each zone, and what passes them; what passes those of load balancers is bare, and gateways are free. */
export const vpcEndpoint: CostService = {
  service: 'VPC endpoint',
  put: ({ params, usage, hours }) => {
    const type = params.text('type', 'interface').toLowerCase();
    const isInspection = /load ?balancer|gwlb/.test(type);
    const sort = isInspection ? 'load-balancer' : type === 'gateway' ? 'gateway' : 'interface';
    const [time, data] = [usage.number('hours', hours), usage.number('processedGB', 0)];
    const design = byRow(row, {
      zones: params.number('azs', 1),
      [`${sort}-endpoints`]: params.number('endpoints', 1),
      [`${sort}-processed-gb`]: perMonth(data, time),
    });
    return {
      designs: [{ ...design, hours: time }],
      lines: bareLine('vpce.gb', isInspection ? data : 0),
    };
  },
};
