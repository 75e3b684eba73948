/** What is left beyond the need, as a share of it: 0 where it just suffices, below 0 where it does not. */
export const headroom = (has: number, need: number): number => (need === 0 ? Infinity : has / need - 1);

/** Months until a need that grows by `growth` a month meets the limit; 0 where it already has. */
export const monthsToLimit = (has: number, need: number, growth: number): number =>
  need >= has ? 0 : growth <= 0 ? Infinity : Math.log(has / need) / Math.log(1 + growth);

/** What a partitioned store carries where one key has a share of the load: the partition's limit ÷ that share. */
export const hotKeyCapacity = (partitionLimit: number, hottestShare: number): number =>
  hottestShare === 0 ? Infinity : partitionLimit / hottestShare;

/** Capacity of like units of which the busiest carries `skew` times the mean. */
export const skewedCapacity = (units: number, unitLimit: number, skew = 1): number => (units * unitLimit) / skew;
