import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logTicks } from '../../../webview/charts/log-ticks';

test.each([
  [0.1, 100, [0.1, 0.3, 1, 3, 10, 30, 100]],
  [800, 250_000, [1000, 3000, 10_000, 30_000, 100_000]],
  [2000, 11_000, [2000, 3000, 4000, 5000, 7000, 10_000]],
  [0.5, 3e6, [1, 10, 100, 1000, 10_000, 100_000, 1e6]],
])('from %d to %d an axis names few, round values', (least, most, ticks) => {
  expect(logTicks(least, most).map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
});

test('never more than a dozen, all of them on the axis and rising', () => {
  const ends = fc.tuple(fc.double({ min: -3, max: 8, noNaN: true }), fc.double({ min: 0.3, max: 7, noNaN: true }));
  fc.assert(
    fc.property(ends, ([power, powers]) => {
      const [least, most] = [10 ** power, 10 ** (power + powers)];
      const ticks = logTicks(least, most);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(ticks.every((tick) => tick >= least && tick <= most)).toBe(true);
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
    }),
  );
});
