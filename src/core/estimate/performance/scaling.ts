/** A capacity from a time on. */
export interface CapacityStep {
  readonly at: number;
  readonly capacity: number;
}

/**
 * What piles up while capacity follows demand: ∫(demand − capacity)⁺ over the steps, until demand is met, in units of
 * demand × time. Infinite where the last step does not meet it. Steps are in order of time, the first at 0.
 */
export function backlogWhileScaling(demand: number, steps: readonly CapacityStep[]): number {
  let backlog = 0;
  for (const [index, step] of steps.entries()) {
    const missing = demand - step.capacity;
    if (missing <= 0) return backlog;
    const next = steps[index + 1];
    if (!next) return Infinity;
    backlog += missing * (next.at - step.at);
  }
  return Infinity;
}

/** When demand is first met; infinite where it never is. */
export const timeToScale = (demand: number, steps: readonly CapacityStep[]): number =>
  steps.find((step) => step.capacity >= demand)?.at ?? Infinity;

/** Capacity that grows by `increment` each `every` seconds from `start` on, after `delay`, up to `most`. */
export function linearScaling(
  start: number,
  increment: number,
  every: number,
  { delay = 0, most = Infinity, until }: { delay?: number; most?: number; until: number },
): readonly CapacityStep[] {
  const steps: CapacityStep[] = [{ at: 0, capacity: start }];
  const target = Math.min(most, until);
  const needed = Math.max(0, Math.ceil((target - start) / increment));
  for (let n = 1; n <= needed; n++)
    steps.push({ at: delay + n * every, capacity: Math.min(most, start + n * increment) });
  return steps;
}

/** Lambda adds 1,000 environments every 10 s for each function. Source: Lambda developer guide, scaling behaviour. */
export const lambdaScaling = (running: number, wanted: number, quota: number): readonly CapacityStep[] =>
  linearScaling(running, 1000, 10, { most: quota, until: wanted });

/**
 * Lambda reads a queue with 5 concurrent batches at first and adds up to 300 a minute, up to 1,000. Source: Lambda
 * developer guide, scaling behaviour of SQS event source mappings.
 */
export const queuePollerScaling = (wanted: number, running = 5): readonly CapacityStep[] =>
  linearScaling(running, 300, 60, { most: 1000, until: wanted });

/**
 * An on-demand Kinesis stream takes twice its highest write rate of 30 days at once, and beyond that follows within 15
 * minutes. Rates in bytes a second. Source: Kinesis developer guide, on-demand mode.
 */
export const onDemandStreamScaling = (peakOf30Days: number, wanted: number): readonly CapacityStep[] =>
  doubling(2 * peakOf30Days, wanted, 15 * 60);

/**
 * An on-demand DynamoDB table takes twice its previous peak at once; beyond it, traffic should double no faster than
 * every 30 minutes. Source: DynamoDB developer guide, on-demand capacity mode.
 */
export const onDemandTableScaling = (previousPeak: number, wanted: number): readonly CapacityStep[] =>
  doubling(2 * previousPeak, wanted, 30 * 60);

function doubling(start: number, wanted: number, every: number): readonly CapacityStep[] {
  const steps: CapacityStep[] = [{ at: 0, capacity: start }];
  for (let at = every, capacity = start; capacity > 0 && capacity < wanted; at += every)
    steps.push({ at, capacity: (capacity *= 2) });
  return steps;
}

/** Time until instances that an alarm asks for take load: alarm period × evaluations, then boot, then warm-up; seconds. */
export const instanceScalingDelay = (period: number, evaluations: number, boot: number, warmUp: number): number =>
  period * evaluations + boot + warmUp;

/**
 * Backlog that one worker may have so that the last of it is done in time, and how many workers to add for a backlog.
 * Source: EC2 Auto Scaling user guide, scaling based on Amazon SQS.
 */
export const backlogPerWorker = (latency: number, processing: number): number => latency / processing;
export const workersToAdd = (backlog: number, workers: number, perWorker: number): number =>
  Math.ceil(backlog / perWorker - 1e-9) - workers;

/**
 * Capacity that a stream job should have: its rate at the utilization it may run at, what catches up the present lag,
 * and what catches up a restart within `catchUp` seconds (0: no catching up). Source: Flink Kubernetes operator,
 * autoscaler.
 */
export const targetCapacity = (
  rate: number,
  utilization: number,
  { lagRate = 0, restart = 0, catchUp = 0 }: { lagRate?: number; restart?: number; catchUp?: number } = {},
): number => rate / utilization + (catchUp > 0 ? lagRate + (rate * restart) / catchUp : 0);
