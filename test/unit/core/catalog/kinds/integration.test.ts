import { describe, expect, it } from 'vitest';
import { estimate, likely } from '../support';

const it_ = (kind: string, settings = '') => `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('a DMS task', () => {
  it('bills the instance, and storage only beyond what it includes', () => {
    // dms.t3.micro: 730 x 0.0186 = 13.578; its 50 GB are included. Worked example sz-49.
    const { usd, bill } = estimate(it_('dms-task', 'class: dms.t3.micro'), 'it');
    expect(usd).toBeCloseTo(13.578, 3);
    expect(bill.free[0]!.free).toContain('includes 50 GB');
    // 150 GB on an instance that includes 100: 50 x 0.115.
    const large = estimate(it_('dms-task', 'class: dms.r6i.large, storage: 150 GiB'), 'it');
    expect(large.lines['storage']!.usd).toBeCloseTo(5.75, 2);
  });

  it('bills both zones of a standby, and comes back by itself then', () => {
    // dms.t3.medium multi-AZ: 730 x 0.149.
    const { usd, recovery } = estimate(it_('dms-task', 'class: dms.t3.medium, multi-az: true'), 'it');
    expect(usd).toBeCloseTo(730 * 0.149, 2);
    expect(recovery.scope).toBe('regional');
    expect(likely(recovery.zoneFailover)).toBe(300);
    const single = estimate(it_('dms-task', 'class: dms.t3.medium'), 'it').recovery;
    expect(single.scope).toBe('zonal');
    expect(single.zoneFailover).toBeUndefined();
  });

  it('leaves serverless capacity in doubt between its bounds', () => {
    const { bill } = estimate(it_('dms-task', 'type: serverless, min-capacity-units: 2, max-capacity-units: 8'), 'it');
    expect(bill.monthly.high / bill.monthly.low).toBeGreaterThan(3.9);
    expect(bill.lines[0]!.price.borrowedFrom).toBe('us-east-2');
  });
});
