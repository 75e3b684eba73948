import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../../../../../src/core/catalog/catalog';
import { estimate, likely } from '../support';

const alone = (kind: string, settings = '') =>
  `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('what stands outside', () => {
  it.each(['user', 'device', 'saas', 'dashboard', 'on-premises-database', 'application'])(
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

  it('is waited for until its machine is back, less long with a second one', () => {
    const one = estimate(alone('on-premises-database'), 'it').recovery;
    const two = estimate(alone('on-premises-database', 'redundant: true'), 'it').recovery;
    expect(likely(two.restart)).toBeLessThan(likely(one.restart));
    expect(likely(one.pointInTime!.granularity)).toBe(86_400);
  });
});
