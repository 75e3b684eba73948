import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { faultsOf } from '../../../../../src/core/diagram/layout/faults';
import { layered } from '../../../../../src/core/diagram/layout/layered/layered';
import { placedGraphs } from './support/random-graphs';

const panel = { width: 778, height: 708 };
const isGrave = (fault: string) => /^card |and group|over card/.test(fault);

describe('large pictures in columns', () => {
  test('no card lies on another, no group holds what is not its own, no arrow runs through a card', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph }) => {
        const { geometry } = layered(graph, { panel });
        expect(faultsOf(graph, geometry).hard.filter(isGrave)).toEqual([]);
        expect(geometry.cards.size).toBe(graph.cards.length);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('every arrow with two ends leads level and upright from the edge of its one card to that of the other', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph }) => {
        const { cards, arrows } = layered(graph, { panel }).geometry;
        for (const { key, from, to } of graph.arrows) {
          if (from === to) continue;
          const { points } = arrows.get(key)!;
          for (const [card, point] of [
            [from, points[0]!],
            [to, points.at(-1)!],
          ] as const) {
            const { x, y, width, height } = cards.get(card)!;
            expect(Math.min(Math.abs(point.x - x), Math.abs(point.x - x - width))).toBeLessThan(0.01);
            expect(point.y > y && point.y < y + height).toBe(true);
          }
          for (const [at, point] of points.slice(1).entries()) {
            expect(point.x === points[at]!.x || point.y === points[at]!.y).toBe(true);
          }
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  test('the same graph gives the same picture', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph }) => {
        const first = layered(graph, { panel });
        expect(layered(structuredClone(graph), { panel })).toEqual(first);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
