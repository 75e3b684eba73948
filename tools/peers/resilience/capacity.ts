import { burst, GP2, gp2Baseline } from '../../../src/core/estimate/performance/burst';
import { catchUpTime, timeUntilFresh } from '../../../src/core/estimate/performance/catch-up';
import { hotKeyCapacity, monthsToLimit } from '../../../src/core/estimate/performance/headroom';
import { inQueue } from '../../../src/core/estimate/performance/queueing';
import { backlogPerWorker, targetCapacity, workersToAdd } from '../../../src/core/estimate/performance/scaling';
import { numbers, value } from './named-values';
import type { Solver } from './named-values';

/** Limits of volumes, functions and partitions. */
export const capacity: Solver = (inputs) => {
  const volumes = numbers(inputs['GiB']);
  if (volumes) {
    const credits = value(inputs, 'credits') ?? GP2.credits;
    const each = volumes.map((gib) => [gib, burst(credits, gp2Baseline(gib), GP2.burst)] as const);
    return {
      values: Object.fromEntries(
        each.flatMap(([gib, { lasts, refills }]) => [
          [`d${gib}`, lasts],
          [`r${gib}`, refills],
        ]),
      ),
    };
  }
  const [rate, time] = [value(inputs, 'rps', 'rate', 'requests_per_second'), value(inputs, 'duration', 'time')];
  if (rate !== undefined && time !== undefined)
    return { values: { concurrency: inQueue(rate, time), in_flight: inQueue(rate, time) } };
  const [limit, share] = [value(inputs, 'partition_limit', 'unit_limit'), value(inputs, 'hot_share', 'share', 'p')];
  if (limit !== undefined && share !== undefined) return { values: { capacity: hotKeyCapacity(limit, share) } };
  const [has, need, growth] = [value(inputs, 'capacity', 'has'), value(inputs, 'need'), value(inputs, 'growth', 'g')];
  if (has !== undefined && need !== undefined) {
    const months = growth === undefined ? {} : { months: monthsToLimit(has, need, growth) };
    return { values: { headroom: has / need - 1, ...months } };
  }
  return 'there is no model for these inputs';
};

/** How many workers a backlog or a tracked metric asks for. */
export const autoscaling: Solver = (inputs) => {
  const workers = value(inputs, 'instances', 'workers', 'replicas', 'capacity');
  const [visible, processing, latency] = [
    value(inputs, 'visible', 'backlog', 'messages'),
    value(inputs, 'proc', 'processing'),
    value(inputs, 'latency'),
  ];
  if (workers !== undefined && visible !== undefined && processing !== undefined && latency !== undefined) {
    const target = backlogPerWorker(latency, processing);
    return { values: { target, scale_out_by: workersToAdd(visible, workers, target) } };
  }
  const [metric, target] = [value(inputs, 'metric', 'current', 'value'), value(inputs, 'target')];
  if (workers !== undefined && metric !== undefined && target !== undefined) {
    const desired = Math.ceil((workers * metric) / target - 1e-9);
    return { values: { desired, desired_replicas: desired, scale_out_by: desired - workers } };
  }
  return 'there is no model for these inputs';
};

/** Time to work off a backlog, and the capacity that does it in a given time. */
export const catchUp: Solver = (inputs) => {
  const rate = value(inputs, 'rate', 'lambda', 'input_rate');
  const [least, most] = [value(inputs, 'u_min'), value(inputs, 'u_max')];
  if (rate !== undefined && least !== undefined && most !== undefined) {
    const catchUpTarget = value(inputs, 'catchup') ?? 0;
    const lagRate = value(inputs, 'lag_rate') ?? 0;
    const restart = value(inputs, 'restart') ?? 0;
    const low = targetCapacity(rate, most, { lagRate, catchUp: catchUpTarget });
    const high = targetCapacity(rate, least, { lagRate, restart, catchUp: catchUpTarget });
    return { values: { low: Math.round(low), high: Math.round(high) } };
  }
  const drain = value(inputs, 'capacity', 'C', 'mu');
  const outage = value(inputs, 'outage', 'O', 'downtime');
  const records = value(inputs, 'backlog', 'lag', 'records');
  if (rate === undefined || drain === undefined || (outage === undefined && records === undefined))
    return 'there is no rate, no capacity or no backlog';
  const backlog = outage ?? records! / rate;
  const target = value(inputs, 'freshness', 'F', 'target');
  const time = catchUpTime(backlog, rate, drain);
  return {
    values: { backlog: rate * backlog },
    times: {
      catchup: time,
      catch_up: time,
      t: time,
      ...(target !== undefined && { fresh: timeUntilFresh(backlog, target, rate, drain) }),
    },
  };
};

/** What was lost and how long it took, from times of day. */
export const recoveryTimes: Solver = (inputs) => {
  const [backup, failed, back] = [value(inputs, 'backup'), value(inputs, 'fail'), value(inputs, 'back')];
  if (backup === undefined || failed === undefined) return 'there is no time of the backup or of the failure';
  return { times: { rpo: failed - backup, ...(back !== undefined && { rto: back - failed }) } };
};
