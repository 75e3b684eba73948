import { findInstance } from '../../../../src/core/catalog/data/instances';
import { NotExpressible } from '../../inputs';
import type { Inputs } from '../../inputs';
import { runSettings } from '../schedules';
import type { SizingRow } from '../row';

const TYPES: Readonly<Record<string, string>> = {
  spark: 'glueetl',
  flex: 'glueetl',
  streaming: 'gluestreaming',
  'python-shell': 'pythonshell',
};

/** A job or a crawler that runs again and again, and the catalogue beside it. */
export const glue: SizingRow = {
  row: 'glue',
  design: (inputs) => {
    const parts = [...job(inputs), ...crawler(inputs), ...catalog(inputs)];
    return {
      text: `components:\n${parts.map(([name, of]) => `  ${name}: ${of}`).join('\n')}\n`,
      of: parts.map(([name]) => name),
    };
  },
};

type Part = readonly [name: string, of: string];

function job(inputs: Inputs): readonly Part[] {
  if (!inputs.has('workers')) return [];
  const type = inputs.text('job-type', 'spark');
  const named = TYPES[type];
  if (named === undefined) throw new NotExpressible(`there is no job of type ${type}`);
  const capacity = capacityOf(inputs, type);
  inputs.same('minimum-seconds', 60);
  const settings = [
    `type: ${named}`,
    capacity,
    ...(type === 'flex' ? ['execution-class: flex'] : []),
    runSettings(inputs, () => `${inputs.number('run-seconds')} s`),
  ];
  return [['job', `{ kind: glue-job, ${settings.join(', ')} }`]];
}

/** Python shell has a capacity of its own; the DPU of other workers follow from their type. */
function capacityOf(inputs: Inputs, type: string): string {
  const workers = inputs.number('workers');
  if (type === 'python-shell') {
    inputs.ignore('worker-type');
    return `max-capacity: ${workers * inputs.number('dpu-per-worker', 0.0625)}`;
  }
  const worker = inputs.text('worker-type', 'G.1X');
  inputs.same('dpu-per-worker', findInstance(worker)?.dpu);
  return `workers: ${workers} x ${worker}`;
}

function crawler(inputs: Inputs): readonly Part[] {
  if (!inputs.has('crawler-run-seconds')) return [];
  const run = runSettings(inputs, () => `${inputs.number('crawler-run-seconds')} s`);
  if (!inputs.has('workers')) {
    inputs.same('job-type', 'crawler');
    inputs.same('minimum-seconds', 600);
  }
  return [['crawler', `{ kind: glue-crawler, capacity: ${inputs.number('crawler-dpus', 2)} DPU, ${run} }`]];
}

function catalog(inputs: Inputs): readonly Part[] {
  if (!inputs.has('catalog-objects') && !inputs.has('catalog-requests')) return [];
  inputs.same('catalog-free', 1_000_000);
  const [objects, requests] = [inputs.number('catalog-objects', 0), inputs.number('catalog-requests', 0)];
  return [['catalog', `{ kind: glue-catalog, objects: ${objects}, requests: ${requests}/month }`]];
}
