import { fact } from '../quantity/compute';
import type { Input } from '../quantity/figure';
import { between } from '../quantity/range';
import type { AvailabilityModel } from './kind';

/** A value that no source gives and that is in doubt; shown as assumed wherever it is used. */
export const assumed = (low: number, likely: number, high: number, unit: string, what: string): Input => ({
  ...between(low, high, likely),
  unit,
  from: 'default',
  status: 'assumed',
  source: `assumed ${what}`,
});

/** A documented value that is given from memory, with the page that has it. */
export const documented = (value: number, unit: string, page: string): Input =>
  fact(value, unit, page, { status: 'recalled' });

/** A number that follows from the design itself, such as how many flows read a stream. */
export const counted = (value: number, what: string): Input => fact(value, '1', what, { status: 'derived' });

/** For what has no published availability: a guess between two and a half and three and a half nines, marked as one. */
export const assumedAvailability = (what: string): AvailabilityModel => ({
  basis: 'assumed',
  value: assumed(0.995, 0.999, 0.9995, '1', `availability of ${what}: none is published`),
});
