import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrice } from '../../../../../src/core/catalog/data/price-book';
import { tieredCost } from '../../../../../src/core/estimate/cost/tiers';
import { analysisOf } from '../../../support/examples';

describe('tiered prices', () => {
  // Infracost's golden file kinesis_firehose_delivery_stream_test (forTwoMilGB): 2,000,000 GB in London are 62,560 USD.
  it('give the published cost of two million GB through Firehose in London', () => {
    const { tiers } = findPrice('firehose.ingest-gb', 'eu-west-2')!;
    expect(tieredCost(tiers!, 2_000_000)).toBeCloseTo(62_560, 2);
  });

  it('never cost less for more, and never more than all at the first price where prices fall', () => {
    const amount = fc.double({ min: 0, max: 1e7, noNaN: true });
    const { tiers, usd } = findPrice('transfer.internet-out-gb', 'us-east-1')!;
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(tieredCost(tiers!, more)).toBeGreaterThanOrEqual(tieredCost(tiers!, less));
        expect(tieredCost(tiers!, a)).toBeLessThanOrEqual(a * usd + 1e-6);
      }),
    );
  });

  it('are reached by each volume for itself where AWS counts by the volume', () => {
    const { lines } = analysisOf(
      'components: { disks: { kind: ebs-volume, type: io2, volumes: 3, size: 1 TiB, iops: 40000 } }',
    ).figures.cost.components.get('disks')!;
    // Of each 32,000 at 0.065 and 8,000 at 0.0455, and not 88,000 of all three at less.
    expect(lines.find(({ sku }) => sku === 'ebs.io2.iops')!.monthly.likely).toBeCloseTo(3 * 2444, 6);
  });
});
