import { faultsOf } from './faults';
import type { Geometry, Size } from './geometry';
import type { Cells, LayoutGraph } from './graph';
import { layered } from './layered/layered';
import { blocksOf } from './place/blocks';
import { costOf, place } from './place/place';
import { route } from './route/route';

export interface LayoutOptions {
  /** In px. */
  readonly panel: Size;
  /** Where cards stood in the last picture. */
  readonly previous?: Cells;
}

/** A picture laid out. */
export interface Laid {
  readonly engine: 'grid' | 'layered';
  /** Where cards stand, to be given as `previous` next time. */
  readonly cells: Cells;
  readonly geometry: Geometry;
  /** What a reader minds of it; less is better. */
  readonly cost: number;
  /** Whether nothing lies on anything. */
  readonly isClean: boolean;
}

/** More cards than this are laid out in layers. */
const MOST_ON_GRID = 60;
/** Moves that are tried for each card: at once, from a known picture, and in each attempt at a better one. */
const MOVES = { first: 300, known: 60, better: 900 } as const;
const FEWEST_MOVES = 2400;
/** How often the main path is folded at the start of each attempt; the first is the one at once. */
const FOLDS = [1, 2, 3, 1, 2] as const;
/** Attempts that may follow a first picture. */
export const ATTEMPTS = FOLDS.length - 1;
/** A better picture is taken only if it is better by this share. */
const WORTH_MOVING = 0.1;
/** What a fault, a crossing and a bend cost where whole pictures are held against each other. */
const WEIGHTS = { fault: 60, crossing: 5, bent: 1.2, small: 20, unreadable: 150 } as const;
/** Below this names are under 11 px. */
const READABLE = 11 / 13;

/** Cells and geometry of a graph, at once. The same input gives the same picture. */
export function layOut(graph: LayoutGraph, { panel, previous }: LayoutOptions): Laid {
  if (graph.cards.length > MOST_ON_GRID) return inLayers(graph, panel, previous);
  const known = previous && previous.size > 0 && isOnGrid(previous);
  const operations = known
    ? MOVES.known * graph.cards.length
    : Math.max(FEWEST_MOVES, MOVES.first * graph.cards.length);
  const first = onGrid(graph, place(graph, { panel, operations, ...(known && { previous }) }).cells, panel);
  return first.isClean ? first : cleanest(graph, panel, first);
}

/** Whether cells are those of a grid: layers of many cards reach further than one. */
const isOnGrid = (cells: Cells): boolean =>
  [...cells.values()].every(({ row, column }) => row < MOST_ON_GRID && column < MOST_ON_GRID);

/** Another search from another start, from 1 to `ATTEMPTS`. */
export function tryAgain(graph: LayoutGraph, panel: Size, attempt: number): Laid {
  const operations = Math.max(FEWEST_MOVES, MOVES.better * graph.cards.length);
  const { cells } = place(graph, { panel, operations, seed: attempt + 1, folds: FOLDS[attempt] ?? 1 });
  return onGrid(graph, cells, panel);
}

/** Whether one picture is clearly better than what is shown. */
export const isWorthMoving = (shown: Laid, other: Laid): boolean =>
  other.isClean && other.cost < shown.cost * (1 - WORTH_MOVING);

/** The best of all attempts, for pictures that may take their time. */
export function layOutWell(graph: LayoutGraph, panel: Size): Laid {
  let best = layOut(graph, { panel });
  if (best.engine === 'layered') return best;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = tryAgain(graph, panel, attempt);
    if (found.cost < best.cost) best = found;
  }
  return best;
}

/** Where a picture has faults: the first of other attempts that has none, else groups as blocks, in which nothing is foreign. */
function cleanest(graph: LayoutGraph, panel: Size, first: Laid): Laid {
  if (graph.cards.every(({ cell }) => cell !== undefined)) return first;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const found = tryAgain(graph, panel, attempt);
    if (found.isClean) return found;
  }
  return onGrid(graph, blocksOf(graph, 1), panel);
}

/** The same places with sizes that changed. */
export const reroute = (graph: LayoutGraph, laid: Laid): Laid =>
  laid.engine === 'layered'
    ? inLayers(graph, laid.geometry, laid.cells)
    : { ...laid, geometry: route(graph, laid.cells) };

function onGrid(graph: LayoutGraph, cells: Cells, panel: Size): Laid {
  const geometry = route(graph, cells);
  const { hard, withoutPlace, crossings, straight, arrows } = faultsOf(graph, geometry);
  const faults = hard.length + withoutPlace.length;
  const seen = faults * WEIGHTS.fault + crossings * WEIGHTS.crossing + (arrows - straight) * WEIGHTS.bent;
  const scale = scaleOf(geometry, panel);
  const small = WEIGHTS.small / scale + WEIGHTS.unreadable * Math.max(0, READABLE / scale - 1);
  const cost = costOf(graph, cells, panel) + seen + small;
  return { engine: 'grid', cells, geometry, cost, isClean: faults === 0 };
}

/** At which a picture fills its panel; enlarged no further than reads well. */
const scaleOf = ({ width, height }: Size, panel: Size): number =>
  Math.min(1.2, panel.width / Math.max(1, width), panel.height / Math.max(1, height));

/** In layers, which hold many cards with no fault; words may find no place. */
const inLayers = (graph: LayoutGraph, panel: Size, previous: Cells | undefined): Laid => ({
  engine: 'layered',
  ...layered(graph, { panel, ...(previous && { previous }) }),
  cost: 0,
  isClean: true,
});
