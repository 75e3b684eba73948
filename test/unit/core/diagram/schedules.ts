import type { Schedule } from '../../../../src/core/design/schema';

/** A schedule that runs every so many seconds. */
export const everySeconds = (seconds: number): Schedule => ({
  text: `rate(${seconds} seconds)`,
  every: { low: seconds, likely: seconds, high: seconds },
});
