import { describe, expect, test, vi } from 'vitest';
import { faultsOf } from '../../../../../src/core/diagram/layout/faults';
import type { LayoutGraph } from '../../../../../src/core/diagram/layout/graph';
import { layOut, layOutWell, reroute } from '../../../../../src/core/diagram/layout/layout';
import { syntheticDesign } from '../../../../../tools/bench/synthetic';
import { CLOSED, examples, graphOfDesign, nameHeight, OPEN, patterns, tour } from './support/pictures';

// Whole searches take their time where other work runs beside them.
vi.setConfig({ testTimeout: 90_000 });

const designs = [...examples, tour, ...patterns];

/** As it comes at once in either panel, and after all attempts at something better. */
const shown = (graph: LayoutGraph) => [
  layOut(graph, { panel: CLOSED }),
  layOut(graph, { panel: OPEN }),
  layOutWell(graph, CLOSED),
];

describe.each(['pipeline', 'network'])('%s', (view) => {
  test.each(designs)('%s: nothing lies on anything, in a panel that is closed below or open', (_, text) => {
    const graph = graphOfDesign(text, view);
    for (const { geometry } of shown(graph)) {
      const { hard, withoutPlace } = faultsOf(graph, geometry);
      expect({ hard, withoutPlace }).toEqual({ hard: [], withoutPlace: [] });
      expect(geometry.cards.size).toBe(graph.cards.length);
    }
  });
});

test('pipelines can be read: names of 11 px and more in a panel of 790 px, whose lower part is closed', () => {
  const small = designs.flatMap(([name, text]) => {
    const height = nameHeight(layOutWell(graphOfDesign(text), CLOSED).geometry, CLOSED);
    return height < 11 ? [`${name} ${height.toFixed(1)}`] : [];
  });
  expect(small).toEqual([]);
});

test('ten pipelines have few crossings, and three arrows of four run straight', () => {
  const faults = examples.map(([, text]) => {
    const graph = graphOfDesign(text);
    return faultsOf(graph, layOutWell(graph, CLOSED).geometry);
  });
  const sum = (of: (each: (typeof faults)[number]) => number) => faults.reduce((total, each) => total + of(each), 0);
  expect(sum(({ crossings }) => crossings)).toBeLessThanOrEqual(3);
  expect(sum(({ straight }) => straight) / sum(({ arrows }) => arrows)).toBeGreaterThanOrEqual(0.75);
});

test.each([30, 60, 100])('a generated pipeline of %i components: nothing lies on anything', (components) => {
  const graph = graphOfDesign(syntheticDesign(components));
  const { geometry } = layOut(graph, { panel: CLOSED });
  expect(faultsOf(graph, geometry).hard).toEqual([]);
  expect(geometry.cards.size).toBe(graph.cards.length);
});

test('a leaf that is added leaves others where they were', () => {
  let [pairs, flips, moved, far] = [0, 0, 0, 0];
  for (const [, text] of [...examples, tour]) {
    const graph = graphOfDesign(text);
    const before = layOutWell(graph, CLOSED);
    for (const { key, within } of graph.cards) {
      const leaf = { key: 'leaf', width: 132, height: 48, ...(within !== undefined && { within }) };
      const arrow = { key: 'to leaf', from: key, to: 'leaf', style: 'batch' as const };
      const more = { ...graph, cards: [...graph.cards, leaf], arrows: [...graph.arrows, arrow] };
      const after = layOut(more, { panel: CLOSED, previous: before.cells });
      const [was, is] = [before.geometry.cards, after.geometry.cards];
      const at = (cards: typeof was, card: string) => ({
        x: cards.get(card)!.x - cards.get(key)!.x,
        y: cards.get(card)!.y - cards.get(key)!.y,
      });
      for (const card of graph.cards) {
        if (card.key === key) continue;
        const [a, b] = [at(was, card.key), at(is, card.key)];
        moved++;
        if (Math.hypot(a.x - b.x, a.y - b.y) > 12) far++;
        for (const other of graph.cards) {
          if (other.key <= card.key) continue;
          const [c, d] = [at(was, other.key), at(is, other.key)];
          pairs++;
          if ((a.x - c.x) * (b.x - d.x) < -1 || (a.y - c.y) * (b.y - d.y) < -1) flips++;
        }
      }
    }
  }
  expect(flips / pairs).toBeLessThanOrEqual(0.01);
  expect(far / moved).toBeLessThan(0.5);
});

test('the same picture in the same panel gives the same bytes; sizes that change move no cell', () => {
  const graph = graphOfDesign(tour[1]);
  const first = layOut(graph, { panel: CLOSED });
  expect(layOut(graphOfDesign(tour[1]), { panel: CLOSED })).toEqual(first);
  const wider = { ...graph, cards: graph.cards.map((card) => ({ ...card, width: card.width + 24 })) };
  const again = reroute(wider, first);
  expect(again.cells).toBe(first.cells);
  expect(faultsOf(wider, again.geometry).hard).toEqual([]);
});

test('what stood somewhere stays there where nothing is added', () => {
  for (const [, text] of examples) {
    const graph = graphOfDesign(text);
    const { cells } = layOutWell(graph, CLOSED);
    expect(layOut(graph, { panel: CLOSED, previous: cells }).cells).toEqual(cells);
  }
});
