import { describe, expect, it } from 'vitest';
import { availabilityOf } from '../../../../../src/core/estimate/availability/availability-of';
import type { Estimate } from '../../../../../src/core/quantity/figure';
import { loadOfText } from '../support/design';
import { expectReasons } from '../support/re-evaluate';

const figuresOf = (text: string) => new Map(availabilityOf(loadOfText(text)).map((entry) => [entry.of, entry]));
const likely = (estimate: Estimate): number => ('unknown' in estimate ? NaN : estimate.likely);

/** Assumed: a Region lost for 6 h every 30 years, a zone for 4 h every 10 years. */
const REGION = 1 - 6 / (30 * 8760);
const ZONE = 1 - 4 / (10 * 8760);
/** A service of a Region, given that the Region is there: its published figure holds the loss of both. */
const given = (published: number): number => published / REGION;

const PIPELINE = `
components:
  shop: { kind: outside }
  clicks: { kind: log }
  loader: { kind: loader }
  lake: { kind: bucket }
  explore: { kind: query }
flows:
  - shop -> clicks: { rate: 1000/s, size: 1 KiB }
  - clicks -> loader
  - loader -> lake
  - lake -> explore: { mode: request, rate: 60/h, returns: 1 MiB }
`;

describe('availability of a design', () => {
  it('accepts as far as the first store that keeps, and serves what a query asks', () => {
    const found = figuresOf(PIPELINE);
    expect(likely(found.get('explore')!.accept)).toBeCloseTo(0.999, 12);
    expect(likely(found.get('explore')!.serve)).toBeCloseTo(REGION * given(0.999) * given(0.9999), 12);
    expect(likely(found.get('lake')!.serve)).toBeCloseTo(0.9999, 12);
  });

  it('multiplies a zonal part by its zone, and a regional service never', () => {
    const found = figuresOf('components: { orders: { kind: zonal-store }, lake: { kind: bucket } }');
    expect(likely(found.get('orders')!.serve)).toBeCloseTo(REGION * ZONE * 0.998, 12);
    expect(likely(found.get('lake')!.serve)).toBeCloseTo(0.9999, 12);
  });

  it('needs some of the parts over zones, not all', () => {
    const { serve } = figuresOf(
      `components: { web: { kind: fleet } }
assume: { zone-loss: { every: 2000 h, lasts: 1 h }, region-loss: { every: 1000 years, lasts: 0 s } }`,
    ).get('web')!;
    // The published check: three zones of 0.9995, two instances of 0.995 in each, four needed.
    expect(likely(serve)).toBeCloseTo(0.999967036, 9);
  });

  it('counts a key that two components share once', () => {
    const { serve } = figuresOf(`
components:
  lake: { kind: bucket, encryption: customer-key }
  archive: { kind: bucket, encryption: customer-key }
  explore: { kind: query }
flows:
  - lake -> explore: { mode: request, rate: 60/h, returns: 1 MiB }
  - archive -> explore: { mode: request, rate: 60/h, returns: 1 MiB }
`).get('explore')!;
    expect(likely(serve)).toBeCloseTo(REGION * 0.99999 * given(0.9999) ** 2 * given(0.999), 12);
  });

  it('takes the user’s word in place of the published figure, and says so', () => {
    const { serve } = figuresOf('components: { orders: { kind: zonal-store, availability: 99.5 % } }').get('orders')!;
    expect(likely(serve)).toBeCloseTo(0.995, 12);
    expect(serve).toMatchObject({ basis: 'declared' });
  });

  it('cannot tell where one part is not known, and names it', () => {
    const found = figuresOf('components: { hidden: { kind: secret } }').get('hidden')!;
    expect(found.serve).toEqual({
      unknown: 'no availability is known for hidden',
      missing: ['components.hidden.availability'],
    });
  });

  it('counts outages before the store only as far as they outlast the slack', () => {
    const asked = `${PIPELINE}requirements: { fresh: { of: explore, freshness: TARGET } }\n`;
    const share = (target: string) => likely(figuresOf(asked.replace('TARGET', target)).get('explore')!.fresh);
    const serve = likely(figuresOf(PIPELINE).get('explore')!.serve);
    expect(share('30 days')).toBeCloseTo(serve, 9);
    expect(share('5 min')).toBeLessThan(share('2 h'));
    // Even when all works, data gets 65 s old.
    expect(figuresOf(asked.replace('TARGET', '30 s')).get('explore')!.fresh).toHaveProperty('unknown');
  });

  it('ranks what costs most first', () => {
    const [first] = figuresOf('components: { orders: { kind: zonal-store } }').get('orders')!.weakest;
    expect(first).toMatchObject({ component: 'orders' });
    expect(first!.unavailability).toBeCloseTo(0.002, 12);
  });

  it('gives reasons that come to the same figure', () => {
    for (const { accept, serve, fresh } of figuresOf(
      `${PIPELINE}requirements: { f: { of: explore, freshness: 1 h } }`,
    ).values())
      for (const estimate of [accept, serve, fresh]) expectReasons(estimate);
    expect(expectReasons(figuresOf('components: { web: { kind: fleet } }').get('web')!.serve)).toBeGreaterThan(5);
  });
});
