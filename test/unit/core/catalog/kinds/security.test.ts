import { describe, expect, it } from 'vitest';
import { estimate, fed } from '../support';

const alone = (kind: string, settings = '') =>
  `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('a KMS key', () => {
  it('bills the key, its calls and its replicas', () => {
    // 1.00, 100/s x 2,628,000 s x 0.000003 = 788.40, and 1.00 for the replica.
    const text = fed('kms-key', 'replicas: [ us-west-2 ]', 'mode: request, rate: 100/s, size: 1 KiB');
    expect(estimate(text, 'it').usd).toBeCloseTo(790.4, 2);
  });

  it('leaves calls in doubt where nobody draws them, and keys of AWS’s free', () => {
    const { bill } = estimate(alone('kms-key'), 'it');
    expect(bill.monthly.high / bill.monthly.low).toBeGreaterThan(5);
    expect(estimate(alone('kms-key', 'managed: aws, requests: 0/s'), 'it').usd).toBe(0);
  });
});

describe('a secret', () => {
  it('bills secrets and calls', () => {
    // 5 x 0.40 + 0.1/s x 2,628,000 s x 0.000005.
    expect(estimate(alone('secret', 'secrets: 5, calls: 0.1/s'), 'it').usd).toBeCloseTo(2 + 1.314, 3);
  });
});
