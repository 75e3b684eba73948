import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../../src/core/estimate/cost/cost-of';
import { LOAD_FACTORS, loadCurve } from '../../../../../src/core/estimate/cost/load-curve';
import type { LoadCurve } from '../../../../../src/core/estimate/cost/load-curve';
import { loadOf } from '../../../../../src/core/workload/load-of';
import { analysisOf } from '../../../support/examples';
import { pricedDesigns } from '../../../support/priced-designs';

function curveOf(text: string): { readonly curve: LoadCurve; readonly pieces: number } {
  const run = loadCurve(analysisOf(text).load);
  for (let pieces = 0; ; pieces++) {
    const { done, value } = run.next();
    if (done) return { curve: value, pieces };
  }
}

/** Less than a hundredth of a cent, which is what adding up in another order comes to. */
const NOTHING = 1e-4;

describe.each([...pricedDesigns])('cost against load of %s', (_, text) => {
  const { design, kinds, figures } = analysisOf(text);
  const { curve } = curveOf(text);

  it('is that of the design at ×1, to the cent', () => {
    const { low, likely, high } = curve.points.find(({ factor }) => factor === 1)!.monthly;
    expect(likely).toBeCloseTo(figures.cost.monthly.likely, 6);
    expect(low).toBeCloseTo(figures.cost.monthly.low, 6);
    expect(high).toBeCloseTo(figures.cost.monthly.high, 6);
  });

  it('is what is fixed and what is due by use together', () => {
    for (const { fixed, usage, monthly } of curve.points) expect(fixed + usage).toBeCloseTo(monthly.likely, 6);
  });

  it('never falls as the load rises', () => {
    const totalAt = (factor: number) => costOf(loadOf(design, kinds, { factor })).monthly.likely;
    const factors = fc.double({ min: -1, max: 2, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(factors, factors, (a, b) => {
        expect(totalAt(Math.max(a, b))).toBeGreaterThanOrEqual(totalAt(Math.min(a, b)) - NOTHING);
      }),
      { numRuns: 10 },
    );
    const totals = curve.points.map(({ monthly }) => monthly.likely);
    for (const [index, total] of totals.entries())
      expect(total).toBeGreaterThanOrEqual((totals[index - 1] ?? 0) - NOTHING);
  });
});

describe('with a free tier, commitments, discounts and another currency', () => {
  const PRICING = `
pricing:
  currency: EUR at 0.92
  free-tier: true
  discount: { s3: 12 %, everything: 5 % }
  commitments:
    - { of: ec2, rate: 2 USD/h, discount: 30 % }
    - { of: rds, discount: 20 % }
`;
  const plain = [...pricedDesigns].filter(([, text]) => !/^(pricing|environments|alternatives):/m.test(text));

  it.each(plain)('%s never costs less under more load', (_, text) => {
    const { load, languageFindings } = analysisOf(`${text}${PRICING}`);
    expect(languageFindings.filter(({ at }) => at.path.startsWith('pricing'))).toEqual([]);
    const { design, kinds } = load;
    const totals = [0.1, 0.5, 0.9, 1, 1.1, 2, 5, 20, 100].map(
      (factor) => costOf(loadOf(design, kinds, { factor })).monthly.likely,
    );
    for (const [index, total] of totals.entries())
      expect(total).toBeGreaterThanOrEqual((totals[index - 1] ?? 0) - NOTHING);
  });
});

const STREAM = (more = '', peak = 2500) => `region: us-east-1
components:
  app: { kind: application }
  clicks: { kind: kinesis-stream${more} }
flows: [ { app -> clicks: { size: 100 B, rate: 1000/s, peak: ${peak}/s } } ]
`;

describe('marks', () => {
  it('are where the next piece of what is sized comes in, with what the design costs there', () => {
    const { curve } = curveOf(STREAM());
    // 1,000 records a second to a shard: from 2,500/s at peak the fourth comes in at ×1.2, the third stood from ×0.8.
    const marks = curve.marks.filter(({ sort }) => sort === 'next');
    const fourth = marks.find((mark) => mark.sort === 'next' && mark.to === 4)!;
    expect(fourth).toMatchObject({ component: 'clicks', setting: 'shards', from: 3, to: 4 });
    expect(fourth.factor).toBeGreaterThan(1.2);
    expect(fourth.factor).toBeLessThan(1.2 * 1.01);
    const third = marks.find((mark) => mark.sort === 'next' && mark.to === 3)!;
    expect(third.factor / 0.8).toBeGreaterThan(1);
    expect(third.factor / 0.8).toBeLessThan(1.01);
    // Shards at $0.015 an hour and records at $0.014 a million.
    expect(fourth.monthly.likely).toBeCloseTo(4 * 730 * 0.015 + fourth.factor * 1000 * 2.628 * 0.014, 2);
  });

  it('are few: the nearest of each setting, and the count of the rest', () => {
    const { curve } = curveOf(STREAM());
    expect(curve.marks.filter(({ sort }) => sort === 'next')).toHaveLength(4);
    expect(curve.sized).toEqual([{ component: 'clicks', setting: 'shards', least: 1, most: 250, unmarked: 245 }]);
  });

  it('are where something as written carries no more', () => {
    const { curve } = curveOf(STREAM(', shards: 4', 3000));
    expect(curve.marks).toHaveLength(1);
    expect(curve.marks[0]).toMatchObject({
      sort: 'limit',
      component: 'clicks',
      limit: 'records in',
      setting: 'shards',
    });
    expect(curve.marks[0]!.factor / (4 / 3)).toBeGreaterThan(1);
    expect(curve.marks[0]!.factor / (4 / 3)).toBeLessThan(1.01);
    expect(curve.sized).toEqual([]);
  });

  it('leave out what is sized but not billed by the piece', () => {
    const { curve } = curveOf(STREAM(', mode: on-demand'));
    expect(curve.marks.filter(({ sort }) => sort === 'next')).toEqual([]);
    expect(curve.sized).toEqual([]);
  });

  it('of limits come first and are at most a dozen, the rest is counted', () => {
    const names = Array.from({ length: 15 }, (_, index) => `s${index}`);
    const text = `region: us-east-1
components:
  app: { kind: application }
${names.map((name) => `  ${name}: { kind: kinesis-stream, shards: 4 }`).join('\n')}
flows:
${names.map((name, index) => `  - app -> ${name}: { size: 100 B, rate: 1000/s, peak: ${2000 + index * 100}/s }`).join('\n')}
`;
    const { curve } = curveOf(text);
    expect(curve.marks).toHaveLength(12);
    expect(curve.moreLimits).toBe(3);
    // The nearest to the load as written.
    expect(curve.marks[0]!.component).toBe('s14');
  });
});

describe('the computation', () => {
  it('stops after each load, so that others have their turn', () => {
    expect(curveOf(STREAM()).pieces).toBeGreaterThanOrEqual(LOAD_FACTORS.length);
  });

  it('knows a design in which nothing is known', () => {
    const { curve } = curveOf('components: { clicks: { kind: kinesis-stream, mode: on-demand } }');
    expect(new Set(curve.points.map(({ usage }) => usage))).toEqual(new Set([0]));
    expect(curve.marks).toEqual([]);
  });

  it('knows a design of nothing', () => {
    expect(curveOf('design: none').curve.points.every(({ monthly }) => monthly.likely === 0)).toBe(true);
  });
});
