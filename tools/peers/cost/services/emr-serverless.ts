import { emrServerless as row } from '../../sizing/rows/emr-serverless';
import { architectureOf } from '../architecture';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { runs } from '../run';
import type { CostInputs, CostService } from '../service';

/** Processors of the largest worker. */
const LARGEST = 16;

/** What a job runs on for so many hours is a workload; hours of processors and memory are bare. */
export const emrServerless: CostService = {
  service: 'EMR Serverless',
  put: (one) => {
    const { params, usage } = one;
    if (params.has('vcpu')) return { designs: [job(one)] };
    const architecture = architectureOf(params);
    return {
      lines: [
        ...bareLine(`emr-serverless.vcpu-hour.${architecture}`, usage.number('vcpuHours', 0)),
        ...bareLine(`emr-serverless.gb-hour.${architecture}`, usage.number('gbHours', 0)),
      ],
    };
  },
};

/** One run on as many like workers as it takes; one of them is the driver. */
function job({ params, usage, hours }: CostInputs) {
  const [vcpu, memory] = [params.number('vcpu'), params.number('memoryGB')];
  const workers = Math.ceil(vcpu / LARGEST);
  const run = runs(1, usage.number('hours') * 60, hours);
  return byRow(row, {
    architecture: params.text('arch', 'x86_64'),
    'driver-vcpu': vcpu / workers,
    'driver-gb': memory / workers,
    'executor-vcpu': vcpu / workers,
    'executor-gb': memory / workers,
    executors: workers - 1,
    'every-hours': run['every-hours'],
    'run-seconds': run.minutes * 60,
  });
}
