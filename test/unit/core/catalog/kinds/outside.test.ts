import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../../src/core/catalog/catalog';
import { estimate, fed, likely } from '../support';

const alone = (kind: string, settings = '') =>
  `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('what stands outside', () => {
  it.each(['user', 'device', 'saas', 'dashboard', 'on-premises-database', 'on-premises-server', 'application'])(
    '%s costs nothing and says why',
    (kind) => {
      const { bill } = estimate(alone(kind), 'it');
      expect(bill.monthly.likely).toBe(0);
      expect(bill.free).toHaveLength(1);
      expect(bill.unpriced).toHaveLength(0);
      expect(builtInKinds.get(kind)!.network.stands).toBe('outside');
    },
  );

  it('costs what the design says', () => {
    expect(estimate(alone('saas', 'price: 1500 USD/month'), 'it').usd).toBeCloseTo(1500, 6);
    expect(estimate(alone('dashboard', 'price: 12000 USD/year'), 'it').usd).toBeCloseTo(1000, 0);
  });

  it('bills a model by the tokens of calls and answers', () => {
    // 1/s x 1,000 tokens x 3 USD a million, and 200 x 15 USD a million: 7,884 + 7,884.
    const text = fed(
      'model',
      'tokens-in: 1000, tokens-out: 200, price-in: 3 USD/million-tokens, price-out: 15 USD/million-tokens',
      'rate: 1/s, size: 4 KiB',
    );
    expect(estimate(text, 'it').usd).toBeCloseTo(2_628_000 * (1000 * 3e-6 + 200 * 15e-6), 2);
    expect(estimate(fed('model', '', 'rate: 1/s, size: 4 KiB'), 'it').bill.unpriced).toHaveLength(2);
  });

  it('is waited for until its machine is back, less long with a second one', () => {
    const one = estimate(alone('on-premises-database'), 'it').recovery;
    const two = estimate(alone('on-premises-database', 'redundant: true'), 'it').recovery;
    expect(likely(two.restart)).toBeLessThan(likely(one.restart));
    expect(likely(one.pointInTime!.granularity)).toBe(86_400);
  });
});
