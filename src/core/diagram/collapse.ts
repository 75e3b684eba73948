import { bucketsOf } from './collapse-buckets';
import type { Bucket } from './collapse-buckets';
import { mergeArrows } from './merge-arrows';
import { foldOverlay } from './overlay/fold-overlay';
import type { Overlay } from './picture';
import type { Sketch, SketchBox } from './sketch';
import { formatNumber } from '../quantity/format';

/** Above this many boxes the layout takes a second and more. */
const MOST_BOXES = 100;
/** Deepest nesting of groups: Region, VPC, zone, subnet. */
const LEVELS = 5;

export interface Collapsed {
  readonly sketch: Sketch;
  /** The overlay with what lay on boxes that are put together. */
  readonly keep: (overlay: Overlay) => Overlay;
}

/**
 * Puts like boxes of a group together, the largest lots first, until at most a hundred are left; then whatever stands in
 * the same group, then in the same group of groups. What the user opened stays open.
 */
export function collapse(sketch: Sketch, open: readonly string[]): Collapsed {
  const whole = sketch.boxes.length;
  if (whole <= MOST_BOXES) return { sketch, keep: (overlay) => overlay };
  const opened = new Set(open);
  const kept = keptOpen(sketch, opened);
  const tooMany = ({ boxes }: Sketch): boolean => boxes.length - kept.size > MOST_BOXES;
  let left = sketch;
  const home = new Map<string, string>();
  let lots = 0;
  for (let level = 0; level < LEVELS && tooMany(left); level++) {
    const chosen = largest(bucketsOf(left, level, kept), left.boxes.length - kept.size, opened);
    lots += chosen.length;
    left = putTogether(left, chosen, home);
  }
  const drawn = { ...showOpened(left, opened), collapsed: says(whole, left.boxes.length, lots) };
  const byKey = new Map(drawn.boxes.map((box) => [box.key, box]));
  const arrows = mergeArrows(sketch.arrows, (key) => finalHome(home, key), byKey);
  return {
    sketch: { ...drawn, arrows: arrows.arrows },
    keep: (overlay) => foldOverlay(overlay, (key) => arrows.home.get(key) ?? finalHome(home, key)),
  };
}

/** Boxes that the user asked to see one by one. */
const keptOpen = (sketch: Sketch, opened: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    opened.size === 0
      ? []
      : bucketsOf(sketch, 0).flatMap(({ key, boxes }) => (opened.has(key) ? boxes.map((box) => box.key) : [])),
  );

function largest(buckets: readonly Bucket[], boxes: number, opened: ReadonlySet<string>): readonly Bucket[] {
  const bySize = buckets
    .filter(({ key, boxes: held }) => held.length > 1 && !opened.has(key))
    .sort((a, b) => b.boxes.length - a.boxes.length || (a.key < b.key ? -1 : 1));
  const chosen: Bucket[] = [];
  for (let left = boxes; left > MOST_BOXES && chosen.length < bySize.length;) {
    const bucket = bySize[chosen.length]!;
    chosen.push(bucket);
    left -= bucket.boxes.length - 1;
  }
  return chosen;
}

/** Draws each lot as one box where its first box stood. */
function putTogether(sketch: Sketch, lots: readonly Bucket[], home: Map<string, string>): Sketch {
  const standsFor = new Map<string, SketchBox>();
  for (const lot of lots) {
    standsFor.set(lot.boxes[0]!.key, lot.box);
    for (const { key } of lot.boxes) home.set(key, lot.box.key);
  }
  return {
    ...sketch,
    boxes: sketch.boxes.flatMap((box) => standsFor.get(box.key) ?? (home.has(box.key) ? [] : [box])),
  };
}

/** What the user opened is drawn as a group, so that it can be closed again. */
function showOpened(sketch: Sketch, opened: ReadonlySet<string>): Sketch {
  const lots = bucketsOf(sketch, 0).filter(({ key, boxes }) => opened.has(key) && boxes.length > 1);
  const within = new Map(lots.flatMap(({ key, boxes }) => boxes.map((box) => [box.key, key] as const)));
  return {
    ...sketch,
    boxes: sketch.boxes.map((box) => (within.has(box.key) ? { ...box, within: within.get(box.key)! } : box)),
    groups: [
      ...sketch.groups,
      ...lots.map(({ key, box }) => ({
        key,
        path: box.path,
        name: box.name,
        label: box.label,
        style: 'role' as const,
        opens: key,
        ...(box.within !== undefined && { within: box.within }),
      })),
    ],
  };
}

function finalHome(home: ReadonlyMap<string, string>, key: string): string {
  let at = key;
  for (let next = home.get(at); next !== undefined; next = home.get(at)) at = next;
  return at;
}

const says = (whole: number, left: number, lots: number): string =>
  `${formatNumber(whole)} boxes are too many for one picture: ${lots} ${lots === 1 ? 'lot is' : 'lots are'} drawn as one ` +
  `box each, ${left} boxes in all. Open one to see what is in it.`;
