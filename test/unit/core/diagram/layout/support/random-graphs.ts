import fc from 'fast-check';
import type { ArrowStyle } from '../../../../../../src/core/diagram/arrow-style';
import type {
  Cell,
  Cells,
  GraphArrow,
  GraphCard,
  GraphGroup,
  LayoutGraph,
} from '../../../../../../src/core/diagram/layout/graph';

const STYLES: readonly ArrowStyle[] = ['stream', 'batch', 'request', 'trigger', 'failure', 'replicate'];

interface Tree {
  readonly cards: number;
  readonly groups: readonly Tree[];
}

const treeOf = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    cards: fc.integer({ min: depth === 0 ? 1 : 0, max: 4 }),
    groups: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 }),
  });

const link = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  style: fc.constantFrom(...STYLES),
  words: fc.option(fc.record({ width: fc.integer({ min: 12, max: 120 }), lines: fc.integer({ min: 1, max: 3 }) })),
});

export interface Placed {
  readonly graph: LayoutGraph;
  readonly cells: Cells;
}

/** Graphs with nested groups, each with cells that are legal: groups below one another, cards anywhere in theirs. */
export const placedGraphs: fc.Arbitrary<Placed> = fc
  .record({ tree: treeOf(2), links: fc.array(link, { maxLength: 26 }), seed: fc.nat(1_000_000) })
  .map(({ tree, links, seed }) => {
    const [cards, groups]: [GraphCard[], GraphGroup[]] = [[], []];
    const cells = new Map<string, Cell>();
    let random = seed + 1;
    const next = (below: number): number => {
      random = (random * 48271) % 2147483647;
      return random % below;
    };
    let row = 0;
    const put = ({ cards: count, groups: inner }: Tree, within: string | undefined): void => {
      for (let at = 0; at < count;) {
        const inRow = Math.min(1 + next(3), count - at);
        const columns = [0, 1, 2, 3, 4].sort(() => next(3) - 1).slice(0, inRow);
        for (const column of columns) {
          const key = `n${cards.length}`;
          cards.push({ key, width: 108 + 12 * next(9), height: 48 + 10 * next(3), ...(within && { within }) });
          cells.set(key, { row, column });
          at++;
        }
        row += 1 + (next(4) === 0 ? 1 : 0);
      }
      for (const child of inner) {
        const key = `g${groups.length}`;
        groups.push({ key, title: 60 + next(120), ...(within && { within }) });
        put(child, key);
      }
    };
    put(tree, undefined);
    const arrows = links.flatMap(({ from, to, style, words }, index): readonly GraphArrow[] => {
      if (cards.length === 0) return [];
      const label = words && { ...words, oneLine: words.width + (words.lines - 1) * 40 };
      return [
        {
          key: `e${index}`,
          from: `n${from % cards.length}`,
          to: `n${to % cards.length}`,
          style,
          ...(label && { label }),
        },
      ];
    });
    return { graph: { cards, arrows, groups }, cells };
  });
