import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core';
import { compute, fact } from '../../../../src/core/quantity/compute';
import type { Figure, Input } from '../../../../src/core/quantity/figure';
import { between } from '../../../../src/core/quantity/range';
import { driversOf } from '../../../../src/core/quantity/sensitivity';

const written = (low: number, likely: number, high: number, at: string): Input => ({
  ...between(low, high, likely),
  unit: '1',
  from: 'design',
  at,
});
const figure = (formula: string, inputs: Readonly<Record<string, Input | Figure>>): Figure =>
  compute({ says: 'a total', formula, unit: '1', inputs }) as Figure;

describe('what a figure is most sensitive to', () => {
  test('the widest swing comes first, and what is sure moves nothing', () => {
    const rate = written(1, 2, 4, 'flows.a -> b.rate');
    const size = written(9, 10, 11, 'data.d.size');
    const total = figure('rate * size + base', { rate, size, base: fact(100, '1', 'a list') });
    expect(driversOf(total)).toEqual([
      { says: 'flows.a -> b.rate', at: 'flows.a -> b.rate', low: 1, high: 4, unit: '1', withLow: 110, withHigh: 140 },
      { says: 'data.d.size', at: 'data.d.size', low: 9, high: 11, unit: '1', withLow: 118, withHigh: 122 },
    ]);
  });

  test('a value that stands in several formulas moves them together', () => {
    const rate = written(1, 2, 3, 'rate');
    const total = figure('a - b', { a: figure('rate * 3', { rate }), b: figure('rate * 2', { rate }) });
    expect(driversOf(total)).toMatchObject([{ withLow: 1, withHigh: 3 }]);
  });

  test('what cancels out is left out', () => {
    const rate = written(1, 2, 3, 'rate');
    expect(driversOf(figure('a / rate', { a: figure('rate * 5', { rate }), rate }))).toEqual([]);
  });

  test('the swings of a real bill lie within its bounds', () => {
    const text = fs.readFileSync('examples/clickstream.datawright.yaml', 'utf8');
    const files = new Map([['a.datawright.yaml', text]]);
    const { monthly } = analyze({
      main: 'a.datawright.yaml',
      files,
      settings: { severity: {} },
      today: '2026-11-28',
    }).figures.cost;
    const drivers = driversOf(monthly);
    expect(drivers.length).toBeGreaterThan(1);
    for (const { withLow, withHigh, says } of drivers) {
      expect(Math.min(withLow, withHigh), says).toBeGreaterThanOrEqual(monthly.low - 1e-6);
      expect(Math.max(withLow, withHigh), says).toBeLessThanOrEqual(monthly.high + 1e-6);
    }
  });
});
