import { describe, expect, it } from 'vitest';
import { compute, fact } from '../../../../../src/core/quantity/compute';
import type { Computation } from '../../../../../src/core/quantity/compute';
import type { Figure } from '../../../../../src/core/quantity/figure';
import { between } from '../../../../../src/core/quantity/range';
import { percentile, sampleFigure, withPercentiles } from '../../../../../src/core/estimate/sampling/sample-figure';

const figure = (computation: Computation): Figure => compute(computation) as Figure;
const time = (source: string, low: number, likely: number, high: number) =>
  fact(between(low, high, likely), 's', source);
const total = (detect = time('detect', 60, 120, 300), decide = time('decide', 900, 1800, 3600)) =>
  figure({ says: 'restored', formula: 'detect + decide', unit: 's', inputs: { detect, decide } });
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('samples of a figure', () => {
  it('lie within its bounds, around the mean of its triangles', () => {
    const values = sampleFigure(total(), 'region-loss');
    expect(Math.min(...values)).toBeGreaterThanOrEqual(960);
    expect(Math.max(...values)).toBeLessThanOrEqual(3900);
    expect(mean(values)).toBeCloseTo((60 + 120 + 300) / 3 + (900 + 1800 + 3600) / 3, -2);
  });

  it('are the same for the same scenario, and others for another', () => {
    expect(sampleFigure(total(), 'region-loss')).toEqual(sampleFigure(total(), 'region-loss'));
    expect(sampleFigure(total(), 'zone-loss')).not.toEqual(sampleFigure(total(), 'region-loss'));
  });

  it('move only with the leaf that was edited', () => {
    const before = sampleFigure(total(), 'x');
    const after = sampleFigure(total(time('detect', 60, 120, 300), time('decide', 0, 0, 0)), 'x');
    const detect = sampleFigure(
      figure({ says: 'd', formula: 'detect', unit: 's', inputs: { detect: time('detect', 60, 120, 300) } }),
      'x',
    );
    expect(after).toEqual(detect);
    expect(before).not.toEqual(after);
  });

  it('draw a shared cause once', () => {
    const shared = time('outage', 0, 10, 100);
    const none = figure({ says: 'none', formula: 'a - b', unit: 's', inputs: { a: shared, b: shared } });
    expect(Math.max(...sampleFigure(none, 'x').map(Math.abs))).toBe(0);
  });

  it('give percentiles and leave the likely value alone', () => {
    const sampled = withPercentiles(total(), 'region-loss');
    expect(sampled).toMatchObject({ low: 960, likely: 1920, high: 3900 });
    const sorted = sampleFigure(total(), 'region-loss').slice().sort();
    expect(sampled.p95).toBe(percentile(sorted, 0.95));
    expect(sampled.p50!).toBeLessThan(sampled.p90!);
    expect(sampled.p90!).toBeLessThan(sampled.p95!);
  });
});
