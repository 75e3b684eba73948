import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burst, GP2, gp2Baseline } from '../../../../../src/core/estimate/performance/burst';
import { catchUpTime, surge, timeUntilFresh } from '../../../../../src/core/estimate/performance/catch-up';
import { headroom, hotKeyCapacity, monthsToLimit } from '../../../../../src/core/estimate/performance/headroom';
import {
  backlogWhileScaling,
  lambdaScaling,
  onDemandStreamScaling,
  queuePollerScaling,
  timeToScale,
} from '../../../../../src/core/estimate/performance/scaling';

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('catching up', () => {
  it('takes 4500 s after half an hour at 1000/s with 1400/s of capacity', () => {
    expect(catchUpTime(1800, 1000, 1400)).toBe(4500);
    expect(catchUpTime(1800, 1000, 1000)).toBe(Infinity);
  });

  it('ends when what came in since is worked off', () => {
    fc.assert(
      fc.property(positive(1, 1e4), positive(1, 1e3), positive(1.01, 5), (outage, rate, over) => {
        const time = catchUpTime(outage, rate, rate * over);
        expect(rate * over * time).toBeCloseTo(rate * (outage + time), 3);
        expect(timeUntilFresh(outage, 0, rate, rate * over)).toBeCloseTo(time, 6);
      }),
    );
  });
});

/** Second by second, first in first out; records older than the retention are lost. */
function simulate(rate: number, peak: number, duration: number, capacity: number, retention: number) {
  const lots: { at: number; left: number }[] = [];
  let [oldest, expired, fresh] = [0, 0, 0];
  for (let now = 0; now < 200_000; now++) {
    lots.push({ at: now, left: now < duration ? peak : rate });
    while (lots[0] && now - lots[0].at > retention) expired += lots.shift()!.left;
    let room = capacity;
    while (room > 0 && lots[0]) {
      const taken = Math.min(room, lots[0].left);
      room -= taken;
      lots[0].left -= taken;
      if (lots[0].left <= 1e-9) lots.shift();
    }
    if (lots[0]) oldest = Math.max(oldest, now - lots[0].at);
    else if (now >= duration) {
      fresh = now;
      break;
    }
  }
  return { oldest, expired, fresh };
}

describe('a surge', () => {
  it.each([
    [1000, 8000, 7200, 2500, 86_400],
    [1000, 8000, 7200, 2500, 7200],
    [500, 900, 3600, 800, 100],
  ])('of %d to %d records/s for %d s at %d/s, kept %d s, is as simulated', (rate, peak, duration, capacity, kept) => {
    const found = surge(rate, peak, duration, capacity, kept);
    const seen = simulate(rate, peak, duration, capacity, kept);
    expect(Math.min(found.peakAge, kept)).toBeCloseTo(seen.oldest, -1.5);
    expect(Math.abs(found.expired - seen.expired)).toBeLessThanOrEqual(0.005 * found.backlog);
    expect(Math.abs(found.fresh - seen.fresh)).toBeLessThanOrEqual(0.005 * found.fresh);
  });

  it('is nothing where the capacity is enough', () => {
    expect(surge(10, 20, 100, 25)).toMatchObject({ peakAge: 0, backlog: 0, expired: 0, fresh: 0 });
  });
});

describe('scaling lag', () => {
  it('adds up what capacity missed at each step', () => {
    const steps = [
      { at: 0, capacity: 10 },
      { at: 60, capacity: 20 },
      { at: 120, capacity: 40 },
    ];
    expect(backlogWhileScaling(30, steps)).toBe(20 * 60 + 10 * 60);
    expect(timeToScale(30, steps)).toBe(120);
    expect(backlogWhileScaling(50, steps)).toBe(Infinity);
  });

  it('knows how AWS services follow', () => {
    expect(timeToScale(3500, lambdaScaling(100, 3500, 10_000))).toBe(40);
    expect(timeToScale(3500, lambdaScaling(100, 3500, 1000))).toBe(Infinity);
    expect(timeToScale(605, queuePollerScaling(605))).toBe(120);
    expect(timeToScale(4e6, onDemandStreamScaling(2e6, 4e6))).toBe(0);
    expect(timeToScale(6e6, onDemandStreamScaling(2e6, 6e6))).toBe(900);
  });
});

describe('limits', () => {
  it('of a burst are those of the published table for gp2', () => {
    const of = (gib: number) => burst(GP2.credits, gp2Baseline(gib), GP2.burst);
    expect([33, 100, 334, 750].map((gib) => Math.round(of(gib).lasts))).toEqual([1862, 2000, 2703, 7200]);
    expect([33, 100, 334, 750].map((gib) => Math.round(of(gib).refills))).toEqual([54000, 18000, 5389, 2400]);
    expect(of(1000).lasts).toBe(Infinity);
  });

  it('are met after as many months as growth says', () => {
    const months = monthsToLimit(1000, 500, 0.05);
    expect(500 * 1.05 ** months).toBeCloseTo(1000, 9);
    expect(monthsToLimit(1000, 500, 0)).toBe(Infinity);
    expect(monthsToLimit(1000, 1000, 0.05)).toBe(0);
    expect(headroom(15, 10)).toBeCloseTo(0.5, 12);
    expect(hotKeyCapacity(1000, 0.25)).toBe(4000);
  });
});
