import { describe, expect, it } from 'vitest';
import { analysisOf, examples } from '../support/examples';

const figuresOf = (name: string) => analysisOf(examples.get(`${name}.datawright.yaml`)!).figures;

describe('examples with published cost', () => {
  // aws/agent-toolkit-for-aws, msk_sizing.py: 5 MiB/s in on average, 3 × kafka.m5.large: 459.90 + 253.13 + 171.09 USD.
  it('event-bus costs what AWS’s sizing script says', () => {
    const { cost } = figuresOf('event-bus');
    expect(cost.monthly.likely).toBeCloseTo(884.12, 1);
    expect(
      cost.components.get('bus')!.lines.map((line) => [line.item, Math.round(line.monthly.likely * 100) / 100]),
    ).toEqual([
      ['broker-hours', 459.9],
      ['storage', 253.13],
    ]);
    expect(cost.flows.get('orders -> bus')!.monthly.likely).toBeCloseTo(171.09, 2);
  });

  // wikistream-lakehouse docs/cost.md, AWS price list of 2026-09: EMR Serverless 401.43, S3 6.53 + 5.39 + 0.39 USD.
  it('wikistream-lakehouse costs what its project publishes', () => {
    const { cost } = figuresOf('wikistream-lakehouse');
    expect(cost.components.get('stream')!.monthly.likely).toBeCloseTo(401.43, 1);
    const lines = new Map(cost.components.get('lake')!.lines.map((line) => [line.item, line.monthly.likely]));
    expect(lines.get('PUT requests')! / 6.53).toBeCloseTo(1, 2);
    expect(lines.get('GET requests')! / 5.39).toBeCloseTo(1, 2);
    expect(lines.get('storage')! / 0.39).toBeCloseTo(1, 1);
  });
});

describe('the three-tier web lab', () => {
  it('loses no order with a zone and is back within its ten minutes', () => {
    const { recovery } = figuresOf('three-tier-web');
    const orders = recovery.recoveries.find((entry) => entry.of === 'orders' && entry.scenario === 'zone-loss')!;
    expect(orders.rpo).toMatchObject({ likely: 0, high: 0 });
    expect(orders.restored).toMatchObject({ unit: 's' });
  });
});

describe('clickstream', () => {
  it('has what its nightly job costs by hand', () => {
    // 10 DPU × 25 min × 730 h ÷ 24 h × 0.44 USD
    expect(figuresOf('clickstream').cost.components.get('nightly')!.monthly.likely).toBeCloseTo(
      10 * (25 / 60) * (730 / 24) * 0.44,
      2,
    );
  });

  it('loses at most the buffer, the upload and the replication with its Region', () => {
    const { recovery } = figuresOf('clickstream');
    const history = recovery.recoveries.find(
      (entry) => entry.of === 'click-history' && entry.scenario === 'region-loss',
    )!;
    const worst = 'high' in history.rpo ? history.rpo.high : NaN;
    // Firehose's 60 s, S3 replication's 900 s, and what reading and writing take.
    expect(worst).toBeGreaterThanOrEqual(900);
    expect(worst).toBeLessThanOrEqual(965);
  });
});
