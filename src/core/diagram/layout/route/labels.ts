import type { GroupFrame, LabelPlace, Point, Rect } from '../geometry';
import type { LabelRoom } from '../graph';
import { labelBoxes } from '../label-boxes';
import { LABEL_LINE } from '../spacing';
import { grown, lineBox, linesOf, overlaps, sidesOf, tailBox, titleBox } from './boxes';
import type { Coordinates } from './coordinates';
import type { Frame } from './frame';
import { candidatesOn } from './label-candidates';
import type { Stretch } from './stretches';
import type { Track } from './tracks';

/** Kept free around words. */
const MARGIN = 1.5;

export interface PlacedLabels {
  /** By index of the arrow in the frame. */
  readonly places: ReadonlyMap<number, LabelPlace>;
  /** Indexes of arrows whose words found no place. */
  readonly missing: readonly number[];
}

/** How much a reader likes words on a stretch; those that are shared with others say nothing about one. */
function liking(stretch: Stretch, length: number): number {
  return length + (stretch.horizontal ? 60 : 0) + (stretch.isFirst || stretch.isLast ? 20 : 0);
}

/** The stretches of an arrow that are its own, with the words' favourite first. */
export function ownStretches(
  stretches: readonly Stretch[],
  points: readonly Point[],
  trackOf: ReadonlyMap<Stretch, Track>,
): readonly Stretch[] {
  const length = ({ index }: Stretch) => {
    const [a, b] = [points[index]!, points[index + 1]!];
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  };
  return stretches
    .filter((stretch) => trackOf.get(stretch)!.stretches.length === 1)
    .sort((a, b) => liking(b, length(b)) - liking(a, length(a)));
}

/** Places words where they lie on nothing: no card, line, border, title, pictograph, nor other words. */
export function placeLabels(
  frame: Frame,
  stretches: readonly (readonly Stretch[])[],
  trackOf: ReadonlyMap<Stretch, Track>,
  coordinates: Coordinates,
  groups: readonly GroupFrame[],
): PlacedLabels {
  const taken = obstacles(frame, coordinates, groups);
  const places = new Map<number, LabelPlace>();
  const missing: number[] = [];
  const byChoice = frame.arrows
    .map((_, index) => index)
    .sort((a, b) => stretches[a]!.length - stretches[b]!.length || a - b);
  for (const index of byChoice) {
    const room = frame.arrows[index]!.arrow.label;
    const points = coordinates.points[index]!;
    if (!room || points.length < 2) continue;
    const place = firstFree(ownStretches(stretches[index]!, points, trackOf), points, room, taken);
    if (place) {
      places.set(index, place);
      taken.push(...labelBoxes(place, room));
    } else missing.push(index);
  }
  return { places, missing };
}

/** The best place along the stretches of an arrow that is free. */
function firstFree(
  stretches: readonly Stretch[],
  points: readonly Point[],
  room: LabelRoom,
  taken: readonly Rect[],
): LabelPlace | undefined {
  for (const stretch of stretches) {
    const [a, b] = [points[stretch.index]!, points[stretch.index + 1]!];
    const reach = grown(lineBox(a, b), room.width + MARGIN + LABEL_LINE * room.lines);
    const near = taken.filter((other) => overlaps(reach, other, 0)).map((other) => grown(other, MARGIN));
    const place = candidatesOn(stretch, a, b, room).find((candidate) =>
      labelBoxes(candidate, room).every((box) => !near.some((other) => overlaps(box, other, 0))),
    );
    if (place) return place;
  }
  return undefined;
}

function obstacles(frame: Frame, { cards, points }: Coordinates, groups: readonly GroupFrame[]): Rect[] {
  return [
    ...cards.values(),
    ...points.flatMap((own) => (own.length > 1 ? [tailBox(own), ...linesOf(own).map(([a, b]) => lineBox(a, b))] : [])),
    ...groups.flatMap((group, index) => [...sidesOf(group), titleBox(group, frame.groups[index]!.group.title)]),
  ];
}
