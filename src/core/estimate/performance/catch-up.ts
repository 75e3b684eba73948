/**
 * Time to work off a backlog while more comes in: `backlog · rate ÷ (capacity − rate)`. `backlog` in seconds of
 * records, rates in records a second; infinite where the capacity is not above the rate.
 */
export const catchUpTime = (backlog: number, rate: number, capacity: number): number =>
  capacity > rate ? (rate * backlog) / (capacity - rate) : Infinity;

/** Time until the data is no older than `target` again, after an outage in which nothing was worked off; seconds. */
export const timeUntilFresh = (outage: number, target: number, rate: number, capacity: number): number =>
  outage <= target ? 0 : capacity > rate ? (outage - target) / (capacity / rate - 1) : Infinity;

/** What a surge does to what reads behind a log. Times from the start of the surge, in seconds. */
export interface Surge {
  /** Age of the oldest unread record at its worst, were nothing to expire. */
  readonly peakAge: number;
  /** Records in excess at the end of the surge. */
  readonly backlog: number;
  /** Records that expire unread. */
  readonly expired: number;
  /** When nothing is left over. */
  readonly fresh: number;
}

/**
 * A surge of `surge` records a second for `duration`, read at `capacity`, before and after which `rate` comes in, over
 * a log that keeps records for `retention`. The oldest unread record is at its oldest `duration · surge ÷ capacity`
 * after the start, long after the surge has ended: its age is then `duration · (surge ÷ capacity − 1)`. What lies
 * unread for longer than the retention is gone, so that no more than `capacity · retention` is ever worked off.
 */
export function surge(
  rate: number,
  surgeRate: number,
  duration: number,
  capacity: number,
  retention = Infinity,
): Surge {
  const peakAge = Math.max(0, duration * (surgeRate / capacity - 1));
  const backlog = Math.max(0, (surgeRate - capacity) * duration);
  const readable = Math.min(backlog, capacity * retention);
  const expired = backlog - readable;
  const after = capacity > rate ? readable / (capacity - rate) : Infinity;
  return { peakAge, backlog, expired, fresh: backlog === 0 && capacity > rate ? 0 : duration + after };
}
