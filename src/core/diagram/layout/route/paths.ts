import type { ArrowStyle } from '../../arrow-style';
import { areMates } from '../mates';
import type { Frame, FrameArrow, FrameCard } from './frame';
import { Heap } from './heap';

/** A node of the lines: even coordinates are channels, odd ones run through cells. */
export interface Node {
  readonly x: number;
  readonly y: number;
}

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
/** Directions of the steps, and that of who has not left yet. */
const [RIGHT, DOWN, LEFT, START] = [0, 1, 2, 4];

/** What a reader minds of a path, in px of a detour that he would rather have. */
const COST = {
  bend: 46,
  /** Beside an arrow that is no mate, and over one. */
  beside: 26,
  /** The third and each further one that runs from card to card side by side: words find no place between them. */
  crowded: 400,
  over: 55,
  /** A trunk is as good as half the way. */
  shared: 0.55,
  /** A step in a group that holds neither end, and one out of a group that holds both. */
  foreign: 70,
  outside: 30,
  emptyCell: 4,
} as const;

const SIDE_STYLES: ReadonlySet<ArrowStyle> = new Set(['failure', 'replicate', 'transform']);

/** Arrows of the main path leave to the right and come in from the left; side remarks leave up and down. */
const leaving = (isSide: boolean): readonly number[] => (isSide ? [14, 0, 90, 4] : [0, 18, 90, 22]);
const entering = (isSide: boolean): readonly number[] => (isSide ? [0, 0, 60, 0] : [0, 14, 60, 18]);

/** Typical lengths of half a cell and half a channel. */
const lengthOf = (horizontal: boolean, coordinate: number): number =>
  horizontal ? (coordinate % 2 ? 65 : 30) : coordinate % 2 ? 24 : 20;

const nodeOf = ({ column, row }: FrameCard): Node => ({ x: 2 * column + 1, y: 2 * row + 1 });

/** Which arrows go first: the main path, and of it what can be straight. */
function rank({ arrow: { style }, from, to }: FrameArrow): number {
  const order: Partial<Record<ArrowStyle, number>> = {
    stream: 0,
    cdc: 0,
    batch: 1,
    failure: 2,
    replicate: 2,
    request: 3,
  };
  const isStraight = (from.row === to.row && to.column > from.column) || from.column === to.column;
  const apart = Math.abs(from.column - to.column) + 1.5 * Math.abs(from.row - to.row);
  return (order[style] ?? 4) * 10 + apart - (isStraight ? 40 : 0);
}

/** The nodes that each arrow of the frame turns and passes at, from card to card, by the arrow's index. Every arrow gets there. */
export function pathsOf(frame: Frame): readonly (readonly Node[])[] {
  const finder = new PathFinder(frame);
  const order = frame.arrows.map((_, index) => index);
  const ranks = frame.arrows.map(rank);
  order.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const paths: (readonly Node[])[] = frame.arrows.map(() => []);
  for (const index of order) paths[index] = finder.find(index);
  return paths;
}

