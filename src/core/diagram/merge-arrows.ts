import type { SketchArrow, SketchBox } from './sketch';

/**
 * Leads arrows to the boxes that stand for their ends. Like arrows between the same two become one that counts them;
 * those within one box are gone. `home` says which arrow stands for which.
 */
export function mergeArrows(
  arrows: readonly SketchArrow[],
  homeOf: (key: string) => string,
  boxes: ReadonlyMap<string, SketchBox>,
): { readonly arrows: readonly SketchArrow[]; readonly home: ReadonlyMap<string, string> } {
  const lots = new Map<string, SketchArrow[]>();
  for (const arrow of arrows) {
    const from = homeOf(arrow.from);
    const to = homeOf(arrow.to);
    if (from === to && arrow.from !== arrow.to) continue;
    const moved = from !== arrow.from || to !== arrow.to;
    const key = moved ? `${from}\n${to}\n${arrow.style}` : arrow.key;
    const led = { ...arrow, from, to };
    const lot = lots.get(key);
    if (lot) lot.push(led);
    else lots.set(key, [led]);
  }
  const home = new Map<string, string>();
  const merged = [...lots].map(([key, lot]) => {
    if (lot.length === 1) return lot[0]!;
    for (const arrow of lot) home.set(arrow.key, key);
    const { from, to, style, path } = lot[0]!;
    const ends = `${boxes.get(from)?.name ?? from} to ${boxes.get(to)?.name ?? to}`;
    return { key, path, from, to, style, text: `${lot.length} flows`, label: `${lot.length} flows, ${ends}` };
  });
  return { arrows: merged, home };
}
