import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

describe('a Glue job', () => {
  const daily = 'schedule: cron(0 2 * * ? *)';
  const job = (settings: string) => `components: { it: { kind: glue-job, ${settings} } }`;

  it('bills DPU by the second, run by run', () => {
    // 10 DPU x 1,500 s x 730 / 24 runs = 126.736 DPU-h x 0.44 = 55.76. Worked example sz-15.
    const { lines, usd } = estimate(job(`workers: 10 x G.1X, duration: 25 min, ${daily}`), 'it');
    expect(lines['DPU-hours']!.quantity).toBeCloseTo(126.736111, 5);
    expect(usd).toBeCloseTo(55.76, 2);
  });

  it('bills a minute a run at least', () => {
    // 20 s each hour, billed 60: 730 x 60 s x 2 DPU.
    const { lines } = estimate(job('workers: 2 x G.1X, duration: 20 s, schedule: rate(1 hour)'), 'it');
    expect(lines['DPU-hours']!.quantity).toBeCloseTo((730 * 60 * 2) / 3600, 6);
  });

  it('bills larger workers by their DPU, and flex and Python at their own rates', () => {
    // 60 hours a month are 2 h/day of a 30-day month: Infracost's golden file has 10 workers x 60 h x 0.44 = 264.
    const sixty = 'schedule: rate(73 hours), duration: 6 h';
    expect(estimate(job(`workers: 10 x G.1X, ${sixty}`), 'it').usd).toBeCloseTo(264, 2);
    expect(estimate(job(`workers: 10 x G.2X, ${sixty}`), 'it').usd).toBeCloseTo(528, 2);
    expect(estimate(job(`workers: 10 x G.1X, execution-class: flex, ${sixty}`), 'it').usd).toBeCloseTo(600 * 0.29, 2);
    expect(estimate(job(`type: pythonshell, max-capacity: 1, ${sixty}`), 'it').usd).toBeCloseTo(60 * 0.44, 2);
  });

  it('knows the DPU of every worker type', () => {
    const of = (workers: string) =>
      estimate(job(`workers: 1 x ${workers}, schedule: rate(1 day), duration: 1 h`), 'it');
    for (const [type, dpu] of [
      ['G.025X', 0.25],
      ['G.4X', 4],
      ['G.8X', 8],
      ['G.16X', 16],
    ] as const)
      expect(of(type).lines['DPU-hours']!.quantity).toBeCloseTo((730 / 24) * dpu, 6);
  });

  it('runs all the time on a stream', () => {
    const { lines, recovery } = estimate(job('type: gluestreaming, workers: 2 x G.1X'), 'it');
    expect(lines['DPU-hours']!.usd).toBeCloseTo(2 * 730 * 0.44, 2);
    expect(likely(recovery.interval)).toBe(100);
  });

  it('cannot tell its cost while nothing says when it runs', () => {
    const { bill } = estimate(job('duration: 1 h'), 'it');
    expect(bill.unpriced).toEqual([
      expect.objectContaining({ item: 'DPU-hours', missing: ['components.it.schedule'] }),
    ]);
  });

  it('runs as often as it is triggered', () => {
    const text = `
components:
  clock: { kind: mwaa-environment }
  it: { kind: glue-job, workers: 10 x G.1X, duration: 1 h }
flows:
  - clock -> it: { mode: trigger, schedule: rate(12 hours) }
`;
    const { lines, limits, recovery } = estimate(text, 'it');
    expect(lines['DPU-hours']!.quantity).toBeCloseTo((730 / 12) * 10, 6);
    expect(likely(recovery.interval)).toBeCloseTo(12 * 3600, 6);
    expect(likely(recovery.processing)).toBe(3600);
    expect(likely(limits[0]!.has) / likely(limits[0]!.need)).toBeCloseTo(12, 6);
  });

  it('is as zonal as its one subnet', () => {
    const one = estimate(job('subnets: [ private-a ]'), 'it').recovery;
    const two = estimate(job('subnets: [ private-a, private-b ]'), 'it').recovery;
    expect([one.scope, two.scope]).toEqual(['zonal', 'regional']);
    expect(one.zoneFailover).toBeUndefined();
    expect(two.zoneFailover).toBeDefined();
  });
});

