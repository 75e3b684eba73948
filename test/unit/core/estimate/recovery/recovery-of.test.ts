import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../../../src/core/quantity/figure';
import type { Recovery, Unrecoverable } from '../../../../../src/core/estimate/recovery/recovery';
import { recoveryOf } from '../../../../../src/core/estimate/recovery/recovery-of';
import { loadOfText } from '../support/design';
import { expectReasons } from '../support/re-evaluate';

const PIPELINE = `
data:
  history: { stored-in: lake }
components:
  shop: { kind: outside }
  clicks: { kind: log }
  loader: { kind: loader }
  lake: { kind: bucketSETTINGS }
flows:
  - shop -> clicks: { rate: 1000/s, size: 1 KiB }
  - clicks -> loader -> lake
`;

function found(text: string, of: string, scenario: string): Recovery {
  const recovery = recoveryOf(loadOfText(text)).recoveries.find((one) => one.of === of && one.scenario === scenario);
  if (!recovery) throw new Error(`no recovery of ${of} in ${scenario}`);
  return recovery;
}
const lake = (scenario: string, settings = '', more = '') =>
  found(PIPELINE.replace('SETTINGS', settings) + more, 'history', scenario);
const range = (value: Estimate | Unrecoverable) => ('likely' in value ? [value.low, value.likely, value.high] : value);

