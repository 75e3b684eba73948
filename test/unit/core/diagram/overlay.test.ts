import { describe, expect, test } from 'vitest';
import { pipeline } from '../../../../src/core/diagram/views/pipeline';
import type { ViewSubject } from '../../../../src/core/diagram/view';
import type { Bill } from '../../../../src/core/estimate/cost/cost';
import type { Capacity } from '../../../../src/core/estimate/performance/performance';
import type { Recovery } from '../../../../src/core/estimate/recovery/recovery';
import { asFigure, zero } from '../../../../src/core/quantity/compute';
import { unknown } from '../../../../src/core/quantity/figure';
import type { Figure } from '../../../../src/core/quantity/figure';
import { noFigures, sampleSubject } from './sample-design';
import type { SampleParts } from './sample-design';

const figure = (likely: number, unit: string, high = likely): Figure =>
  asFigure('a figure', { low: likely, likely, high, unit, from: 'fact', source: 'test' });

const parts: SampleParts = {
  components: { shop: 'app', clicks: 'stream', lake: { kind: 'bucket', replica: 'us-west-2' }, warehouse: 'warehouse' },
  flows: { 'shop -> clicks': { mode: 'stream' }, 'clicks -> lake': {}, 'lake -> warehouse': {} },
};

const overlay = (more: Partial<ViewSubject>, scenario?: string) =>
  pipeline.draw(sampleSubject(parts, more), { direction: 'LR', ...(scenario && { scenario }) }).overlay;

describe('pills of cost', () => {
  const bill = (more: Partial<Bill>): Bill => ({
    id: 'clicks',
    monthly: zero('nothing', 'USD/month', 'no line'),
    lines: [],
    free: [],
    unpriced: [],
    ...more,
  });
  const line = { item: 'shard-hours' } as Bill['lines'][number];
  const missing = { component: 'clicks', item: 'x', why: 'no price', missing: [] };
  const text = (more: Partial<Bill>) =>
    overlay({
      figures: { ...noFigures, cost: { ...noFigures.cost, components: new Map([['clicks', bill(more)]]) } },
    }).pills.filter(({ on }) => on === 'n1');

  test.each([
    ['an amount', { monthly: figure(201.2, 'USD/month'), lines: [line] }, '$201'],
    ['a lower bound', { monthly: figure(12.5, 'USD/month'), lines: [line], unpriced: [missing] }, 'at least $12.50'],
    ['free', { free: [{ item: 'x', free: 'it is' }] }, 'free of charge'],
    ['not known', { unpriced: [missing] }, 'unpriced'],
  ])('%s never looks like another', (_, more, written) => {
    expect(text(more)).toEqual([{ on: 'n1', text: written, tone: 'plain' }]);
  });

  test('nothing billed is nothing said', () => {
    expect(text({})).toEqual([]);
  });
});

describe('pills of what is lacking', () => {
  const capacity = (more: Partial<Capacity>): Capacity => ({
    component: 'clicks',
    limit: 'bytes in',
    need: figure(15, '1'),
    has: figure(4, '1'),
    headroom: unknown('not asked'),
    written: true,
    ...more,
  });
  const text = (more: Partial<Capacity>) =>
    overlay({ figures: { ...noFigures, capacity: [capacity(more)] } })
      .pills.filter(({ on }) => on.startsWith('n'))
      .map(({ on, text: said, tone }) => [on, said, tone]);

  test.each([
    [{ setting: 'shards', wants: figure(14.2, '1') }, [['n1', 'needs 15 shards', 'bad']]],
    [{ setting: 'shard-count', wants: figure(3, '1') }, [['n1', 'needs 3 shard count', 'bad']]],
    [
      { need: figure(5e6, 'B/s'), has: figure(1e6, 'B/s') },
      [['n1', 'bytes in: needs 4.77 MiB/s, has 977 KiB/s', 'bad']],
    ],
    [{ need: figure(3, '1') }, []],
    [{ need: unknown('no rate') }, []],
  ])('%j', (more, written) => {
    expect(text(more)).toEqual(written);
  });
});