/** Finds the cheapest path of one arrow after another, each knowing where those before it run. */
class PathFinder {
  readonly #frame: Frame;
  readonly #width: number;
  readonly #height: number;
  readonly #occupied: Uint8Array;
  /** Arrows that take the step right of, and below, a node. */
  readonly #across: number[][];
  readonly #down: number[][];
  readonly #costs: Float64Array;
  readonly #cameFrom: Int32Array;
  readonly #heap = new Heap();
  /** What it costs more to step on a node: depends on the groups of the ends. */
  readonly #terrain: Float64Array;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#width = 2 * frame.columns + 1;
    this.#height = 2 * frame.rows + 1;
    const nodes = this.#width * this.#height;
    this.#occupied = new Uint8Array(nodes);
    for (const card of frame.cards) this.#occupied[this.#at(nodeOf(card))] = 1;
    this.#across = Array.from({ length: nodes }, () => []);
    this.#down = Array.from({ length: nodes }, () => []);
    this.#costs = new Float64Array(nodes * 5);
    this.#cameFrom = new Int32Array(nodes * 5);
    this.#terrain = new Float64Array(nodes);
  }

  find(index: number): readonly Node[] {
    const arrow = this.#frame.arrows[index]!;
    const [start, goal] = [this.#at(nodeOf(arrow.from)), this.#at(nodeOf(arrow.to))];
    this.#prepare(arrow);
    const end = this.#search(index, start, goal);
    const path = end === undefined ? [] : this.#trace(end);
    this.#remember(index, path);
    return path;
  }

  #at({ x, y }: Node): number {
    return y * this.#width + x;
  }

  #prepare({ from, to }: FrameArrow): void {
    this.#terrain.fill(0);
    for (const [index, { range }] of this.#frame.groups.entries()) {
      const [holdsFrom, holdsTo] = [from.groups.includes(index), to.groups.includes(index)];
      if (holdsFrom !== holdsTo) continue;
      const isOwn = holdsFrom;
      const grow = isOwn ? 1 : 0;
      for (let y = 0; y < this.#height; y++) {
        const inRows = y >= 2 * range.row + 1 - grow && y <= 2 * range.lastRow + 1 + grow;
        for (let x = 0; x < this.#width; x++) {
          const isIn = inRows && x >= 2 * range.column + 1 - grow && x <= 2 * range.lastColumn + 1 + grow;
          if (isIn !== isOwn) this.#terrain[y * this.#width + x]! += isOwn ? COST.outside : COST.foreign;
        }
      }
    }
    for (let y = 1; y < this.#height; y += 2) {
      for (let x = 1; x < this.#width; x += 2) this.#terrain[y * this.#width + x]! += COST.emptyCell;
    }
  }

  #search(index: number, start: number, goal: number): number | undefined {
    const isSide = SIDE_STYLES.has(this.#frame.arrows[index]!.arrow.style);
    const [out, into] = [leaving(isSide), entering(isSide)];
    this.#costs.fill(Infinity);
    this.#heap.clear();
    this.#costs[start * 5 + START] = 0;
    this.#heap.push(0, start * 5 + START);
    for (let top = this.#heap.pop(); top; top = this.#heap.pop()) {
      const { cost, item } = top;
      if (cost > this.#costs[item]!) continue;
      const direction = item % 5;
      const node = (item - direction) / 5;
      if (node === goal) return item;
      const x = node % this.#width;
      const y = (node - x) / this.#width;
      for (let next = 0; next < 4; next++) {
        if (direction !== START && (next + 2) % 4 === direction) continue;
        const nx = x + STEPS[next]![0];
        const ny = y + STEPS[next]![1];
        if (nx < 0 || ny < 0 || nx >= this.#width || ny >= this.#height) continue;
        const there = ny * this.#width + nx;
        if (this.#occupied[there] && there !== goal) continue;
        const horizontal = next === RIGHT || next === LEFT;
        let step = horizontal ? lengthOf(true, x) + lengthOf(true, nx) : lengthOf(false, y) + lengthOf(false, ny);
        step *= this.#company(index, horizontal, next === RIGHT || next === DOWN ? node : there);
        step +=
          this.#beside + (there === goal ? into[next]! : this.#terrain[there]! + this.#over(index, there, horizontal));
        if (node === start) step += out[next]!;
        else if (next !== direction) step += COST.bend;
        const key = there * 5 + next;
        if (cost + step < this.#costs[key]! - 1e-9) {
          this.#costs[key] = cost + step;
          this.#cameFrom[key] = item;
          this.#heap.push(cost + step, key);
        }
      }
    }
    return undefined;
  }

  #beside = 0;

  /** What a step is worth by who takes it already; sets what strangers beside it cost. */
  #company(index: number, horizontal: boolean, node: number): number {
    const others = (horizontal ? this.#across : this.#down)[node]!;
    const own = this.#frame.arrows[index]!;
    let [strangers, twins] = [0, 0];
    for (const key of others) {
      const other = this.#frame.arrows[key]!;
      if (!areMates(own.arrow, other.arrow)) strangers++;
      else if (own.from === other.from && own.to === other.to) twins++;
    }
    const isChannel = (horizontal ? Math.floor(node / this.#width) : node % this.#width) % 2 === 0;
    const crowd = isChannel ? 0 : Math.max(0, strangers + twins - 1);
    this.#beside = strangers * COST.beside + crowd * COST.crowded;
    return others.length > 0 && strangers === 0 ? COST.shared : 1;
  }

  /** What it costs to come to a node over which others run across. */
  #over(index: number, node: number, horizontal: boolean): number {
    const before = node - (horizontal ? this.#width : 1);
    const lines = horizontal ? this.#down : this.#across;
    const own = this.#frame.arrows[index]!;
    let cost = 0;
    for (const other of lines[node]!) {
      if (lines[before]?.includes(other) && !areMates(own.arrow, this.#frame.arrows[other]!.arrow)) cost += COST.over;
    }
    return cost;
  }

  #trace(end: number): readonly Node[] {
    const path: Node[] = [];
    for (let item = end; ; item = this.#cameFrom[item]!) {
      const direction = item % 5;
      const node = (item - direction) / 5;
      path.unshift({ x: node % this.#width, y: Math.floor(node / this.#width) });
      if (direction === START) return path;
    }
  }

  #remember(index: number, path: readonly Node[]): void {
    for (let at = 1; at < path.length; at++) {
      const [a, b] = [path[at - 1]!, path[at]!];
      const first = this.#at({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) });
      (a.y === b.y ? this.#across : this.#down)[first]!.push(index);
    }
  }
}
