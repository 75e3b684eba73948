import type { Geometry, Point, Rect } from './geometry';
import type { GraphArrow, LayoutGraph } from './graph';
import { labelBoxes } from './label-boxes';
import { areMates } from './mates';
import { lineBox, linesOf, overlaps, sidesOf, tailBox, titleBox } from './route/boxes';

/** What is wrong with a picture, counted by its geometry, and what is to be weighed. */
export interface Faults {
  /** Nothing of these may be: each in words, `a over b`. */
  readonly hard: readonly string[];
  /** Words of arrows that stand nowhere. */
  readonly withoutPlace: readonly string[];
  readonly crossings: number;
  /** Arrows that run straight, and arrows in all. */
  readonly straight: number;
  readonly arrows: number;
}

interface Line {
  readonly arrow: GraphArrow;
  readonly a: Point;
  readonly b: Point;
  readonly horizontal: boolean;
}

export function faultsOf(graph: LayoutGraph, geometry: Geometry): Faults {
  const lines = graph.arrows.flatMap((arrow): readonly Line[] =>
    linesOf(drawnPoints(geometry, arrow)).map(([a, b]) => ({ arrow, a, b, horizontal: Math.abs(a.y - b.y) < 0.5 })),
  );
  const drawn = graph.arrows.filter(({ key }) => geometry.arrows.has(key));
  return {
    hard: [
      ...cardsOnCards(geometry),
      ...foreignInGroups(graph, geometry),
      ...linesOverCards(geometry, lines),
      ...linesOnLines(lines),
      ...wordsOnAnything(graph, geometry, lines),
      ...linesThroughTitles(graph, geometry, lines),
    ],
    withoutPlace: drawn.flatMap(({ key, label }) => (label && !geometry.arrows.get(key)!.label ? [key] : [])),
    crossings: crossingsOf(lines),
    straight: drawn.filter((arrow) => drawnPoints(geometry, arrow).length === 2).length,
    arrows: drawn.length,
  };
}

/** Without corners that are none. */
function drawnPoints(geometry: Geometry, { key }: GraphArrow): readonly Point[] {
  const points = geometry.arrows.get(key)?.points ?? [];
  return points.filter(({ x, y }, at) => at === 0 || Math.hypot(x - points[at - 1]!.x, y - points[at - 1]!.y) > 0.5);
}

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

const cardsOnCards = ({ cards }: Geometry): readonly string[] =>
  pairs([...cards]).flatMap(([[a, first], [b, second]]) => (overlaps(first, second) ? [`card ${a} on card ${b}`] : []));

function foreignInGroups({ cards, groups }: LayoutGraph, geometry: Geometry): readonly string[] {
  const within = new Map([...cards, ...groups].map(({ key, within: group }) => [key, group]));
  const holds = (group: string, key: string): boolean => {
    for (let at = within.get(key); at !== undefined; at = within.get(at)) if (at === group) return true;
    return false;
  };
  const inside = (outer: Rect, { x, y, width, height }: Rect) =>
    x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;
  const faults: string[] = [];
  for (const [group, frame] of geometry.groups) {
    for (const [key, rect] of [...geometry.cards, ...geometry.groups]) {
      if (key === group || holds(key, group)) continue;
      if (holds(group, key) ? !inside(frame, rect) : overlaps(frame, rect)) faults.push(`${key} and group ${group}`);
    }
  }
  return faults;
}

const linesOverCards = ({ cards }: Geometry, lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ arrow, a, b }) =>
    [...cards].flatMap(([key, { x, y, width, height }]) =>
      overlaps(lineBox(a, b), { x: x + 1, y: y + 1, width: width - 2, height: height - 2 })
        ? [`${arrow.key} over card ${key}`]
        : [],
    ),
  );

const shared = (a: Line, b: Line): number =>
  a.horizontal
    ? Math.min(Math.max(a.a.x, a.b.x), Math.max(b.a.x, b.b.x)) -
      Math.max(Math.min(a.a.x, a.b.x), Math.min(b.a.x, b.b.x))
    : Math.min(Math.max(a.a.y, a.b.y), Math.max(b.a.y, b.b.y)) -
      Math.max(Math.min(a.a.y, a.b.y), Math.min(b.a.y, b.b.y));

const linesOnLines = (lines: readonly Line[]): readonly string[] =>
  pairs(lines).flatMap(([a, b]) => {
    if (a.arrow === b.arrow || a.horizontal !== b.horizontal || areMates(a.arrow, b.arrow)) return [];
    const apart = a.horizontal ? Math.abs(a.a.y - b.a.y) : Math.abs(a.a.x - b.a.x);
    return apart < 3 && shared(a, b) > 3 ? [`${a.arrow.key} on line of ${b.arrow.key}`] : [];
  });

function crossingsOf(lines: readonly Line[]): number {
  let count = 0;
  for (const across of lines) {
    if (!across.horizontal) continue;
    const [left, right] = [Math.min(across.a.x, across.b.x) + 1, Math.max(across.a.x, across.b.x) - 1];
    for (const down of lines) {
      if (down.horizontal || down.arrow === across.arrow || areMates(across.arrow, down.arrow)) continue;
      if (down.a.x <= left || down.a.x >= right) continue;
      if (across.a.y > Math.min(down.a.y, down.b.y) + 1 && across.a.y < Math.max(down.a.y, down.b.y) - 1) count++;
    }
  }
  return count;
}

function wordsOnAnything(graph: LayoutGraph, geometry: Geometry, lines: readonly Line[]): readonly string[] {
  const words = graph.arrows.flatMap(({ key, label }) => {
    const place = geometry.arrows.get(key)?.label;
    return label && place ? labelBoxes(place, label).map((box) => ({ key, box })) : [];
  });
  const titles = new Map(graph.groups.map(({ key, title }) => [key, title]));
  const things: readonly (readonly [string, Rect])[] = [
    ...[...geometry.cards].map(([key, rect]) => [`card ${key}`, rect] as const),
    ...lines.map(({ arrow, a, b }) => [`line ${arrow.key}`, lineBox(a, b)] as const),
    ...[...geometry.arrows].map(([key, { points }]) => [`tail ${key}`, tailBox(points)] as const),
    ...[...geometry.groups].flatMap(([key, frame]) => [
      ...sidesOf(frame).map((side) => [`border ${key}`, side] as const),
      [`title ${key}`, titleBox(frame, titles.get(key) ?? 0)] as const,
    ]),
  ];
  return [
    ...words.flatMap(({ key, box }) =>
      things.flatMap(([name, rect]) => (overlaps(box, rect, 0.8) ? [`words of ${key} on ${name}`] : [])),
    ),
    ...pairs(words).flatMap(([a, b]) =>
      a.key !== b.key && overlaps(a.box, b.box) ? [`words of ${a.key} on words of ${b.key}`] : [],
    ),
  ];
}

function linesThroughTitles({ groups }: LayoutGraph, geometry: Geometry, lines: readonly Line[]): readonly string[] {
  return groups.flatMap(({ key, title }) => {
    const frame = geometry.groups.get(key);
    if (!frame) return [];
    const box = titleBox(frame, title);
    const sticksOut = box.x + box.width > frame.x + frame.width + 0.5 ? [`title of ${key} longer than it`] : [];
    return [
      ...sticksOut,
      ...lines.flatMap(({ arrow, a, b }) =>
        overlaps(lineBox(a, b), box, 0) ? [`${arrow.key} through title ${key}`] : [],
      ),
    ];
  });
}
