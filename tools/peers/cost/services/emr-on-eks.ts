import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** The machines below stand in prose only, as in `75 instance-hours of r5.4xlarge`. */
const MACHINES = /([\d.]+) instance-hours of ([a-z0-9]+\.[a-z0-9]+)/;

export const emrOnEks: CostService = {
  service: 'EMR on EKS',
  put: ({ params, usage }) => {
    const [, hours, type] = MACHINES.exec(params.text('note', '')) ?? [];
    return {
      lines: [
        ...(type === undefined ? [] : bareLine(`ec2.${type}.linux-hour`, Number(hours))),
        ...bareLine('emr-on-eks.vcpu-hour', usage.number('vcpuHours', 0)),
        ...bareLine('emr-on-eks.gb-hour', usage.number('gbHours', 0)),
      ],
    };
  },
};
