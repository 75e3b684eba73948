import { describe, expect, it } from 'vitest';
import { analyze, WORKSPACE_PRICES } from '../../../src/core/index';
import type { Analysis } from '../../../src/core/index';

const DESIGN = `design: Shop
region: us-east-1
components:
  app: { kind: application }
  clicks: { kind: kinesis-stream, shards: 2 }
  orders: { kind: aurora-cluster, class: db.r6g.large, instances: 2, storage-type: standard, stored: 100 GiB }
flows:
  - app -> clicks: { size: 1 KiB, rate: 100/s }
  - app -> orders: { size: 1 KiB, rate: 10/s }
environments:
  dev: { load: 10% }
`;

const price = (usd: unknown, sku = 'kinesis.shard-hour', unit = 'shard-hour'): object => ({
  ...{ sku, region: 'us-east-1', usd, unit, asOf: '2026-09-11' },
  source: 'AWS price list of 2026-09-11, offer AmazonKinesis, SKU ABCD',
});

const analysis = (prices?: string, previous?: Analysis): Analysis =>
  analyze(
    {
      main: 'shop.datawright.yaml',
      files: new Map([
        ['shop.datawright.yaml', DESIGN],
        ...(prices === undefined ? [] : [[WORKSPACE_PRICES, prices] as const]),
      ]),
      settings: { severity: {} },
      today: '2026-11-28',
    },
    previous,
  );

const file = (...prices: readonly object[]): string => JSON.stringify({ version: 1, prices });
const shards = ({ figures }: Analysis) =>
  figures.cost.components.get('clicks')!.lines.find(({ sku }) => sku === 'kinesis.shard-hour')!;

describe('the price file of a workspace', () => {
  it('prices the design, with its source and date in every reason', () => {
    const { monthly, rate, price: used } = shards(analysis(file(price(0.03))));
    expect(monthly.likely).toBeCloseTo(2 * 730 * 0.03, 9);
    expect(rate).toMatchObject({
      source: 'AWS price list of 2026-09-11, offer AmazonKinesis, SKU ABCD',
      asOf: '2026-09-11',
    });
    expect(used.asOf).toBe('2026-09-11');
    expect([rate.low, rate.high]).toEqual([0.03, 0.03]);
  });

  it('prices variants and what a kind compares, too', () => {
    const dear = analysis(file(price(10, 'aurora.io-request', 'I/O request')));
    const item = ({ figures }: Analysis) => figures.cost.components.get('orders')!.lines[0]!.item;
    const dev = (a: Analysis) => a.variants.environments().get('dev')!.components.get('clicks')!.monthly.likely;
    expect(item(dear)).toContain('I/O-Optimized storage would be cheaper');
    expect(item(analysis())).not.toContain('would be cheaper');
    expect(dev(analysis(file(price(0.03)))) - dev(analysis())).toBeCloseTo(2 * 730 * 0.015, 6);
  });

  it('is looked at again when it changes, and kept when it does not', () => {
    const first = analysis(file(price(0.03)));
    expect(analysis(file(price(0.03)), first).figures).toBe(first.figures);
    expect(shards(analysis(file(price(0.06)), first)).monthly.likely).toBeCloseTo(2 * 730 * 0.06, 9);
    expect(shards(analysis(undefined, first)).monthly.likely).toBeCloseTo(2 * 730 * 0.015, 9);
    expect(first.dependsOn).toContain(WORKSPACE_PRICES);
  });

  it('with a mistake is a finding at its place in it, and changes no figure', () => {
    const text = file(price(0.03), price('free', 'kinesis.put-payload-unit', 'PUT payload unit (25 KB)'));
    const { findings, figures } = analysis(text);
    const [finding] = findings.filter((each) => each.file === WORKSPACE_PRICES);
    expect(finding).toMatchObject({ rule: 'LANG-029', severity: 'error' });
    expect(text.slice(finding!.range.start, finding!.range.end)).toBe('"free"');
    expect(figures.cost.monthly.likely).toBe(analysis().figures.cost.monthly.likely);
  });
});
