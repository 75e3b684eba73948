import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../../../src/core/diagram/layout/graph';
import { blocksOf } from '../../../../../src/core/diagram/layout/place/blocks';
import { Board } from '../../../../../src/core/diagram/layout/place/board';
import { modelOf } from '../../../../../src/core/diagram/layout/place/model';
import { someMove } from '../../../../../src/core/diagram/layout/place/moves';
import { place } from '../../../../../src/core/diagram/layout/place/place';
import { randomNumbers } from '../../../../../src/core/diagram/layout/place/random';
import { frameOf } from '../../../../../src/core/diagram/layout/route/frame';
import type { LayoutGraph } from '../../../../../src/core/diagram/layout/graph';
import { placedGraphs } from './support/random-graphs';

const PANEL = { width: 778, height: 708 };

/** One card a cell, and in the rectangle of a group none of another's. */
function isLegal(graph: LayoutGraph, cells: Cells): boolean {
  const taken = new Set([...cells.values()].map(({ row, column }) => `${row} ${column}`));
  const { cards, groups } = frameOf(graph, cells);
  const isForeign = groups.some(({ range }, index) =>
    cards.some(
      ({ row, column, groups: own }) =>
        !own.includes(index) &&
        row >= range.row &&
        row <= range.lastRow &&
        column >= range.column &&
        column <= range.lastColumn,
    ),
  );
  return taken.size === cells.size && cells.size === graph.cards.length && !isForeign;
}

describe('blocks', () => {
  test('hold only their own, however groups nest and however they are folded', () => {
    fc.assert(
      fc.property(placedGraphs, fc.integer({ min: 1, max: 4 }), ({ graph }, folds) => {
        expect(isLegal(graph, blocksOf(graph, folds))).toBe(true);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});

describe('the search', () => {
  test('what a move changes of the cost is what it costs computed anew', () => {
    fc.assert(
      fc.property(placedGraphs, fc.nat(1000), ({ graph, cells }, seed) => {
        const model = modelOf(graph);
        if (model.keys.length === 0) return;
        const rows = model.keys.map((key) => cells.get(key)!.row);
        const columns = model.keys.map((key) => cells.get(key)!.column);
        const [board, fresh] = [new Board(model, PANEL), new Board(model, PANEL)];
        const random = randomNumbers(seed);
        board.put(rows, columns);
        for (let at = 0; at < 60; at++) {
          const before = board.cost;
          const difference = board.try(() => someMove(board, model, random));
          fresh.put(board.row, board.column);
          expect(board.cost).toBeCloseTo(fresh.cost, 6);
          if (difference === undefined) expect(board.cost).toBeCloseTo(before, 6);
          else expect(board.cost - before).toBeCloseTo(difference, 6);
          if (at % 3 === 0 && difference !== undefined) {
            board.undo();
            expect(board.cost).toBeCloseTo(before, 6);
          }
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test('gives each card a cell of its own, the same each time', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph }) => {
        const first = place(graph, { panel: PANEL, operations: 400 });
        const cells = new Set([...first.cells.values()].map(({ row, column }) => `${row} ${column}`));
        expect(cells.size).toBe(graph.cards.length);
        expect(place(structuredClone(graph), { panel: PANEL, operations: 400 })).toEqual(first);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  test('leaves what a rule fixes where it is', () => {
    fc.assert(
      fc.property(placedGraphs, ({ graph, cells }) => {
        const cards = graph.cards.map((card) => ({ ...card, cell: cells.get(card.key)! }));
        expect(place({ ...graph, cards }, { panel: PANEL, operations: 200 }).cells).toEqual(cells);
      }),
      { numRuns: 30, seed: 11 },
    );
  });
});
