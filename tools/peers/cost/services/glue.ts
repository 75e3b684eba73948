import { glue as row } from '../../sizing/rows/glue';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import { runs } from '../run';
import type { CostInputs, CostPut, CostService } from '../service';

/** Objects, and requests of a month, that are free in the catalogue. */
const FREE = 1e6;

/** A job or a crawler that runs once, and the catalogue above what is free; hours of DPU are bare. */
export const glue: CostService = {
  service: 'Glue',
  put: (one) => {
    const { params, usage } = one;
    const kind = params.text('kind', 'job');
    const isCrawler = kind === 'crawler';
    const parts = { ...(isCrawler ? crawler(one) : job(one)), ...catalog(one) };
    return {
      ...(Object.keys(parts).length > 0 && { designs: [byRow(row, parts)] }),
      lines: bareLine(isCrawler ? 'glue.crawler-dpu-hour' : 'glue.dpu-hour', usage.number('dpuHours', 0)),
    } satisfies CostPut;
  },
};

/** The run of a month: how often, and its seconds. */
function runOnce({ usage, hours }: CostInputs) {
  const minutes = usage.has('minutes') ? usage.number('minutes') : usage.number('jobHours') * 60;
  const run = runs(1, minutes, hours);
  return { every: run['every-hours'], seconds: run.minutes * 60 };
}

/** A DPU is a worker of type G.1X. */
function job(one: CostInputs) {
  const { params } = one;
  if (!params.has('workers') && !params.has('dpus')) return {};
  const run = runOnce(one);
  return {
    workers: params.has('workers') ? params.number('workers') : params.number('dpus'),
    'worker-type': params.text('workerType', 'G.1X'),
    'every-hours': run.every,
    'run-seconds': run.seconds,
  };
}

function crawler(one: CostInputs) {
  const { params } = one;
  if (!params.has('dpus')) return {};
  const run = runOnce(one);
  return { 'crawler-dpus': params.number('dpus'), 'every-hours': run.every, 'crawler-run-seconds': run.seconds };
}

function catalog({ usage, hours }: CostInputs) {
  const [objects, requests] = [usage.number('objectsAboveFree', 0), usage.number('requestsAboveFree', 0)];
  return {
    ...(objects > 0 && { 'catalog-objects': FREE + objects }),
    ...(requests > 0 && { 'catalog-requests': perMonth(FREE + requests, hours) }),
  };
}
