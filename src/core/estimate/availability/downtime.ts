import { YEAR } from '../../quantity/units';

/** Time without service in a period, both in seconds. Availability is a share of one. */
export const downtime = (availability: number, period = YEAR): number => (1 - availability) * period;

/** Share of time that a thing works, from mean time between failures and mean time to repair in the same unit. */
export const availabilityOfRepairs = (meanUp: number, meanDown: number): number => meanUp / (meanUp + meanDown);

/**
 * Share of time that an asynchronous edge makes its target feel the outages behind it: `frequency · mean · e^(−slack /
 * mean)`. Outages a second, mean outage and slack in seconds; durations are taken as exponential. Without slack, every
 * outage is felt in full.
 */
export const feltThroughSlack = (frequency: number, mean: number, slack: number): number =>
  mean === 0 ? 0 : Math.min(1, frequency * mean * Math.exp(-Math.max(0, slack) / mean));

/** Share of an error budget that is used up: by a constant error rate relative to the one the objective allows, over a part of its period. */
export const budgetUsed = (burnRate: number, elapsed: number, period: number): number => (burnRate * elapsed) / period;

/** How fast the budget burns at an error rate: 1 uses it up exactly at the end of its period. */
export const burnRate = (errorRate: number, objective: number): number => errorRate / (1 - objective);
