import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

describe('a log group', () => {
  it('bills what is logged, what is kept compressed, and what queries scan', () => {
    // infracost cloudwatch_log_group_test.golden: 1,000 GB x 0.50, 500 GB x 0.03, 250 GB x 0.005.
    const gib = 2 ** 30 / (730 * 3600);
    const text = `
components:
  source: { kind: application }
  it: { kind: log-group, stored: 500 GiB, compression: 100 %, retention: 1 s }
  reader: { kind: application }
flows:
  - source -> it: { rate: 1/s, size: ${1000 * gib} B }
  - it -> reader: { mode: query, rate: 1/s, returns: ${250 * gib} B }
`;
    const { lines } = estimate(text, 'it');
    expect(lines['ingestion']!.usd).toBeCloseTo(500, 2);
    expect(lines['storage']!.usd).toBeCloseTo(15, 2);
    expect(lines['Logs Insights on it -> reader']!.usd).toBeCloseTo(1.25, 2);
  });

  it('keeps what its retention says, and everything without one', () => {
    const stored = (settings: string) =>
      estimate(fed('log-group', `${settings}compression: 100 %`, 'rate: 1/s, size: 1 MiB'), 'it').lines['storage']!;
    // 86,400 MiB a day for 30 days; twelve months of 730 h without an end.
    expect(stored('retention: 30 days, ').quantity).toBeCloseTo((30 * 86_400) / 1024, 3);
    expect(stored('').quantity).toBeCloseTo((12 * 730 * 3600) / 1024, 3);
  });
});

describe('a CloudWatch alarm', () => {
  it('bills the metrics it reads, and is raised after its evaluations', () => {
    const text = 'components: { it: { kind: cloudwatch-alarm, metrics: 3, period: 1 min, evaluations: 2 } }';
    const { usd, recovery } = estimate(text, 'it');
    expect(usd).toBeCloseTo(0.3, 6);
    expect(likely(recovery.interval)).toBe(120);
    expect(estimate('components: { it: { kind: cloudwatch-alarm, resolution: high } }', 'it').usd).toBeCloseTo(0.3, 6);
  });
});
