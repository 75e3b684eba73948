import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const MONTH = 730 * 3600;

describe('an SQS queue', () => {
  const queue = (settings: string, flow: string, out: string) => `
components:
  app: { kind: application }
  it: { kind: sqs-queue${settings} }
  worker: { kind: lambda-function }
flows:
  - app -> it: { ${flow} }
  - it -> worker: { ${out} }
`;

  it('bills a send, a receive and a delete for each batch', () => {
    // 300/s in batches of 10 are 30/s x 3 calls x 2,628,000 s = 236,520,000 x 0.40 per million = 94.61. Sample sz-54.
    const { lines, usd } = estimate(queue('', 'rate: 300/s, size: 3 KiB, batch: 10', 'batch: 10'), 'it');
    expect(lines['requests']!.quantity).toBeCloseTo(236_520_000, 0);
    expect(usd).toBeCloseTo(94.61, 2);
  });

  it('bills a send and a receive in chunks of 64 KiB, and a delete as one', () => {
    // 100 KiB are 2 chunks: (2 + 2 + 1) x 1/s.
    const { lines } = estimate(queue('', 'rate: 1/s, size: 100 KiB, batch: 1', 'batch: 1'), 'it');
    expect(lines['requests']!.quantity).toBeCloseTo(5 * MONTH, 3);
  });

  it('bills fifo queues at their own rate, and limits what they take', () => {
    // Infracost's golden file: a million fifo requests are 0.50.
    const { lines, limits } = estimate(
      queue(', type: fifo', 'rate: 4000/s, size: 1 KiB, batch: 10', 'batch: 10'),
      'it',
    );
    expect(lines['requests']!.usd / lines['requests']!.quantity).toBeCloseTo(0.5e-6, 12);
    expect(likely(limits[0]!.has)).toBe(3000);
    expect(limits[0]!.setting).toBe('high-throughput');
  });

  it('keeps what is not yet received, and nothing that was', () => {
    const { recovery } = estimate(queue(', retention: 14 days', 'rate: 1/s, size: 1 KiB', 'batch: 10'), 'it');
    expect(recovery).toMatchObject({ holds: 'log', readOnce: true, scope: 'regional' });
    expect(likely(recovery.retention)).toBe(14 * 86_400);
  });

  it('leaves the number of receives in doubt where no batch is written', () => {
    const { bill } = estimate(queue('', 'rate: 1/s, size: 1 KiB', 'keeps: 100 %'), 'it');
    expect(bill.monthly.low).toBeLessThan(bill.monthly.high);
  });
});

describe('an SNS topic', () => {
  const topic = (settings: string, subscriber: string) => `
components:
  app: { kind: application }
  it: { kind: sns-topic${settings} }
  to: { kind: ${subscriber} }
flows:
  - app -> it: { rate: 10/s, size: 100 KiB }
  - it -> to
`;

  it('bills publishes in chunks, HTTP deliveries too, and none to queues', () => {
    // 10/s x 2 chunks x 2,628,000 s = 52,560,000: x 0.50 per million = 26.28; over HTTP x 0.60 per million = 31.54.
    const queue = estimate(topic('', 'sqs-queue'), 'it');
    expect(queue.usd).toBeCloseTo(26.28, 2);
    expect(queue.bill.free).toHaveLength(1);
    const http = estimate(topic('', 'saas'), 'it');
    expect(http.lines['deliveries over HTTP']!.usd).toBeCloseTo(31.54, 2);
    expect(http.bill.free).toHaveLength(0);
  });

  it('has no price for messages to people', () => {
    expect(estimate(topic('', 'user'), 'it').bill.unpriced.map((line) => line.item)).toEqual(['messages to people']);
  });

  it('bills fifo topics by requests and GB', () => {
    const { lines } = estimate(topic(', type: fifo', 'sqs-queue'), 'it');
    expect(lines['publishes']!.sku).toBe('sns.fifo-publish-request');
    expect(lines['data published']!.quantity).toBeCloseTo((10 * 100 * 1024 * MONTH) / 2 ** 30, 6);
  });
});

describe('an EventBridge bus', () => {
  it('bills custom events in chunks of 64 KiB, and its archive', () => {
    // 100/s of 2 KiB: 262,800,000 events x 1.00 per million = 262.80; archived 501.25 GB x 0.10; 30 days kept:
    // 494.38 GB x 0.023.
    const { lines } = estimate(fed('eventbridge-bus', 'archive: 30 days', 'rate: 100/s, size: 2 KiB'), 'it');
    expect(lines['custom events']!.usd).toBeCloseTo(262.8, 2);
    expect(lines['archived events']!.usd).toBeCloseTo(50.13, 2);
    expect(lines['archive']!.usd).toBeCloseTo(11.37, 2);
  });

  it('takes events of services for nothing', () => {
    const text = `
components:
  batch: { kind: glue-job, schedule: rate(1 hour) }
  it: { kind: eventbridge-bus }
flows:
  - batch -> it: { mode: trigger, rate: 1/h }
`;
    const { bill, lines } = estimate(text, 'it');
    expect(lines).toEqual({});
    expect(bill.free[0]!.item).toBe('events of AWS services');
  });

  it('can be replayed only from an archive', () => {
    const held = (settings: string) =>
      estimate(fed('eventbridge-bus', settings, 'rate: 1/s, size: 1 KiB'), 'it').recovery.holds;
    expect([held(''), held('archive: 7 days')]).toEqual(['nothing', 'log']);
  });
});

describe('an EventBridge schedule and pipe', () => {
  it('bill each start', () => {
    // Every five minutes: 8,760 a month.
    const text = 'components: { it: { kind: eventbridge-schedule, schedule: rate(5 minutes) } }';
    expect(estimate(text, 'it').lines['invocations']!.quantity).toBeCloseTo(8760, 6);
  });

  it('bill chunks of batches that the filter lets through', () => {
    // 1000/s in batches of 100 of 1 KiB: 10/s x 2 chunks of 64 KiB, half of them let through.
    const settings = 'passes: 50 %';
    const { lines } = estimate(fed('eventbridge-pipe', settings, 'rate: 1000/s, size: 1 KiB, batch: 100'), 'it');
    expect(lines['requests']!.quantity).toBeCloseTo(10 * MONTH, 3);
  });
});
