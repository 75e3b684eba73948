import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../../../src/core/diagram/layout/faults';
import type { ArrowRoute, Geometry, LabelPlace, Point, Rect } from '../../../../../src/core/diagram/layout/geometry';
import type { GraphArrow, LayoutGraph } from '../../../../../src/core/diagram/layout/graph';

const at = (x: number, y: number): Point => ({ x, y });
const through = (...points: readonly Point[]): ArrowRoute => ({ points });
const words = (x: number, y: number): LabelPlace => ({ point: at(x, y), anchor: 'middle', side: 'above' });

const go: GraphArrow = { key: 'go', from: 'a', to: 'b', style: 'batch', label: { width: 40, oneLine: 40, lines: 1 } };
const ask: GraphArrow = { key: 'ask', from: 'c', to: 'd', style: 'request' };

/** Two rows of two cards, the upper ones in a group; an arrow with words runs above, one without below. */
const graph: LayoutGraph = {
  cards: ['a', 'b', 'c', 'd'].map((key) => ({
    key,
    width: 100,
    height: 48,
    ...((key === 'a' || key === 'b') && { within: 'g' }),
  })),
  arrows: [go, ask],
  groups: [{ key: 'g', title: 80 }],
};
const clean: Geometry = {
  width: 340,
  height: 240,
  cards: new Map<string, Rect>([
    ['a', { x: 20, y: 40, width: 100, height: 48 }],
    ['b', { x: 220, y: 40, width: 100, height: 48 }],
    ['c', { x: 20, y: 160, width: 100, height: 48 }],
    ['d', { x: 220, y: 160, width: 100, height: 48 }],
  ]),
  groups: new Map([['g', { x: 5, y: 10, width: 330, height: 95, titleX: 5 }]]),
  arrows: new Map([
    ['go', { points: [at(120, 64), at(220, 64)], label: words(174, 64) }],
    ['ask', through(at(120, 184), at(220, 184))],
  ]),
};

const arrows = (changed: Readonly<Record<string, ArrowRoute>>): Geometry => ({
  ...clean,
  arrows: new Map([...clean.arrows, ...Object.entries(changed)]),
});
const card = (key: string, x: number, y: number): Geometry => ({
  ...clean,
  cards: new Map([...clean.cards, [key, { x, y, width: 100, height: 48 }]]),
});
const saying = (place: LabelPlace): Geometry =>
  arrows({ go: { points: clean.arrows.get('go')!.points, label: place } });

test('a clean picture has none; its straight arrows are counted', () => {
  expect(faultsOf(graph, clean)).toEqual({ hard: [], withoutPlace: [], crossings: 0, straight: 2, arrows: 2 });
});

describe('what lies on something is named', () => {
  test.each<readonly [string, Geometry]>([
    ['card c on card d', card('d', 90, 160)],
    ['c and group g', card('c', 20, 90)],
    ['a and group g', card('a', 20, 70)],
    ['ask over card c', arrows({ ask: through(at(20, 184), at(220, 184)) })],
    ['ask over card b', arrows({ ask: through(at(120, 184), at(170, 184), at(170, 50), at(260, 50), at(260, 160)) })],
    ['go on line of ask', arrows({ ask: through(at(120, 184), at(130, 184), at(130, 65), at(210, 65), at(210, 184)) })],
    ['words of go on card a', saying(words(130, 64))],
    ['words of go on tail go', saying(words(145, 70))],
    ['words of go on line go', saying(words(174, 68))],
    ['words of go on line ask', arrows({ ask: through(at(120, 184), at(174, 184), at(174, 30)) })],
    ['words of go on border g', saying(words(170, 110))],
    ['words of go on title g', saying(words(60, 28))],
    ['ask through title g', arrows({ ask: through(at(120, 184), at(130, 184), at(130, 20), at(60, 20)) })],
  ])('%s', (fault, geometry) => {
    expect(faultsOf(graph, geometry).hard).toContain(fault);
  });

  test('words on other words, and a title longer than its group', () => {
    const both = { ...graph, arrows: [go, { ...ask, label: go.label! }], groups: [{ key: 'g', title: 331 }] };
    const geometry = arrows({ ask: { ...clean.arrows.get('ask')!, label: words(190, 62) } });
    const { hard } = faultsOf(both, geometry);
    expect(hard).toContain('words of go on words of ask');
    expect(hard).toContain('title of g longer than it');
  });
});

describe('arrows that run together', () => {
  const trunk = through(at(120, 184), at(170, 184), at(170, 64), at(220, 64));
  const other = (change: Partial<GraphArrow>) => ({
    ...graph,
    arrows: [ask, { key: 'too', from: 'c', to: 'b', style: 'request', ...change } as const],
  });
  const lines = (of: LayoutGraph) =>
    faultsOf(of, arrows({ too: trunk })).hard.filter((fault) => / on line /.test(fault));

  test('may do so only as a trunk: from or to one card, in one style', () => {
    expect(lines(other({}))).toEqual([]);
    expect(lines(other({ from: 'a', to: 'd' }))).toEqual([]);
    expect(lines(other({ style: 'batch' }))).toEqual(['ask on line of too']);
    expect(lines(other({ from: 'a' }))).toEqual(['ask on line of too']);
  });
});

test('crossings, bends and words without a place are counted apart', () => {
  const crossed = {
    ...graph,
    arrows: [...graph.arrows, { key: 'down', from: 'a', to: 'd', style: 'failure' } as const],
  };
  const down = through(at(70, 88), at(70, 130), at(200, 130), at(200, 220), at(260, 220), at(260, 208));
  const found = faultsOf(crossed, arrows({ down, go: { points: clean.arrows.get('go')!.points } }));
  expect(found).toEqual({ hard: [], withoutPlace: ['go'], crossings: 1, straight: 2, arrows: 3 });
});
