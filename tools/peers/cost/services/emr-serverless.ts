import { architectureOf } from '../architecture';
import { bareLine } from '../bare-line';
import type { CostService } from '../service';

export const emrServerless: CostService = {
  service: 'EMR Serverless',
  put: ({ params, usage }) => {
    const architecture = architectureOf(params);
    const hours = usage.number('hours', 0);
    return {
      lines: [
        ...bareLine(
          `emr-serverless.vcpu-hour.${architecture}`,
          usage.number('vcpuHours', params.number('vcpu', 0) * hours),
        ),
        ...bareLine(
          `emr-serverless.gb-hour.${architecture}`,
          usage.number('gbHours', params.number('memoryGB', 0) * hours),
        ),
      ],
    };
  },
};
