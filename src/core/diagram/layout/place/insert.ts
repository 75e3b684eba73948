import type { Cells } from '../graph';
import { Board } from './board';
import type { Model } from './model';
import type { Stand } from './stand';
import type { Size } from '../geometry';

/**
 * Known cards where they stood, each new one where it costs least: on a free cell, or in a row or column of its own that
 * opens for it. Of the known ones none changes its place against another.
 */
export function withNew(model: Model, panel: Size, previous: Cells): Stand {
  const rows = model.keys.map((key) => previous.get(key)?.row ?? -1);
  const columns = model.keys.map((key) => previous.get(key)?.column ?? -1);
  const isPlaced = rows.map((row) => row >= 0);
  const neighbours = (card: number) =>
    model.arrows.flatMap(({ from, to }) => (from === card ? [to] : to === card ? [from] : []));
  for (;;) {
    const left = [...rows.keys()].filter((card) => !isPlaced[card]);
    const next = left.find((card) => neighbours(card).some((other) => isPlaced[other])) ?? left[0];
    if (next === undefined) return { rows, columns };
    const best = bestStand(model, panel, { rows, columns }, next, isPlaced);
    for (const card of rows.keys()) [rows[card], columns[card]] = [best.rows[card]!, best.columns[card]!];
    isPlaced[next] = true;
  }
}

function bestStand(model: Model, panel: Size, now: Stand, card: number, isPlaced: readonly boolean[]): Stand {
  const part = partOf(
    model,
    [...isPlaced.keys()].filter((other) => isPlaced[other] || other === card),
  );
  const board = new Board(part.model, panel);
  const pick = (stand: readonly number[]) => part.cards.map((other) => stand[other]!);
  let best: { readonly stand: Stand; readonly cost: number } | undefined;
  for (const stand of standsFor(now, card, isPlaced)) {
    board.put(pick(stand.rows), pick(stand.columns));
    if (!best || board.cost < best.cost) best = { stand, cost: board.cost };
  }
  return best!.stand;
}

/** All that a new card may do: take a free cell in reach, or open a row or column at one. */
function* standsFor({ rows, columns }: Stand, card: number, isPlaced: readonly boolean[]): Generator<Stand> {
  const placed = [...rows.keys()].filter((other) => isPlaced[other]);
  const taken = new Set(placed.map((other) => `${rows[other]} ${columns[other]}`));
  const lastRow = Math.max(-1, ...placed.map((other) => rows[other]!)) + 1;
  const lastColumn = Math.max(-1, ...placed.map((other) => columns[other]!)) + 1;
  const at = (row: number, column: number, newRow: boolean, newColumn: boolean): Stand => ({
    rows: rows.map((own, other) => (other === card ? row : newRow && isPlaced[other] && own >= row ? own + 1 : own)),
    columns: columns.map((own, other) =>
      other === card ? column : newColumn && isPlaced[other] && own >= column ? own + 1 : own,
    ),
  });
  for (let row = 0; row <= lastRow; row++) {
    for (let column = 0; column <= lastColumn; column++) {
      if (!taken.has(`${row} ${column}`)) yield at(row, column, false, false);
      if (row < lastRow) yield at(row, column, true, false);
      if (column < lastColumn) yield at(row, column, false, true);
    }
  }
}

/** The model of some of its cards. */
function partOf(model: Model, cards: readonly number[]): { readonly model: Model; readonly cards: readonly number[] } {
  const indexOf = new Map(cards.map((card, index) => [card, index]));
  const flags = (all: Uint8Array) => Uint8Array.from(cards, (card) => all[card]!);
  const arrows = model.arrows.flatMap((arrow) => {
    const [from, to] = [indexOf.get(arrow.from), indexOf.get(arrow.to)];
    return from === undefined || to === undefined ? [] : [{ ...arrow, from, to }];
  });
  return {
    cards,
    model: {
      ...model,
      keys: cards.map((card) => model.keys[card]!),
      widths: Float64Array.from(cards, (card) => model.widths[card]!),
      heights: Float64Array.from(cards, (card) => model.heights[card]!),
      arrows,
      groups: model.groups.map((group) => {
        const holds = flags(group.holds);
        return { ...group, holds, size: holds.reduce((sum, flag) => sum + flag, 0) };
      }),
      isSource: flags(model.isSource),
      isAlone: flags(model.isAlone),
      isFixed: flags(model.isFixed),
    },
  };
}
