import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const it_ = (kind: string, settings = '') => `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('an MWAA environment', () => {
  it('bills the environment, its additional workers while they run, and metadata', () => {
    // 730 x 0.74 = 540.20; 3 workers x 4 h/day = 365 h x 0.11 = 40.15; 12 GB x 0.10 = 1.20. Worked example sz-50.
    const settings = 'class: mw1.medium, max-workers: 4, busy: 4 h/day, metadata: 12 GiB';
    const { lines, usd } = estimate(it_('mwaa-environment', settings), 'it');
    expect(lines['workers at busy times']!.quantity).toBeCloseTo(365, 6);
    expect(usd).toBeCloseTo(581.55, 2);
  });

  it('bills what always runs beyond one worker, two schedulers and two web servers', () => {
    const settings = 'min-workers: 2, schedulers: 3, web-servers: 3';
    const { lines } = estimate(it_('mwaa-environment', settings), 'it');
    expect(lines['additional workers']!.usd).toBeCloseTo(730 * 0.055, 2);
    expect(lines['additional schedulers']!.usd).toBeCloseTo(730 * 0.055, 2);
    expect(lines['additional web servers']!.quantity).toBe(730);
    expect(lines['workers at busy times']).toBeUndefined();
  });

  it('says how many workers the busiest time wants', () => {
    // mw1.small runs 5 tasks a worker: 23 tasks want 5 workers.
    const [limit] = estimate(it_('mwaa-environment', 'tasks: 23, max-workers: 2'), 'it').limits;
    expect(likely(limit!.has)).toBe(10);
    expect(likely(limit!.wants)).toBe(5);
  });
});

describe('a dbt project', () => {
  it('is free as open source, unpriced as a service, and costs what the design says', () => {
    expect(estimate(it_('dbt-project'), 'it').bill.free).toHaveLength(1);
    expect(estimate(it_('dbt-project', 'runs: cloud'), 'it').bill.unpriced).toHaveLength(1);
    expect(estimate(it_('dbt-project', 'runs: cloud, price: 500 USD/month'), 'it').usd).toBeCloseTo(500, 6);
  });

  it('is as old as its schedule and its run', () => {
    const { recovery } = estimate(it_('dbt-project', 'duration: 40 min, schedule: cron(0 4 * * ? *)'), 'it');
    expect(likely(recovery.interval)).toBe(86400);
    expect(likely(recovery.processing)).toBe(2400);
  });
});

describe('a state machine', () => {
  it('bills the steps of each execution, with those that are tried again', () => {
    // 20,000 a day x 730 / 24 days x 12 steps x 1.02 = 7,446,000 x 25 per million = 186.15. Sample sz-52.
    const text = fed('step-function', 'transitions: 12, retried: 2 %', 'mode: trigger, rate: 20000/day');
    const { lines, usd } = estimate(text, 'it');
    expect(lines['state transitions']!.quantity).toBeCloseTo(7_446_000, 0);
    expect(usd).toBeCloseTo(186.15, 2);
  });

  it('bills express workflows by requests and time, in steps of 100 ms and 64 MB', () => {
    // 1/s of 130 ms with 70 MB: 2,628,000 x 0.2 s x 0.125 GB / 3600 = 18.25 GB-h x 0.060012 = 1.10; requests 2.63.
    const text = fed('step-function', 'type: express, duration: 130 ms, memory: 70 MiB', 'mode: trigger, rate: 1/s');
    const { lines } = estimate(text, 'it');
    expect(lines['duration']!.quantity).toBeCloseTo(18.25, 6);
    expect(lines['requests']!.usd).toBeCloseTo(2.628, 3);
  });

  it('cannot run an express workflow longer than five minutes', () => {
    const [limit] = estimate(it_('step-function', 'type: express, duration: 10 min'), 'it').limits;
    expect(likely(limit!.need)).toBeGreaterThan(likely(limit!.has));
    expect(limit!.quota).toBe('fixed');
  });

  it('runs by its own schedule', () => {
    const { lines } = estimate(it_('step-function', 'schedule: rate(1 hour), transitions: 4'), 'it');
    expect(lines['state transitions']!.quantity).toBeCloseTo(730 * 4, 6);
  });
});
