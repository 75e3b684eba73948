import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const alone = (kind: string, settings = '') =>
  `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

const queried = (settings: string, flow: string) => `
components:
  lake: { kind: s3-bucket }
  it: { kind: athena-workgroup${settings} }
flows:
  - lake -> it: { mode: query, ${flow} }
`;

describe('a Redshift cluster', () => {
  it('bills nodes by the hour and managed storage by the GB', () => {
    // Case sz-24: 2 x 730 x 1.086 + 3,584 x 0.024 = 1,585.56 + 86.02.
    const { usd, lines } = estimate(alone('redshift-cluster', 'nodes: 2 x ra3.xlplus, stored: 3584 GiB'), 'it');
    expect(lines['node-hours']!.usd).toBeCloseTo(1585.56, 2);
    expect(usd).toBeCloseTo(1671.58, 2);
  });

  it('bills no storage beside nodes that hold it on their disks', () => {
    // infracost redshift_cluster_test.golden: 4 x dc2.large x 730 h x 0.25 = 730.
    const { usd, bill } = estimate(alone('redshift-cluster', 'nodes: 4 x dc2.large, stored: 100 GiB'), 'it');
    expect(usd).toBeCloseTo(730, 2);
    expect(bill.free.map(({ item }) => item)).toContain('storage');
  });

  it('bills paused hours not, a second zone twice', () => {
    const half = estimate(alone('redshift-cluster', 'stored: 1 GiB, active: 12 h/day'), 'it').lines['node-hours']!;
    expect(half.quantity).toBeCloseTo(730, 6);
    const twice = estimate(alone('redshift-cluster', 'stored: 1 GiB, multi-az: true'), 'it').lines['node-hours']!;
    expect(twice.quantity).toBeCloseTo(2920, 6);
  });

  it('bills scans of a lake by the TB, 10 MiB a query at least', () => {
    const text = `
components: { lake: { kind: s3-bucket }, it: { kind: redshift-cluster, stored: 1 GiB } }
flows: [ { lake -> it: { mode: query, rate: 1/s, returns: 1 MiB } } ]
`;
    // 2,628,000 queries x 10 MiB = 25.06 TB x 5.
    const line = estimate(text, 'it').lines['Spectrum scans on lake -> it']!;
    expect(line.quantity).toBeCloseTo((2_628_000 * 10) / 2 ** 20, 4);
  });

  it('is restored in another zone unless it can move there or stands there already', () => {
    expect(estimate(alone('redshift-cluster'), 'it').recovery.zoneFailover).toBeUndefined();
    expect(likely(estimate(alone('redshift-cluster', 'relocation: true'), 'it').recovery.zoneFailover)).toBe(1800);
    const spread = estimate(alone('redshift-cluster', 'multi-az: true'), 'it');
    expect(likely(spread.recovery.zoneFailover)).toBe(60);
    expect(likely(spread.availability!.value)).toBe(0.9999);
    expect(likely(estimate(alone('redshift-cluster'), 'it').recovery.pointInTime!.granularity)).toBe(8 * 3600);
  });

  it('asks for more nodes when the volume outgrows them', () => {
    const { limits } = estimate(alone('redshift-cluster', 'nodes: 1 x dc2.large, stored: 400 GiB'), 'it');
    expect(limits[0]!.setting).toBe('nodes');
    expect(likely(limits[0]!.wants)).toBe(3);
  });
});

describe('a Redshift Serverless workgroup', () => {
  it('bills capacity while it works', () => {
    // 16 RPU x 6 h/day of 730 h x 0.375 = 16 x 182.5 x 0.375.
    const text = alone('redshift-serverless', 'capacity: 16 RPU, active: 6 h/day, stored: 100 GiB');
    expect(estimate(text, 'it').lines['RPU-hours']!.usd).toBeCloseTo(1095, 2);
  });

  it('counts a minute at least each time it begins to work', () => {
    const at = (lasts: string) =>
      estimate(
        alone('redshift-serverless', `capacity: 8 RPU, stored: 1 GiB, active-periods: 12/h, active-for: ${lasts}`),
        'it',
      ).lines['RPU-hours']!.quantity;
    // 12 x 60 s an hour = a fifth of the time: 8 x 0.2 x 730.
    expect(at('5 s')).toBeCloseTo(1168, 6);
    expect(at('90 s')).toBeCloseTo(8 * 0.3 * 730, 6);
  });

  it('leaves a wide range where nothing says how long it works', () => {
    const { bill } = estimate(alone('redshift-serverless', 'stored: 1 GiB'), 'it');
    expect(bill.monthly.high / bill.monthly.low).toBeGreaterThan(4);
  });
});

describe('an Athena workgroup', () => {
  it('bills what queries scan, each up to the MiB, after columns and partitions', () => {
    // Case sz-22: 3,072 GiB x 0.25 x 4/20 x 1/30 = 5,242.88 MiB, billed 5,243; 15,000 queries: 75.0017 TB x 5.
    const settings = ', columns-read: 20 %, partitions-read: 3.3333333333 %';
    const { lines } = estimate(queried(settings, 'rate: 15000/month, returns: 768 GiB'), 'it');
    expect(lines['data scanned']!.quantity).toBeCloseTo(75.0017, 3);
    expect(lines['data scanned']!.usd).toBeCloseTo(375.01, 2);
  });

  it('bills 10 MiB for the smallest query, and no more than its limit for the largest', () => {
    const scanned = (settings: string, returns: string) =>
      estimate(queried(settings, `rate: 1000/month, returns: ${returns}`), 'it').lines['data scanned']!.quantity;
    expect(scanned('', '1 KiB')).toBeCloseTo((1000 * 10) / 2 ** 20, 9);
    expect(scanned(', scan-limit: 1 GiB', '1 TiB')).toBeCloseTo(1000 / 1024, 9);
  });

  it('cannot tell without the volume that a query reads', () => {
    const { bill } = estimate(queried('', 'rate: 10/h'), 'it');
    expect(bill.unpriced[0]!.missing).toEqual(['flows.lake -> it.returns']);
  });

  it('bills reserved capacity by the hour in place of scans', () => {
    // 24 DPU x 730 h x 0.30.
    expect(estimate(queried(', capacity: 24 DPU', 'rate: 10/h'), 'it').usd).toBeCloseTo(5256, 2);
  });
});

describe('QuickSight', () => {
  it('bills people, and memory beyond what authors bring along', () => {
    // 2 authors x 24 + 200 readers x 3 + (50 - 2 x 10) GB x 0.38.
    const text = alone('quicksight', 'authors: 2, readers: 200, spice: 50 GiB');
    expect(estimate(text, 'it').usd).toBeCloseTo(48 + 600 + 11.4, 2);
  });

  it('bills sessions in place of readers where those are bought', () => {
    const { lines } = estimate(alone('quicksight', 'sessions: 500, readers: 200'), 'it');
    expect(lines['sessions']!.usd).toBeCloseTo(250, 2);
    expect(lines['readers']).toBeUndefined();
  });

  it('is as old as its last refresh where it keeps data', () => {
    expect(estimate(alone('quicksight'), 'it').recovery.interval).toBeUndefined();
    const { recovery } = estimate(fed('quicksight', 'spice: 1 GiB, refresh: 1 h', 'mode: query, rate: 1/h'), 'it');
    expect(likely(recovery.interval)).toBe(3600);
  });
});
