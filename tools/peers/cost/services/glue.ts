import { glue as row } from '../../sizing/rows/glue';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import { runs } from '../run';
import type { CostInputs, CostService } from '../service';

/** Objects, and requests of a month, that are free in the catalogue. */
const FREE = 1e6;

/** Prices of DPU-hours by words of the kind; those of jobs where none fits. */
const HOURS: readonly (readonly [word: RegExp, sku: string])[] = [
  [/crawler/i, 'glue.crawler-dpu-hour'],
  [/interactive/i, 'glue.interactive-session-dpu-hour'],
  [/flex/i, 'glue.dpu-hour.flex'],
];
/** Types of jobs by words of the kind; Spark where none fits, for as long as it is said to run. */
const JOBS: readonly (readonly [word: RegExp, type: string])[] = [
  [/flex/i, 'flex'],
  [/python/i, 'python-shell'],
];

const found = (list: readonly (readonly [RegExp, string])[], kind: string): string | undefined =>
  list.find(([word]) => word.test(kind))?.[1];

/** A job or a crawler that runs once, and the catalogue above what is free; hours of DPU, and those of sessions, are bare. */
export const glue: CostService = {
  service: 'Glue',
  put: (one) => {
    const { params, usage } = one;
    const kind = params.text('kind', 'job');
    const sku = found(HOURS, kind) ?? 'glue.dpu-hour';
    const isSession = sku === 'glue.interactive-session-dpu-hour';
    const work = sku === 'glue.crawler-dpu-hour' ? crawler(one) : isSession ? {} : job(one, kind);
    const parts = { ...work, ...catalog(one) };
    return {
      ...(Object.keys(parts).length > 0 && { designs: [byRow(row, parts)] }),
      lines: bareLine(sku, usage.number('dpuHours', isSession ? sessionHours(one) : 0)),
    };
  },
};

function sessionHours(one: CostInputs): number {
  const { params } = one;
  return params.has('dpus') ? (params.number('dpus') * runOnce(one).seconds) / 3600 : 0;
}

/** The run of a month: how often, and its seconds. */
function runOnce({ usage, hours }: CostInputs) {
  const minutes = usage.has('minutes') ? usage.number('minutes') : usage.number('jobHours') * 60;
  const run = runs(1, minutes, hours);
  return { every: run['every-hours'], seconds: run.minutes * 60 };
}

/** A DPU is a worker of type G.1X, and so is a standard one. */
function job(one: CostInputs, kind: string) {
  const { params } = one;
  if (!params.has('workers') && !params.has('dpus')) return {};
  const run = runOnce(one);
  return {
    ...jobType(kind),
    workers: params.has('workers') ? params.number('workers') : params.number('dpus'),
    'worker-type': params.text('workerType', 'G.1X').replace(/^standard$/i, 'G.1X'),
    'every-hours': run.every,
    'run-seconds': run.seconds,
  };
}

function jobType(kind: string) {
  const type = found(JOBS, kind);
  return { ...(type !== undefined && { 'job-type': type }), ...(type === 'python-shell' && { 'dpu-per-worker': 1 }) };
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
