import { architectureOf } from '../architecture';
import { bareLine } from '../bare-line';
import type { CostInputs, CostService } from '../service';

/** Each task comes with so much storage. */
const INCLUDED_GB = 20;

/** Tasks or pods for so many hours. */
export const fargate: CostService = {
  service: 'Fargate',
  put: (one) => {
    const { params } = one;
    const suffix = architectureOf(params) === 'arm' ? '.arm' : '';
    const taskHours = params.number(params.has('pods') ? 'pods' : 'tasks', 1) * hoursOf(one);
    const disk = Math.max(0, params.number('diskGB', INCLUDED_GB) - INCLUDED_GB);
    return {
      lines: [
        ...bareLine(`fargate.vcpu-hour${suffix}`, params.number('vcpu') * taskHours),
        ...bareLine(`fargate.gb-hour${suffix}`, params.number('memoryGB') * taskHours),
        ...bareLine('fargate.ephemeral-gb-hour', disk * taskHours),
      ],
    };
  },
};

function hoursOf({ usage, hours }: CostInputs): number {
  const days = usage.number('days', hours / 24);
  if (usage.has('minutesPerDay')) return (usage.number('minutesPerDay') / 60) * days;
  return usage.has('hoursPerDay') ? usage.number('hoursPerDay') * days : usage.number('hours', hours);
}
