import { describe, expect, it } from 'vitest';
import { capacityOf } from '../../../../../src/core/estimate/performance/capacity-of';
import { freshnessOf } from '../../../../../src/core/estimate/performance/freshness-of';
import { loadOfText } from '../support/design';
import { expectReasons } from '../support/re-evaluate';

const PIPELINE = `
components:
  shop: { kind: outside }
  clicks: { kind: log }
  loader: { kind: loader }
  lake: { kind: bucket }
  mart: { kind: zonal-store }
flows:
  - shop -> clicks: { rate: 1000/s, peak: 1200/s, size: 1 KiB }
  - clicks -> loader -> lake
  - lake -> mart: { mode: batch, every: 1 h }
`;

describe('freshness of a design', () => {
  it('is half of each wait on average, and all of it at worst', () => {
    const mart = freshnessOf(loadOfText(PIPELINE)).find(({ of }) => of === 'mart')!;
    expect(mart.worst).toMatchObject({ likely: 60 + 5 + 3600 });
    expect(mart.mean).toMatchObject({ low: 5, likely: 30 + 5 + 1800, high: 3665 });
    expectReasons(mart.mean);
  });

  it('is at most the 95th percentile in 95 of 100 readings', () => {
    const { mean } = freshnessOf(loadOfText(PIPELINE)).find(({ of }) => of === 'mart')!;
    if (!('p95' in mean)) throw new Error('the age is known');
    // One wait dominates: about 5 s + 0.95 of an hour and half a minute.
    expect(mean.p95).toBeGreaterThan(3300);
    expect(mean.p95).toBeLessThan(3600);
    expect(mean.p50).toBeLessThan(mean.p90!);
  });

  it('is of what is written into a store, whatever reads it', () => {
    const worst = (returns: string) => {
      const text = `${PIPELINE.replace('  lake:', '  report: { kind: loader }\n  lake:')}  - shop -> report: { rate: 1/h, size: 1 KiB }
  - report -> mart: { mode: query, every: 7 days, size: 1 KiB${returns} }`;
      return freshnessOf(loadOfText(text)).find(({ of }) => of === 'mart')!.worst;
    };
    expect(worst(', returns: 1 MiB')).toMatchObject({ likely: 60 + 5 + 3600 });
    expect(worst('')).toMatchObject({ likely: 60 + 5 + 7 * 86_400 });
  });

  it('cannot tell where nothing says how often a batch runs', () => {
    const text = PIPELINE.replace(': { mode: batch, every: 1 h }', ': { mode: batch }');
    const mart = freshnessOf(loadOfText(text)).find(({ of }) => of === 'mart')!;
    expect(mart.worst).toEqual({
      unknown: 'how often lake -> mart runs is not said',
      missing: ['flows.lake -> mart.every'],
    });
  });
});

describe('capacity of a design', () => {
  it('is what is left over the peak', () => {
    const [records] = capacityOf(loadOfText(PIPELINE));
    expect(records).toMatchObject({ component: 'clicks', limit: 'records in', written: false });
    expect(records!.headroom).toMatchObject({ likely: expect.closeTo(0.25, 12) as number });
  });
});
