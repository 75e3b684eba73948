import type { GroupFrame, Point, Rect } from '../geometry';
import { grown, lineBox, linesOf, overlaps, tailBox, titleBox } from './boxes';
import type { Frame } from './frame';

/** Room beside a line that comes in. */
const BESIDE = 6;

export interface PlacedTitles {
  readonly groups: readonly GroupFrame[];
  /** By index of a group whose title found no place: how much wider it has to be. */
  readonly missing: ReadonlyMap<number, number>;
}

/** Titles stand at the left of their groups, or right of the lines that come in there. */
export function placeTitles(
  frame: Frame,
  groups: readonly GroupFrame[],
  points: readonly (readonly Point[])[],
): PlacedTitles {
  const lines: Rect[] = points.flatMap((own) => linesOf(own).map(([a, b]) => lineBox(a, b)));
  const discs = points.flatMap((own) => (own.length > 1 ? [tailBox(own)] : []));
  const missing = new Map<number, number>();
  const placed = groups.map((group, index): GroupFrame => {
    const { title } = frame.groups[index]!.group;
    const near = [...lines, ...discs].filter((line) => overlaps(line, { ...group, height: 24 }, 0));
    const starts = [group.x, ...near.map((line) => line.x + line.width + BESIDE)].sort((a, b) => a - b);
    for (const titleX of starts) {
      if (titleX < group.x || titleX + title > group.x + group.width) continue;
      const box = grown(titleBox({ ...group, titleX }, title), 2);
      if (!near.some((line) => overlaps(line, box, 0))) return { ...group, titleX };
    }
    missing.set(index, Math.max(0, starts.at(-1)! + title - (group.x + group.width)) + BESIDE);
    return group;
  });
  return { groups: placed, missing };
}
