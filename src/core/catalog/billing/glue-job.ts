import { compute, fact } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { unitHours } from '../amounts';
import { assumed, documented } from '../assumed';
import { findInstance, instanceTypes } from '../data/instances';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { runHours } from '../runs';

const MINIMUM = fact(60, 's', 'https://aws.amazon.com/glue/pricing/', { status: 'read' });
const BUSY = assumed(0.3, 0.7, 1, '1', 'share of the workers that a job with auto scaling uses on average');
const WORKER_TYPES = 'https://docs.aws.amazon.com/glue/latest/dg/worker-types.html';
/** DPU of worker types that are not among the facts on instances. */
const MORE: ReadonlyMap<string, Input> = new Map([
  ['Standard', documented(1, 'DPU', WORKER_TYPES)],
  ['G.12X', documented(12, 'DPU', WORKER_TYPES)],
  ['G.16X', documented(16, 'DPU', WORKER_TYPES)],
]);
/** Worker types that a job may have. */
export const GLUE_WORKERS = [...instanceTypes().filter((type) => /^G\.\d/.test(type)), ...MORE.keys()];

function dpuOf(type: string): Input | undefined {
  const dpu = findInstance(type)?.dpu;
  return dpu === undefined ? MORE.get(type) : fact(dpu, 'DPU', `DPU of a ${type} worker`, { status: 'read' });
}

/** DPU while it runs. A worker type that the facts do not know has no DPU that could be billed. */
function capacity(job: Member): Estimate {
  if (job.text('type') === 'pythonshell') {
    return compute({
      says: 'DPU of the Python shell',
      formula: 'capacity',
      unit: 'DPU',
      inputs: { capacity: job.value('max-capacity') },
    });
  }
  const { type, count: workers } = job.fleet('workers');
  const each = dpuOf(type);
  if (!each) return unknown(`how many DPU a ${type} worker is is not known`, [`${job.component.path}.workers`]);
  return job.flag('auto-scaling')
    ? compute({
        says: 'DPU in use on average',
        formula: 'workers * each * busy',
        unit: 'DPU',
        inputs: { workers, each, busy: BUSY },
      })
    : compute({ says: 'DPU of the workers', formula: 'workers * each', unit: 'DPU', inputs: { workers, each } });
}

function sku(job: Member): string {
  const flex = job.text('execution-class') === 'flex';
  const six = (job.text('glue-version') ?? '').startsWith('6.');
  return `glue.dpu-hour${flex ? '.flex' : ''}${six ? (flex ? '-glue-6' : '.glue-6') : ''}`;
}

/** What a job is billed: DPU by the second while it runs; all the time where it works on a stream. */
export function glueJobLine(job: Member, streams: boolean): BillLine {
  if (streams)
    return {
      item: 'DPU-hours',
      sku: sku(job),
      class: 'fixed',
      quantity: unitHours('DPU-hours', capacity(job), job, 'DPU-h'),
    };
  return {
    item: 'DPU-hours',
    sku: sku(job),
    class: 'usage',
    quantity: compute({
      says: 'DPU-hours, billed by the second, a minute a run at least',
      formula: 'dpu * run_hours',
      unit: 'DPU-h',
      inputs: { dpu: capacity(job), run_hours: runHours(job, job.value('duration'), MINIMUM) },
    }),
  };
}
