import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../../../src/core/diagram/layout/faults';
import { route } from '../../../../../src/core/diagram/layout/route/route';
import { placedGraphs } from './support/random-graphs';

describe('arrows on a grid', () => {
  test('nothing lies on anything, whatever stands wherever', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph, cells }) => {
        expect(faultsOf(graph, route(graph, cells)).hard).toEqual([]);
      }),
      { numRuns: 250, seed: 11 },
    );
  });

  test('every arrow with two ends gets there, and begins and ends at the edge of its cards', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph, cells }) => {
        const { arrows, cards } = route(graph, cells);
        for (const { key, from, to } of graph.arrows) {
          if (from === to) continue;
          const points = arrows.get(key)!.points;
          for (const [card, point] of [
            [from, points[0]!],
            [to, points.at(-1)!],
          ] as const) {
            const { x, y, width, height } = cards.get(card)!;
            const onSide = Math.abs(point.x - x) < 0.01 || Math.abs(point.x - x - width) < 0.01;
            const onFoot = Math.abs(point.y - y) < 0.01 || Math.abs(point.y - y - height) < 0.01;
            expect(onSide || onFoot).toBe(true);
            expect(point.x >= x - 0.01 && point.x <= x + width + 0.01).toBe(true);
            expect(point.y >= y - 0.01 && point.y <= y + height + 0.01).toBe(true);
          }
          for (const [at, point] of points.slice(1).entries()) {
            expect(point.x === points[at]!.x || point.y === points[at]!.y).toBe(true);
          }
        }
      }),
      { numRuns: 80, seed: 11 },
    );
  });

  test('words stand somewhere, but for fewer than one in a hundred where many parallel arrows leave no room', () => {
    let [words, missing] = [0, 0];
    fc.assert(
      fc.property(placedGraphs, ({ graph, cells }) => {
        words += graph.arrows.filter(({ label, from, to }) => label && from !== to).length;
        missing += faultsOf(graph, route(graph, cells)).withoutPlace.length;
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(words).toBeGreaterThan(500);
    expect(missing / words).toBeLessThan(0.01);
  });

  test('the same graph gives the same picture', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph, cells }) => {
        expect(route(graph, cells)).toEqual(route(structuredClone(graph), new Map(cells)));
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});
