import type { CostInputs } from './service';

/** Runs of one length that come at even times, in the words of the rows. */
export interface Run {
  readonly 'every-hours': number;
  readonly minutes: number;
}

/** So many runs in a month of `hours`, `minutes` each. A schedule has whole minutes. */
export const runs = (times: number, minutes: number, hours: number): Run => ({
  'every-hours': Math.max(1, Math.round((hours * 60) / times)) / 60,
  minutes,
});

/** When something runs: a part of each day, or once for so many hours; undefined where it runs all of the month. */
export function runOf({ usage, hours }: CostInputs): Run | undefined {
  const days = usage.number('days', hours / 24);
  if (usage.has('minutesPerDay')) return runs(days, usage.number('minutesPerDay'), hours);
  if (usage.has('hoursPerDay')) return runs(days, usage.number('hoursPerDay') * 60, hours);
  const time = usage.number('hours', hours);
  return time === hours ? undefined : runs(1, time * 60, hours);
}
