import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const emrOnEc2: CostService = {
  service: 'EMR on EC2',
  put: ({ params, usage, hours }) => {
    const type = params.text('type');
    const nodeHours = params.number('nodes', 1) * usage.number('hours', hours);
    return {
      lines: [...bareLine(`ec2.${type}.linux-hour`, nodeHours), ...bareLine(`emr.uplift-hour.${type}`, nodeHours)],
    };
  },
};
