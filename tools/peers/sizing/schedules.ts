import type { Inputs } from '../inputs';
import { NotExpressible } from '../inputs';

/** A month as the cases count it. */
const MONTH_HOURS = 730;

/**
 * When something runs, as settings of a component: `every-hours` for `run` (a duration) each time; else all of the month,
 * or the same part of each day where `hours` are fewer.
 */
export function runSettings(inputs: Inputs, run: () => string): string {
  if (inputs.has('every-hours')) {
    inputs.same('hours', MONTH_HOURS);
    return `schedule: ${everyHours(inputs.number('every-hours'))}, duration: ${run()}`;
  }
  const hours = inputs.number('hours', MONTH_HOURS);
  return hours >= MONTH_HOURS ? '' : `schedule: rate(1 day), duration: ${(hours / MONTH_HOURS) * 24} h`;
}

function everyHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (Math.abs(minutes - hours * 60) > 1e-6)
    throw new NotExpressible(`a schedule has whole minutes, not ${hours * 60}`);
  return `rate(${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
}
