import type { ArrowStyle } from '../../arrow-style';
import type { LayoutGraph } from '../graph';

/** What stands beside the main path: below its box, or above it. */
export type Side = 'below' | 'above' | undefined;

/** Arrows between the same two cards count as one; ends are indexes of cards. */
export interface ModelArrow {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  /** How much it matters that it is short and straight. */
  readonly weight: number;
  readonly labelWidth: number;
  readonly labelLines: number;
}

export interface ModelGroup {
  /** Whether each card is in it, by index. */
  readonly holds: Uint8Array;
  readonly size: number;
  readonly title: number;
  /** Whether it stands for itself, beside each other group by index: neither holds the other. */
  readonly isApart: Uint8Array;
}

/** A graph as the search wants it: by index. */
export interface Model {
  readonly keys: readonly string[];
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  readonly arrows: readonly ModelArrow[];
  readonly groups: readonly ModelGroup[];
  /** Whether nothing comes in, and whether nothing is linked at all. */
  readonly isSource: Uint8Array;
  readonly isAlone: Uint8Array;
  readonly isFixed: Uint8Array;
}

const WEIGHTS: Partial<Record<ArrowStyle, number>> = {
  stream: 3.2,
  cdc: 3,
  batch: 2.6,
  request: 2,
  failure: 1.2,
  transform: 1.2,
  replicate: 1.2,
  trigger: 0.9,
};
const OTHER_WEIGHT = 1.5;
/** What each further arrow between the same two adds. */
const PARALLEL = 0.3;

const SIDES: Partial<Record<ArrowStyle, Side>> = { failure: 'below', replicate: 'below', transform: 'above' };

export function modelOf({ cards, arrows, groups }: LayoutGraph): Model {
  const indexOf = new Map(cards.map(({ key }, index) => [key, index]));
  const groupAt = new Map(groups.map(({ key }, index) => [key, index]));
  const merged = new Map<string, ModelArrow>();
  for (const { from, to, style, label } of arrows) {
    const [u, v] = [indexOf.get(from), indexOf.get(to)];
    if (u === undefined || v === undefined || u === v) continue;
    const weight = WEIGHTS[style] ?? OTHER_WEIGHT;
    const there = merged.get(`${u} ${v}`);
    merged.set(`${u} ${v}`, {
      from: u,
      to: v,
      side: there ? there.side : SIDES[style],
      weight: there ? there.weight + weight * PARALLEL : weight,
      labelWidth: Math.max(there?.labelWidth ?? 0, label?.width ?? 0),
      labelLines: Math.max(there?.labelLines ?? 0, label?.lines ?? 0),
    });
  }
  const chains = cards.map(({ within }) => {
    const chain: number[] = [];
    for (let at = groupAt.get(within ?? ''); at !== undefined && !chain.includes(at);) {
      chain.push(at);
      at = groupAt.get(groups[at]!.within ?? '');
    }
    return chain;
  });
  const nests = (outer: number, inner: number): boolean => {
    for (let at: number | undefined = inner; at !== undefined; at = groupAt.get(groups[at]!.within ?? '')) {
      if (at === outer) return true;
    }
    return false;
  };
  const flags = (is: (index: number) => boolean) => Uint8Array.from(cards, (_, index) => (is(index) ? 1 : 0));
  const linked = [...merged.values()];
  return {
    keys: cards.map(({ key }) => key),
    widths: Float64Array.from(cards, ({ width }) => width),
    heights: Float64Array.from(cards, ({ height }) => height),
    arrows: linked,
    groups: groups.map(({ title }, group) => ({
      holds: flags((index) => chains[index]!.includes(group)),
      size: chains.filter((chain) => chain.includes(group)).length,
      title,
      isApart: Uint8Array.from(groups, (_, other) => (nests(group, other) || nests(other, group) ? 0 : 1)),
    })),
    isSource: flags((index) => linked.some(({ from }) => from === index) && !linked.some(({ to }) => to === index)),
    isAlone: flags((index) => !linked.some(({ from, to }) => from === index || to === index)),
    isFixed: flags((index) => cards[index]!.cell !== undefined),
  };
}
