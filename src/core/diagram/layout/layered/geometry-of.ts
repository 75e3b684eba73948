import type { ArrowRoute, Geometry, GroupFrame, Point, Rect } from '../geometry';
import type { LayoutGraph } from '../graph';
import { SPACING } from '../spacing';
import type { Chain, Mesh } from './mesh';
import type { Ports } from './ports';
import type { Rows } from './rows-of';
import { heightsOf } from './tracks';
import type { Channel } from './tracks';

/** Left edge and width of each column, and where the tracks to the right of it begin. */
interface Across {
  readonly left: readonly number[];
  readonly width: readonly number[];
  readonly tracks: readonly number[];
  readonly end: number;
}

/** Words up to this width get the room that they need between two columns. */
const LONGEST_WORDS = 96;
const GROUP_PADDING = SPACING.groupPadding.x;

/** Columns side by side with the channels between them, and all that stands and runs in them. Words come after. */
export function geometryOf(
  graph: LayoutGraph,
  mesh: Mesh,
  rows: Rows,
  ports: Ports,
  channels: readonly Channel[],
): Geometry {
  const across = acrossOf(graph, mesh, channels);
  const cards = new Map<string, Rect>();
  for (const vertex of mesh.vertices) {
    if (!vertex.card) continue;
    const { key, width, height } = vertex.card;
    const x = across.left[vertex.column]! + (across.width[vertex.column]! - width) / 2;
    cards.set(key, { x, y: rows.middles.get(vertex)! - height / 2, width, height });
  }
  const arrows = mesh.chains.map(
    (chain) => [chain.arrow.key, routeOf(chain, cards, rows, ports, channels, across)] as const,
  );
  const byKey = new Map(arrows);
  return {
    width: across.end,
    height: rows.height,
    cards,
    groups: framesOf(graph, mesh, rows, across),
    arrows: new Map(graph.arrows.flatMap(({ key }) => (byKey.has(key) ? [[key, byKey.get(key)!] as const] : []))),
  };
}

/** How many groups begin with a column, or end with it, one in another. */
function nesting(mesh: Mesh, side: 0 | 1): readonly number[] {
  return mesh.columns.map((vertices, column) => {
    const depths = vertices.map(({ groups }) => groups.filter((key) => mesh.spans.get(key)![side] === column).length);
    return Math.max(0, ...depths);
  });
}

function acrossOf({ groups }: LayoutGraph, mesh: Mesh, channels: readonly Channel[]): Across {
  const [begins, ends] = [nesting(mesh, 0), nesting(mesh, 1)];
  const titles = mesh.columns.map((_, column) =>
    Math.max(0, ...groups.map(({ key, title }) => (mesh.spans.get(key)?.[0] === column ? title : 0))),
  );
  const [left, width, tracks]: [number[], number[], number[]] = [[], [], []];
  let x = 0;
  for (const [column, vertices] of mesh.columns.entries()) {
    x += begins[column]! * GROUP_PADDING;
    left.push(x);
    // Where a title fits over one column, nothing in a channel can run through it.
    width.push(Math.max(titles[column]!, ...vertices.map(({ card }) => card?.width ?? 0)));
    x += width.at(-1)! + ends[column]! * GROUP_PADDING;
    const { tracks: count } = channels[column]!;
    tracks.push(x + SPACING.trackMargin + SPACING.tail);
    if (column === mesh.columns.length - 1) continue;
    const needed = 2 * SPACING.trackMargin + SPACING.tail + SPACING.head + Math.max(0, count - 1) * SPACING.track;
    x += Math.max(count > 0 ? needed : SPACING.columnGap, wordsBetween(mesh, column));
  }
  return { left, width, tracks, end: x };
}

/** Room for the words of arrows that run from one column to the next. */
function wordsBetween({ columns }: Mesh, column: number): number {
  const widths = columns[column]!.flatMap(({ outs }) =>
    outs.map(({ arrow, from, to }) => (from.card && to.card ? (arrow.label?.width ?? 0) : 0)),
  );
  const widest = Math.max(0, ...widths.filter((width) => width <= LONGEST_WORDS));
  return widest === 0 ? 0 : widest + SPACING.tail + SPACING.head + 2 * SPACING.label;
}

function routeOf(
  { links, reversed }: Chain,
  cards: ReadonlyMap<string, Rect>,
  rows: Rows,
  ports: Ports,
  channels: readonly Channel[],
  across: Across,
): ArrowRoute {
  const points: Point[] = [];
  let y = 0;
  for (const [at, link] of links.entries()) {
    const [from, to] = heightsOf(link, rows, ports);
    if (at === 0) {
      const { x, width } = cards.get(link.from.card!.key)!;
      y = from;
      points.push({ x: x + width, y });
    }
    const track = channels[link.from.column]!.trackOf.get(link);
    if (track !== undefined) {
      const x = across.tracks[link.from.column]! + track * SPACING.track;
      points.push({ x, y }, { x, y: to });
      y = to;
    }
  }
  points.push({ x: cards.get(links.at(-1)!.to.card!.key)!.x, y });
  return { points: reversed ? points.reverse() : points };
}

function framesOf(graph: LayoutGraph, mesh: Mesh, rows: Rows, across: Across): ReadonlyMap<string, GroupFrame> {
  const edges = new Map<string, readonly [number, number]>();
  const edgesOf = (key: string): readonly [number, number] => {
    const known = edges.get(key);
    if (known) return known;
    const [first, last] = mesh.spans.get(key)!;
    const children = graph.groups.filter(({ within, key: child }) => within === key && mesh.spans.has(child));
    const inner = children.map((child) => edgesOf(child.key));
    const own = [
      Math.min(across.left[first]!, ...inner.map(([left]) => left)) - GROUP_PADDING,
      Math.max(across.left[last]! + across.width[last]!, ...inner.map(([, right]) => right)) + GROUP_PADDING,
    ] as const;
    edges.set(key, own);
    return own;
  };
  return new Map(
    graph.groups.flatMap(({ key }): readonly (readonly [string, GroupFrame])[] => {
      const row = rows.groups.get(key);
      if (!row) return [];
      const [left, right] = edgesOf(key);
      return [[key, { x: left, y: row[0], width: right - left, height: row[1] - row[0], titleX: left }]];
    }),
  );
}