describe('badges', () => {
  const finding = (path: string, severity: 'error' | 'warning' | 'info', more = {}) =>
    ({ rule: 'X-1', severity, message: `${severity} at ${path}`, advice: '', at: { path }, ...more }) as const;

  test('count the findings of a part by severity; what is ignored or stands elsewhere does not count', () => {
    const { badges } = overlay({
      findings: [
        finding('components.clicks.shards', 'error'),
        finding('components.clicks', 'error'),
        finding('components.clicks.retention', 'info'),
        finding('components.clicks.mode', 'warning', { ignored: { because: 'known' } }),
        finding('flows.clicks -> lake.rate', 'warning'),
        finding('requirements.budget', 'error'),
      ],
    });
    expect(badges).toEqual([
      { on: 'n1', sort: 'error', count: 2, title: 'error at components.clicks.shards\nerror at components.clicks' },
      { on: 'n1', sort: 'info', count: 1, title: 'info at components.clicks.retention' },
      { on: 'e1', sort: 'warning', count: 1, title: 'warning at flows.clicks -> lake.rate' },
    ]);
  });

  test('show the notes that a person wrote, at components and where datasets are stored', () => {
    const note = (more: object) =>
      ({ about: 'iam', origin: 'written', of: [], path: 'notes.0', title: 't', text: 'words', ...more }) as const;
    const subject = sampleSubject({
      ...parts,
      more: { data: new Map([['history', { 'stored-in': 'lake' }]]) },
    });
    const { badges } = pipeline.draw(
      {
        ...subject,
        notes: [
          note({ of: ['clicks'] }),
          note({ of: ['history'], about: 'data' }),
          note({ of: ['clicks'], origin: 'derived' }),
        ],
      },
      { direction: 'LR' },
    ).overlay;
    expect(badges).toEqual([
      { on: 'n1', sort: 'iam', count: 1, title: 'words' },
      { on: 'n2', sort: 'note', count: 1, title: 'words' },
    ]);
  });
});

describe('the shading of a scenario', () => {
  const recovery = (more: Partial<Recovery>): Recovery => ({
    of: 'lake',
    scenario: 'region-loss',
    restored: figure(3600, 's'),
    fresh: figure(4000, 's'),
    rpo: figure(900, 's', 1080),
    lostWhileDown: unknown('not asked'),
    binds: {},
    steps: [],
    lost: [],
    survives: [],
    ...more,
  });
  const shades = (...recoveries: readonly Recovery[]) =>
    overlay({ figures: { ...noFigures, recovery: { ...noFigures.recovery, recoveries } } }, 'region-loss').shades;
  const lost = [
    { component: 'clicks', returns: 'deployed from code' },
    { component: 'lake', returns: 'served by the replica' },
  ];

  test('tells what is lost and how it comes back, what survives and how old it is, and what waits', () => {
    expect(
      shades(
        recovery({ lost, from: 'lake in us-west-2', survives: ['lake in us-west-2'] }),
        recovery({ of: 'clicks', lost, restored: figure(5400, 's', 6900) }),
      ),
    ).toEqual([
      { on: 'n1', state: 'lost', text: 'accepts again in 1 h 55 min' },
      { on: 'n2', state: 'lost', text: 'back in 1 h' },
      { on: 'n4', state: 'degraded', text: 'waits for lake' },
      { on: 'n3', state: 'survives', text: 'survives · 18 min old' },
    ]);
  });

  test('what cannot be had back has no time', () => {
    const unrecoverable = { unrecoverable: 'no copy' };
    expect(shades(recovery({ lost, restored: unrecoverable, rpo: unrecoverable }))[1]).toEqual({
      on: 'n2',
      state: 'lost',
      text: 'served by the replica',
    });
  });

  test('other scenarios shade nothing', () => {
    expect(shades(recovery({ lost, scenario: 'zone-loss' }))).toEqual([]);
  });
});
