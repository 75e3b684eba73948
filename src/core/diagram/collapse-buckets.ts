import type { Sketch, SketchBox, SketchGroup } from './sketch';

/** Boxes that may be drawn as one. */
export interface Bucket {
  readonly key: string;
  readonly boxes: readonly SketchBox[];
  /** What stands for them. */
  readonly box: SketchBox;
}

/** Longest list of names for screen readers. */
const NAMES = 12;

/** Level 0: boxes of one shape in one group; level 1: of one group; level 2: of the group around it, and so on. `without` are left alone. */
export function bucketsOf(
  { boxes, groups }: Sketch,
  level: number,
  without: ReadonlySet<string> = new Set(),
): readonly Bucket[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const lots = new Map<string, { group: SketchGroup | undefined; boxes: SketchBox[] }>();
  for (const box of boxes) {
    if (without.has(box.key)) continue;
    const group = ancestor(byKey, box.within, level - 1);
    const key = `${group?.key ?? 'outside'}/${level === 0 ? box.shape : `all ${level}`}`;
    const lot = lots.get(key);
    if (lot) lot.boxes.push(box);
    else lots.set(key, { group, boxes: [box] });
  }
  return [...lots].map(([key, lot]) => ({ key, boxes: lot.boxes, box: lotBox(key, lot.group, lot.boxes, level) }));
}

function ancestor(
  groups: ReadonlyMap<string, SketchGroup>,
  key: string | undefined,
  up: number,
): SketchGroup | undefined {
  let group = key === undefined ? undefined : groups.get(key);
  for (let step = 0; step < up && group?.within !== undefined; step++) group = groups.get(group.within);
  return group;
}

function lotBox(key: string, group: SketchGroup | undefined, boxes: readonly SketchBox[], level: number): SketchBox {
  const first = boxes[0]!;
  const what = level === 0 ? first.shape : 'boxes';
  const names = boxes.slice(0, NAMES).map(({ name }) => name);
  const more = boxes.length > NAMES ? ' and more' : '';
  return {
    key: `lot ${key}`,
    path: first.path,
    name: `${boxes.length} × ${what}`,
    label: `${boxes.length} ${what} in ${group?.label ?? 'no group'}: ${names.join(', ')}${more}`,
    shape: first.shape,
    opens: key,
    ...(group && { within: group.key }),
  };
}
