import type { Structure } from './structure';

/** Literal of a part that has failed, or that works where a structure is not coherent. Sorted, without repeats. */
type Cut = readonly number[];

/** Cut sets kept at any place; beyond it the longest are cut short, which only makes the bound weaker. */
export const CUT_LIMIT = 4_000;

/**
 * An upper bound of the unavailability for structures too large for an exact answer: the rare-event sum over cut sets
 * that cover every way to fail. Where there are too many of them, long ones give up their likeliest parts, so that
 * the result stays a bound. `chances` are the chances that parts work.
 */
export function rareEventBound(structure: Structure, chances: (part: string) => number, limit = CUT_LIMIT): number {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const literal = (name: string, works: boolean): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      numbers.set(name, (number = weights.length));
      weights.push(1 - chances(name), chances(name));
    }
    return works ? number + 1 : number;
  };
  const weight = (cut: Cut): number => cut.reduce((product, element) => product * weights[element]!, 1);

  const known = new Map<Structure, Map<boolean, readonly Cut[]>>();
  /** Cuts that cover every state in which the structure is `value`. */
  const cover = (of: Structure, value: boolean): readonly Cut[] => {
    const both = known.get(of) ?? new Map<boolean, readonly Cut[]>();
    known.set(of, both);
    let cuts = both.get(value);
    if (!cuts) both.set(value, (cuts = shorten(make(of, value), weights, limit)));
    return cuts;
  };
  const make = (of: Structure, value: boolean): readonly Cut[] => {
    switch (of.is) {
      case 'constant':
        return of.value === value ? [[]] : [];
      case 'part':
        return [[literal(of.name, value)]];
      case 'not':
        return cover(of.of, !value);
      case 'and':
      case 'or':
        return (of.is === 'and') === value
          ? of.of.map((child) => cover(child, value)).reduce((a, b) => shorten(product(a, b), weights, limit), [[]])
          : of.of.flatMap((child) => cover(child, value));
      case 'xor':
        return of.of.reduce<readonly Cut[][]>(
          ([even, odd], child) => [
            combine(even!, cover(child, false), odd!, cover(child, true)),
            combine(odd!, cover(child, false), even!, cover(child, true)),
          ],
          [[[]], []],
        )[value ? 1 : 0]!;
      case 'atleast':
        return enough(
          of.of.map((child) => cover(child, value)),
          value ? of.k : of.of.length - of.k + 1,
        );
    }
  };
  const combine = (a: readonly Cut[], x: readonly Cut[], b: readonly Cut[], y: readonly Cut[]): Cut[] => [
    ...shorten([...product(a, x), ...product(b, y)], weights, limit),
  ];
  const enough = (children: readonly (readonly Cut[])[], count: number): readonly Cut[] => {
    let rows: (readonly Cut[])[] = Array.from({ length: Math.max(0, count) + 1 }, (_, j) => (j === 0 ? [[]] : []));
    for (const child of children)
      rows = rows.map((row, j) => (j === 0 ? row : shorten([...row, ...product(rows[j - 1]!, child)], weights, limit)));
    return rows[Math.max(0, count)]!;
  };
  return Math.min(
    1,
    cover(structure, false).reduce((sum, cut) => sum + weight(cut), 0),
  );
}

function product(a: readonly Cut[], b: readonly Cut[]): readonly Cut[] {
  return a.flatMap((left) => b.map((right) => [...new Set([...left, ...right])].sort((x, y) => x - y)));
}

/** Without repeats and without what a part failing alone already covers; at most `limit`, by dropping likely parts. */
function shorten(cuts: readonly Cut[], weights: readonly number[], limit: number): readonly Cut[] {
  if (cuts.some((cut) => cut.length === 0)) return [[]];
  let kept = distinct(cuts);
  for (let length = Math.max(...kept.map((cut) => cut.length), 1) - 1; kept.length > limit && length >= 1; length--)
    kept = distinct(kept.map((cut) => rarest(cut, weights, length)));
  return kept;
}

function distinct(cuts: readonly Cut[]): readonly Cut[] {
  const alone = new Set(cuts.filter((cut) => cut.length === 1).map((cut) => cut[0]!));
  const found = new Map<string, Cut>();
  for (const cut of cuts)
    if (cut.length === 1 || !cut.some((element) => alone.has(element))) found.set(cut.join(' '), cut);
  return [...found.values()];
}

const rarest = (cut: Cut, weights: readonly number[], length: number): Cut =>
  cut.length <= length
    ? cut
    : [...cut]
        .sort((a, b) => weights[a]! - weights[b]! || a - b)
        .slice(0, length)
        .sort((a, b) => a - b);
