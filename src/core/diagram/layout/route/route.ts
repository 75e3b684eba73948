import type { ArrowRoute, Geometry, GroupFrame, LabelPlace, Point } from '../geometry';
import type { Cells, LayoutGraph } from '../graph';
import { labelBoxes } from '../label-boxes';
import { askForLabel } from './ask-for-room';
import { coordinatesOf } from './coordinates';
import type { Coordinates } from './coordinates';
import { frameOf } from './frame';
import type { Frame } from './frame';
import { ownStretches, placeLabels } from './labels';
import type { PlacedLabels } from './labels';
import { giveLanes } from './lanes';
import { pathsOf } from './paths';
import { Rooms } from './rooms';
import { stretchesOf } from './stretches';
import type { Stretch } from './stretches';
import { placeTitles } from './titles';
import type { PlacedTitles } from './titles';
import { tracksOf } from './tracks';
import type { Track } from './tracks';

/** How often room is asked for anew before words go without a place. */
const ROUNDS = 10;
/** From this one on, all that could help is asked for. */
const URGENT = 5;
/** What each round asks for more. */
const GROWTH = 14;

/**
 * Cells → geometry. Arrows run in the channels between cells; each channel gets the room that its arrows, the borders and
 * titles of groups, and words need, so that nothing lies on anything. Cells must be legal: one card each, and none of
 * another's in the rectangle of a group. Arrows without two ends, and loops, are left out.
 */
export function route(graph: LayoutGraph, cells: Cells): Geometry {
  const frame = frameOf(graph, cells);
  const stretches = stretchesOf(frame, pathsOf(frame));
  const rooms = new Rooms();
  const apart = new Set<string>();
  let laid = layTracks(frame, stretches, apart);
  askAtFirst(frame, stretches, laid, rooms);
  for (let round = 1; ; round++) {
    const coordinates = coordinatesOf(frame, stretches, laid.trackOf, laid.lanes, rooms);
    const titles = placeTitles(frame, coordinates.groups, coordinates.points);
    const labels = placeLabels(frame, stretches, laid.trackOf, coordinates, titles.groups);
    if (round > ROUNDS || (titles.missing.size === 0 && labels.missing.length === 0)) {
      return geometryOf(frame, coordinates, titles.groups, labels.places);
    }
    askForTitles(frame, titles, coordinates, rooms);
    const merged = askForLabels(frame, stretches, laid, coordinates, labels, round, rooms);
    if (merged.length > 0) {
      for (const key of merged) apart.add(key);
      laid = layTracks(frame, stretches, apart);
    }
  }
}

interface LaidTracks {
  readonly trackOf: ReadonlyMap<Stretch, Track>;
  readonly lanes: ReadonlyMap<string, readonly number[]>;
}

function layTracks(frame: Frame, stretches: readonly (readonly Stretch[])[], apart: ReadonlySet<string>): LaidTracks {
  const tracks = tracksOf(frame, stretches, apart);
  const lanes = new Map([...tracks].map(([line, own]) => [line, giveLanes(own)]));
  const trackOf = new Map(
    [...tracks.values()].flat().flatMap((track) => track.stretches.map((stretch) => [stretch, track] as const)),
  );
  return { trackOf, lanes };
}

/** Straight arrows have one place for their words; the others are tried first with what room there is. */
function askAtFirst(
  frame: Frame,
  stretches: readonly (readonly Stretch[])[],
  { trackOf }: LaidTracks,
  rooms: Rooms,
): void {
  for (const [index, own] of stretches.entries()) {
    const { label } = frame.arrows[index]!.arrow;
    const [only] = own;
    if (label && only && own.length === 1 && only.high - only.low === 2) {
      askForLabel(frame, only, trackOf.get(only)!, label, 0, rooms);
    }
  }
}

/** Returns the keys of arrows that share all of their way with others, so that they have to run apart. */
function askForLabels(
  frame: Frame,
  stretches: readonly (readonly Stretch[])[],
  { trackOf }: LaidTracks,
  { points }: Coordinates,
  { missing }: PlacedLabels,
  round: number,
  rooms: Rooms,
): readonly string[] {
  return missing.flatMap((index) => {
    const { arrow } = frame.arrows[index]!;
    const own = ownStretches(stretches[index]!, points[index]!, trackOf);
    const chosen = round < URGENT ? own.slice((round - 1) >> 1).slice(0, 1) : own;
    for (const stretch of chosen) {
      askForLabel(frame, stretch, trackOf.get(stretch)!, arrow.label!, (round - 1) * GROWTH, rooms);
    }
    if (own.length === 0 || (round >= URGENT && own.length < stretches[index]!.length)) return [arrow.key];
    return [];
  });
}

function askForTitles(frame: Frame, { missing }: PlacedTitles, { columns }: Coordinates, rooms: Rooms): void {
  for (const [index, more] of missing) {
    const { lastColumn } = frame.groups[index]!.range;
    rooms.widen(lastColumn, columns.cellSize[lastColumn]! + more);
  }
}

/** Words may stand further out than anything else: then all moves, so that the picture begins at (0, 0). */
function geometryOf(
  frame: Frame,
  { columns, rows, cards, points }: Coordinates,
  groups: readonly GroupFrame[],
  places: ReadonlyMap<number, LabelPlace>,
): Geometry {
  const words = [...places].flatMap(([index, place]) => labelBoxes(place, frame.arrows[index]!.arrow.label!));
  const left = Math.min(0, ...words.map(({ x }) => x));
  const top = Math.min(0, ...words.map(({ y }) => y));
  const moved = <P extends Point>(at: P): P => ({ ...at, x: at.x - left, y: at.y - top });
  const arrows = frame.arrows.flatMap(({ arrow }, index): readonly (readonly [string, ArrowRoute])[] => {
    const own = points[index]!;
    const label = places.get(index);
    if (own.length < 2) return [];
    return [[arrow.key, { points: own.map(moved), ...(label && { label: { ...label, point: moved(label.point) } }) }]];
  });
  return {
    width: Math.max(columns.size, ...words.map(({ x, width }) => x + width)) - left,
    height: Math.max(rows.size, ...words.map(({ y, height }) => y + height)) - top,
    cards: new Map(frame.cards.map((card) => [card.card.key, moved(cards.get(card)!)])),
    groups: new Map(
      frame.groups.map(({ group }, index) => {
        const own = groups[index]!;
        return [group.key, { ...moved(own), titleX: own.titleX - left }];
      }),
    ),
    arrows: new Map(arrows),
  };
}