describe('recovery of a design', () => {
  it('adds the ages along a chain that is lost with its Region', () => {
    const recovery = lake('region-loss', ', replica: us-west-2');
    // 60 s of buffer, 5 s of work, and the replica's lag.
    expect(range(recovery.rpo)).toEqual([125, 185, 965]);
    expect(recovery.from).toBe('lake in us-west-2');
    expect(recovery.binds.rpo).toBe('replication of lake');
    expect(recovery.steps.map(({ name }) => name)).toEqual(['detect', 'decide', 'deploy', 'reroute']);
  });

  it('takes times from the plan and the alarms where they are written, and says what is assumed', () => {
    const recovery = lake(
      'region-loss',
      ', replica: us-west-2',
      `alarms: { late: { of: loader, metric: lag, period: 1 min, evaluations: 3 } }
recovery: { region-loss: { decide: 15 .. 60 min, deploy: 45 min, reroute: 60 s } }`,
    );
    expect(range(recovery.restored)).toEqual([180 + 900 + 2700 + 60, 180 + 2250 + 2700 + 60, 180 + 3600 + 2700 + 60]);
    expect(recovery.binds.rto).toBe('deploy');
    const assumed = lake('region-loss', ', replica: us-west-2').restored;
    if (!('derivation' in assumed)) throw new Error('the time is known');
    expect(assumed.derivation.inputs['deploy']).toMatchObject({ from: 'default', status: 'assumed' });
  });

  it('counts what is refused while nothing accepts', () => {
    const { lostWhileDown, restored } = lake('region-loss', ', replica: us-west-2');
    expect(lostWhileDown).toHaveProperty('likely', 1000 * (restored as { likely: number }).likely);
    const buffered = PIPELINE.replace('SETTINGS', ', replica: us-west-2').replace(
      'size: 1 KiB',
      'size: 1 KiB, buffer: 1 h',
    );
    const held = found(buffered, 'history', 'region-loss');
    expect(held.lostWhileDown).toHaveProperty('likely', 1000 * ((held.restored as { likely: number }).likely - 3600));
  });

  it('loses nothing with a consumer, but has to catch up', () => {
    const recovery = lake('component-failure');
    expect(range(recovery.rpo)).toEqual([0, 0, 0]);
    expect(range(recovery.restored)).toEqual([300, 600, 900]);
    // 600 s at 1000/s, with 500/s to spare.
    expect(recovery.fresh).toHaveProperty('likely', 600 + 1200);
    expect(recovery.lost).toEqual([{ component: 'loader', returns: 'comes back by itself' }]);
  });

  it('never catches up where the peak is above the capacity, unless nothing waits', () => {
    const text = PIPELINE.replace('SETTINGS', '').replace('rate: 1000/s', 'rate: 1000/s, peak: 2000/s');
    expect(found(text, 'history', 'component-failure').fresh).toHaveProperty('likely', Infinity);
    expect(found(text, 'history', 'zone-loss').fresh).toHaveProperty('likely', 0);
  });

  it('says that it cannot be had back, and why', () => {
    const recovery = lake('region-loss');
    expect(recovery.rpo).toEqual({
      unrecoverable: expect.stringContaining('no copy of lake is left') as string,
    });
  });

  it('restores a zonal store from its point in time, by its volume', () => {
    const text = 'components: { orders: { kind: zonal-store, stored: 100 GiB } }';
    const recovery = found(text, 'orders', 'zone-loss');
    expect(range(recovery.rpo)).toEqual([300, 300, 300]);
    expect(recovery.from).toBe('orders at a point in time');
    const restore = recovery.steps.find(({ name }) => name === 'restore');
    expect(restore?.takes).toHaveProperty('likely', 1800 + 1024);
  });

  it('cannot tell how long a restore takes whose volume nobody says', () => {
    const { restored } = found('components: { orders: { kind: zonal-store } }', 'orders', 'zone-loss');
    expect(restored).toMatchObject({ missing: ['components.orders.stored'] });
  });

  it('needs no deployment where stand-ins are ready', () => {
    const standIns = `  other-log: { kind: log, region: us-west-2, stands-in-for: clicks, standby: hot }
  other-loader: { kind: loader, region: us-west-2, stands-in-for: loader, standby: warm }
  other-lake: { kind: bucket, region: us-west-2, stands-in-for: lake, standby: hot }
flows:`;
    const text = PIPELINE.replace('SETTINGS', ', replica: us-west-2').replace('flows:', standIns);
    const recovery = found(text, 'history', 'region-loss');
    expect(recovery.steps.map(({ name }) => name)).toEqual(['detect', 'decide', 'scale out', 'reroute']);
  });

  it('follows a deployment that writes wrong data to what is downstream of it', () => {
    const text = `${PIPELINE.replace('SETTINGS', '')}scenarios: { bad-deploy: { corrupt: loader, noticed-after: 6 h } }`;
    const recovery = found(text, 'history', 'bad-deploy');
    expect(range(recovery.rpo)).toEqual([0, 0, 0]);
    expect(recovery.lost).toEqual([{ component: 'lake', returns: 'written anew from lake' }]);
  });

  it('lets a surge wait in the log', () => {
    const text = `${PIPELINE.replace('SETTINGS', '')}scenarios: { rush: { load: x3, for: 2 h } }`;
    const recovery = found(text, 'history', 'rush');
    // 1500/s of excess for two hours, worked off at 500/s.
    expect(recovery.fresh).toHaveProperty('likely', 7200 + (1500 * 7200) / 500);
    expect(recovery.binds.rto).toBe('records in of clicks');
  });

  it('says of every figure how it came about', () => {
    const all = recoveryOf(loadOfText(PIPELINE.replace('SETTINGS', ', replica: us-west-2, backup: { every: 1 day }')));
    for (const { restored, fresh, rpo, lostWhileDown, steps } of all.recoveries)
      for (const value of [restored, fresh, rpo, lostWhileDown, ...steps.map(({ takes }) => takes)])
        if (!('unrecoverable' in value)) expectReasons(value);
  });
});

describe('the headline', () => {
  const asked = (requirements: string) =>
    recoveryOf(loadOfText(PIPELINE.replace('SETTINGS', ', replica: us-west-2') + requirements)).headline;

  it('is the worst of the scenarios that requirements name', () => {
    const { rto, rpo } = asked('requirements: { survive: { of: history, when: region-loss, rto: 4 h } }');
    expect([rto, rpo]).toMatchObject([{ scenario: 'region-loss' }, { scenario: 'region-loss' }]);
  });

  it('is of component and zone loss where none does', () => {
    expect(asked('').rto).toMatchObject({ of: 'history', scenario: 'component-failure' });
  });
});
