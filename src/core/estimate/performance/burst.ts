/** How long a volume or instance keeps a burst up, and how long its credits take to fill again; seconds. */
export interface Burst {
  readonly lasts: number;
  readonly refills: number;
}

/**
 * A bucket of `credits` that fills at `baseline` and is drawn from at `burst`. A gp2 volume has 5.4 million credits,
 * 3 IOPS for each GiB and at least 100, and bursts to 3,000. Source: EC2 user guide, general purpose SSD volumes.
 */
export const burst = (credits: number, baseline: number, burstRate: number): Burst => ({
  lasts: burstRate > baseline ? credits / (burstRate - baseline) : Infinity,
  refills: credits / baseline,
});

export const GP2 = { credits: 5.4e6, perGiB: 3, least: 100, most: 16_000, burst: 3_000 } as const;

/** Baseline of a gp2 volume of so many GiB, in IOPS. */
export const gp2Baseline = (gib: number): number => Math.min(GP2.most, Math.max(GP2.least, GP2.perGiB * gib));