describe('an EC2 instance', () => {
  it('bills its hours and its volume', () => {
    // t3.micro 0.0104 x 730 = 7.592; 40 GiB gp3 with 4,000 IOPS and 130 MB/s: 3.20 + 5.00 + 0.20 (Infracost's golden file).
    const settings = 'type: t3.micro, volume: 40 GiB, iops: 4000, throughput: 130 MiB/s';
    const { lines, usd } = estimate(`components: { it: { kind: ec2-instance, ${settings} } }`, 'it');
    expect(lines['instance-hours']!.usd).toBeCloseTo(7.592, 3);
    expect(usd).toBeCloseTo(7.592 + 8.4, 3);
  });

  it('is billed for the hours that it runs, and its volume for all', () => {
    const { lines } = estimate('components: { it: { kind: ec2-instance, type: m5.large, hours: 8 h/day } }', 'it');
    expect(lines['instance-hours']!.quantity).toBeCloseTo(730 / 3, 6);
    expect(lines['gp3 volumes']!.quantity).toBe(8);
  });

  it('has no price where the book has none, and says so', () => {
    for (const settings of ['type: z9.huge', 'operating-system: windows', 'purchase: spot']) {
      const { bill } = estimate(`components: { it: { kind: ec2-instance, ${settings} } }`, 'it');
      expect(bill.unpriced.map((line) => line.item)).toEqual(['instance-hours']);
      expect(bill.unpriced[0]!.why).not.toBe('');
    }
  });

  it('goes down with its zone', () => {
    const { recovery } = estimate('components: { it: { kind: ec2-instance } }', 'it');
    expect(recovery.scope).toBe('zonal');
    expect(recovery.zoneFailover).toBeUndefined();
    expect(recovery.restore).toBeDefined();
  });
});

describe('an Auto Scaling group', () => {
  // The lab: t3.micro over two zones, 60 requests a minute for each target.
  const group = (flow: string, more = '') =>
    fed(
      'auto-scaling-group',
      `type: t3.micro, instances: { min: 2, max: 6 }, scaling: { track: requests-per-target, at: 60 }, subnets: [ private-a, private-b ]${more}`,
      flow,
    );

  it('runs as many as the mean asks for, between its bounds', () => {
    // 60 a minute are 1/s: 3.2/s want 4. Two always run: 2 x 730 h; two more at this load: 2 x 730 h; 4 x 8 GiB.
    const { lines } = estimate(group('rate: 3.2/s, peak: 20/s, size: 1 KiB'), 'it');
    expect(lines['instance-hours']).toMatchObject({ sku: 'ec2.t3.micro.linux-hour', quantity: 2 * 730 });
    expect(lines['instance-hours scaled out']!.quantity).toBe(2 * 730);
    expect(lines['gp3 volumes']!.quantity).toBe(32);
    const idle = estimate(group('rate: 0.1/s, size: 1 KiB'), 'it');
    expect(idle.lines['instance-hours scaled out']!.quantity).toBe(0);
    const flooded = estimate(group('rate: 100/s, size: 1 KiB'), 'it');
    expect(flooded.lines['instance-hours scaled out']!.quantity).toBe(4 * 730);
  });

  it('says how many the peak wants beyond its bounds', () => {
    const [limit] = estimate(group('rate: 1/s, peak: 9/s, size: 1 KiB'), 'it').limits;
    expect(likely(limit!.has)).toBeCloseTo(6, 9);
    expect(likely(limit!.wants)).toBe(9);
  });

  it('scales by the processors where what a machine takes is known', () => {
    // 50 % of 10/s are 5/s: 22/s want 5.
    const settings = 'instances: { min: 1, max: 9 }, scaling: { track: cpu, at: 50 % }, requests-per-instance: 10/s';
    const { lines } = estimate(fed('auto-scaling-group', settings, 'rate: 22/s, size: 1 KiB'), 'it');
    expect(lines['instance-hours scaled out']!.quantity).toBe(4 * 730);
  });

  it('leaves the number in doubt where the load does not decide it', () => {
    const settings = 'type: t3.micro, instances: { min: 2, max: 6 }';
    const { bill } = estimate(fed('auto-scaling-group', settings, 'rate: 22/s, size: 1 KiB'), 'it');
    expect(bill.monthly.low).toBeLessThan(bill.monthly.likely + 1);
    expect(bill.monthly.high - bill.monthly.low).toBeGreaterThan(4 * 730 * 0.0104);
  });

  it('needs of its machines as many as the mean load asks for', () => {
    const { availability, recovery } = estimate(group('rate: 3.2/s, size: 1 KiB'), 'it');
    expect(availability?.parts).toEqual({ zones: ['a', 'b'], perZone: 2, needed: 4 });
    expect(estimate(group('rate: 0.5/s, size: 1 KiB'), 'it').availability?.parts).toEqual({
      zones: ['a', 'b'],
      perZone: 1,
      needed: 1,
    });
    expect(recovery.scope).toBe('regional');
  });
});
