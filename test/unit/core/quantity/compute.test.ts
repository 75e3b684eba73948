import { describe, expect, it } from 'vitest';
import { compute, fact, sum, zero } from '../../../../src/core/quantity/compute';
import { unknown } from '../../../../src/core/quantity/figure';
import type { Figure, Input } from '../../../../src/core/quantity/figure';
import { between, exactly } from '../../../../src/core/quantity/range';
import { reasons } from '../../../../src/core/quantity/reason';

const rate: Input = { ...between(1000, 3000, 2000), unit: '1/s', from: 'design', at: 'flows.a -> b.rate' };
const size: Input = { ...exactly(3072), unit: 'B', from: 'design', at: 'data.click.size' };

const bytes = compute({ says: 'bytes in', formula: 'rate * size', unit: 'B/s', inputs: { rate, size } }) as Figure;

describe('compute', () => {
  it('carries doubt from the inputs to the figure', () => {
    expect(bytes).toMatchObject({ low: 3_072_000, likely: 6_144_000, high: 9_216_000, unit: 'B/s' });
  });

  it('is unknown when an input is, and says all that is missing', () => {
    const gap = unknown('no rate', ['flows.a -> b.rate']);
    const other = unknown('no size', ['data.click.size']);
    expect(compute({ says: 'x', formula: 'a * b', unit: 'B', inputs: { a: gap, b: other } })).toEqual({
      unknown: 'no rate',
      missing: ['data.click.size', 'flows.a -> b.rate'],
    });
  });

  it('rests on a default as soon as one input does', () => {
    const assumed: Input = { ...exactly(2), unit: '1', from: 'default', source: 'assumed' };
    const doubled = compute({
      says: 'twice',
      formula: 'bytes * two',
      unit: 'B/s',
      inputs: { bytes, two: assumed },
    }) as Figure;
    const shards = compute({
      says: 'shards',
      formula: 'ceil(doubled / limit)',
      unit: '1',
      inputs: { doubled, limit: fact(2 ** 20, 'B/s', 'quota') },
    }) as Figure;
    expect(shards.derivation.inputs['doubled']!.from).toBe('default');
  });

  it('gives an empty sum as a zero that says why', () => {
    const none = sum('cost', 'USD/month', [], 'there are no components') as Figure;
    expect(none).toEqual(zero('cost', 'USD/month', 'there are no components'));
    expect(reasons(none)[0]!.inputs[0]!.source).toBe('there are no components');
  });
});

describe('reasons', () => {
  it('lead from the figure down to its places, each step once', () => {
    const twice = compute({ says: 'twice', formula: 'a + b', unit: 'B/s', inputs: { a: bytes, b: bytes } }) as Figure;
    const steps = reasons(twice);
    expect(steps.map((step) => step.says)).toEqual(['twice', 'bytes in']);
    expect(steps[0]!.inputs.map((input) => input.reason)).toEqual([1, 1]);
    expect(steps[1]!.inputs.map((input) => input.at)).toEqual(['flows.a -> b.rate', 'data.click.size']);
  });
});
