import type { Cells, GraphCard, GraphGroup, LayoutGraph } from '../graph';
import { itemLayers, sortedLayers } from './item-layers';
import type { Item } from './item-layers';

/** Cells of a part of the graph, counted from its own upper left. */
interface Block {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Cells;
}

/**
 * Cells by layers, group by group: what is in a group is a block by itself, placed as one in the group around it. So a
 * group never holds what is not its own, however deep they nest. `folds` says into how many rows of layers a block of
 * many is broken. What stood somewhere keeps its order.
 */
export function blocksOf(graph: LayoutGraph, folds: number, previous?: Cells): Cells {
  const known = new Set(graph.groups.map(({ key }) => key));
  const cardsIn = lots(graph.cards, ({ within }) => (within !== undefined && known.has(within) ? within : ''));
  const groupsIn = lots(graph.groups, ({ within }) => (within !== undefined && known.has(within) ? within : ''));
  const homes = homesOf(graph);
  const links = graph.arrows.map(({ from, to }) => [from, to] as const);

  const blockOf = (within: string): Block => {
    const blocks = new Map<string, Block>();
    for (const { key } of groupsIn.get(within) ?? []) {
      const block = blockOf(key);
      if (block.columns > 0) blocks.set(key, block);
    }
    for (const card of cardsIn.get(within) ?? []) {
      blocks.set(card.key, { columns: 1, rows: 1, cells: new Map([[card.key, { row: 0, column: 0 }]]) });
    }
    const items = [...blocks].map(([key, block]): Item => ({ key, order: orderOf(block, previous) }));
    const inner = links.flatMap(([from, to]): readonly (readonly [string, string])[] => {
      const [a, b] = [itemOf(homes, from, blocks), itemOf(homes, to, blocks)];
      return a !== undefined && b !== undefined && a !== b ? [[a, b]] : [];
    });
    const layers = sortedLayers(items, itemLayers(items, inner), inner);
    return stacked(
      layers.map((layer) => layer.map(({ key }) => blocks.get(key)!)),
      within === '' ? folds : 1,
    );
  };
  return blockOf('').cells;
}

function lots<T extends GraphCard | GraphGroup>(
  all: readonly T[],
  where: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const lot = found.get(where(one));
    if (lot) lot.push(one);
    else found.set(where(one), [one]);
  }
  return found;
}

/** Keys of a card and of all groups around it, from itself outwards. */
function homesOf({ cards, groups }: LayoutGraph): ReadonlyMap<string, readonly string[]> {
  const around = new Map(groups.map(({ key, within }) => [key, within]));
  return new Map(
    cards.map(({ key, within }) => {
      const homes = [key];
      for (let at = within; at !== undefined && around.has(at) && !homes.includes(at); at = around.get(at))
        homes.push(at);
      return [key, homes];
    }),
  );
}

const itemOf = (
  homes: ReadonlyMap<string, readonly string[]>,
  card: string,
  blocks: ReadonlyMap<string, Block>,
): string | undefined => homes.get(card)?.find((home) => blocks.has(home));

/** Where the first known card of a block stood, from top to bottom. */
function orderOf({ cells }: Block, previous: Cells | undefined): number | undefined {
  for (const key of cells.keys()) {
    const cell = previous?.get(key);
    if (cell) return cell.row;
  }
  return undefined;
}

/** Layers beside one another, the blocks of each below one another; broken into as many rows of layers as asked for. */
function stacked(layers: readonly (readonly Block[])[], folds: number): Block {
  const perRow = Math.max(1, Math.ceil(layers.length / folds));
  const cells = new Map<string, { row: number; column: number }>();
  let [row, columns] = [0, 0];
  for (let first = 0; first < layers.length; first += perRow) {
    let [column, height] = [0, 0];
    for (const layer of layers.slice(first, first + perRow)) {
      let down = 0;
      for (const block of layer) {
        for (const [key, cell] of block.cells) {
          cells.set(key, { row: row + down + cell.row, column: column + cell.column });
        }
        down += block.rows;
      }
      column += Math.max(0, ...layer.map((block) => block.columns));
      height = Math.max(height, down);
    }
    columns = Math.max(columns, column);
    row += height;
  }
  return { columns, rows: row, cells };
}
