import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const MONTH = 730 * 3600;

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

describe('an API', () => {
  it('bills requests in chunks of 512 KiB, in tiers', () => {
    // 100/s of 600 KiB are 2 chunks: 525,600,000: 300 million x 1.00 and 225.6 million x 0.90 per million. Sample sz-58.
    expect(estimate(fed('api-gateway', '', 'rate: 100/s, size: 600 KiB'), 'it').usd).toBeCloseTo(503.04, 2);
    // AWS's example: 10,000 a minute of a 30-day month: 432 million, 418.80.
    const text = `pricing: { month: 720 h }${fed('api-gateway', '', 'rate: 10000/min, size: 3 KiB')}`;
    expect(estimate(text, 'it').usd).toBeCloseTo(418.8, 2);
  });

  it('bills messages and connections of a websocket API', () => {
    // AWS's example: 1,000 users for 12 hours a day, 600 messages each a day, 30 days: 18.00 + 5.40.
    const settings = 'type: websocket, connections: 1000, connected: 12 h/day';
    const text = `pricing: { month: 720 h }${fed('api-gateway', settings, 'rate: 600000/day, size: 1 KiB')}`;
    const { lines, usd } = estimate(text, 'it');
    expect(lines['connection minutes']!.quantity).toBeCloseTo(21_600_000, 3);
    expect(usd).toBeCloseTo(23.4, 2);
  });

  it('is limited by its throttle, else by the account', () => {
    const [account] = estimate(fed('api-gateway', '', 'rate: 1/s, size: 1 KiB'), 'it').limits;
    expect(account).toMatchObject({ quota: 'adjustable' });
    const [own] = estimate(fed('api-gateway', 'throttle: 50/s', 'rate: 1/s, peak: 80/s, size: 1 KiB'), 'it').limits;
    expect(likely(own!.need) / likely(own!.has)).toBeCloseTo(1.6, 6);
  });

  it('has no price for its cache', () => {
    const { bill } = estimate(fed('api-gateway', 'type: rest, cache: 0.5 GiB', 'rate: 1/s, size: 1 KiB'), 'it');
    expect(bill.unpriced.map((line) => line.item)).toEqual(['cache']);
  });
});

describe('an IoT rule', () => {
  it('bills messages, triggers, actions and connections', () => {
    // 100/s of 6 KiB are 2 chunks of 5 KiB: 525,600,000 messages x 1.00, triggers and one action x 0.15 per million each;
    // 500 devices all the time: 500 x 730 x 60 = 21,900,000 minutes x 0.08 per million.
    const text = fed('iot-rule', 'devices: 500', 'rate: 100/s, size: 6 KiB');
    const { lines } = estimate(text, 'it');
    expect(lines['messages']!.usd).toBeCloseTo(525.6, 2);
    expect(lines['rules triggered']!.usd).toBeCloseTo(78.84, 2);
    expect(lines['actions']!.usd).toBeCloseTo(78.84, 2);
    expect(lines['connection minutes']!.usd).toBeCloseTo(1.752, 3);
  });

  it('has no message fee by basic ingest', () => {
    const { bill, lines } = estimate(fed('iot-rule', 'protocol: basic-ingest', 'rate: 100/s, size: 1 KiB'), 'it');
    expect(lines['messages']).toBeUndefined();
    expect(bill.free.map((line) => line.item)).toEqual(['messages']);
  });
});

describe('what copies files and records', () => {
  it('bills AppFlow by runs and by where data goes', () => {
    // 10/s x 1 KiB = 25.06 GB x 0.02 = 0.50; hourly runs 730 x 0.001 = 0.73.
    const text = (target: string) => `
components:
  crm: { kind: saas }
  it: { kind: appflow-flow, schedule: rate(1 hour) }
  to: { kind: ${target} }
flows:
  - crm -> it: { rate: 10/s, size: 1 KiB }
  - it -> to
`;
    const inside = estimate(text('s3-bucket'), 'it');
    expect(inside.lines['runs']!.usd).toBeCloseTo(0.73, 6);
    expect(inside.lines['data processed']!.usd).toBeCloseTo((10 * 1024 * MONTH * 0.02) / 2 ** 30, 6);
    expect(estimate(text('saas'), 'it').lines['data processed']!.sku).toBe('appflow.gb.outside-aws');
  });

  it('bills DataSync by what it copies in basic mode', () => {
    // 1 MiB/s = 2,566.41 GB x 0.0125.
    const { usd } = estimate(fed('datasync-task', '', 'rate: 1/s, size: 1 MiB'), 'it');
    expect(usd).toBeCloseTo(32.08, 2);
    const enhanced = estimate(fed('datasync-task', 'task-mode: enhanced', 'rate: 1/s, size: 1 MiB'), 'it');
    expect(enhanced.bill.unpriced).toHaveLength(1);
  });

  it('bills a Transfer server by protocols and by what clients put and fetch', () => {
    // Two protocols x 730 x 0.30 = 438; 1 MiB/s up = 2,566.41 GB x 0.04; what goes on into the bucket is not billed.
    const text = `
components:
  partner: { kind: saas }
  it: { kind: transfer-server, protocols: [ sftp, ftps ] }
  store: { kind: s3-bucket }
flows:
  - partner -> it: { rate: 1/s, size: 1 MiB }
  - it -> store
`;
    const { lines } = estimate(text, 'it');
    expect(lines['protocol-hours']!.usd).toBeCloseTo(438, 6);
    expect(lines['uploads']!.usd).toBeCloseTo(102.66, 2);
    expect(lines['downloads']).toBeUndefined();
  });
});
