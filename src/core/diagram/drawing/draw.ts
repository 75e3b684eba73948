import type { Geometry, Size } from '../layout/geometry';
import type { ArrowMark, Badge, BoxMark, Pill } from '../picture';
import { drawLabel, drawLine, drawTail } from './arrow';
import type { LabelLine } from './arrow';
import { drawBadges, drawRow } from './badge';
import { drawCard } from './card';
import { byMark, cardContents } from './card-content';
import { drawGroup } from './group';
import { CORNER, labelLines } from './graph-of';
import type { Detail, Drawn } from './graph-of';
import type { TextWidth } from './text-style';

/** A part of the drawing that is kept by its key, and written anew only where it changed. */
export interface DrawnElement {
  readonly key: string;
  /** Id of the box, arrow or group it belongs to. */
  readonly mark: string;
  readonly className: string;
  /** Where its own (0, 0) stands. */
  readonly x: number;
  readonly y: number;
  /** SVG of what is in it. */
  readonly markup: string;
  /** Of a card: what may be chosen of it. */
  readonly size?: Size;
}

/** Nothing of an arrow's words is wider than this. */
const LONGEST_WORDS = 190;

/** All elements of a picture that is laid out, what lies lower first. */
export function draw(drawn: Drawn, geometry: Geometry, width: TextWidth, detail: Detail): readonly DrawnElement[] {
  const contents = cardContents(drawn.boxes, drawn.overlay);
  const pills = byMark(drawn.overlay.pills);
  const badges = byMark(drawn.overlay.badges);
  const shades = new Map(drawn.overlay.shades.map(({ on, state }) => [on, state]));
  const lost = new Set(drawn.boxes.filter(({ id }) => shades.get(id) === 'lost').map(({ key }) => key));
  return [
    ...groups(drawn, geometry, badges),
    ...arrowElements(drawn.arrows, lost, (arrow, className) => {
      const route = geometry.arrows.get(arrow.key);
      return (
        route && {
          key: arrow.key,
          mark: arrow.id,
          className: `arrow ${className}`,
          x: 0,
          y: 0,
          markup: drawLine(arrow, route),
        }
      );
    }),
    ...drawn.boxes.flatMap((box) => card(box, contents.get(box.id)!, geometry, width, detail)),
    ...arrowElements(drawn.arrows, lost, (arrow, className) => {
      const route = geometry.arrows.get(arrow.key);
      const markup = route ? drawTail(arrow, route) : '';
      return markup === '' ? undefined : part(arrow, 'tail', className, markup);
    }),
    ...arrowElements(drawn.arrows, lost, (arrow, className) => {
      const label = geometry.arrows.get(arrow.key)?.label;
      const lines = labelOf(arrow, pills, detail);
      const own = badges.get(arrow.id) ?? [];
      if (!label && own.length === 0) return undefined;
      const words = label && lines.length > 0 ? drawLabel(label, lines, LONGEST_WORDS, width) : '';
      return part(arrow, 'label', className, words + badgesOn(arrow, own, geometry));
    }),
  ];
}

function groups(
  { groups: marks }: Drawn,
  geometry: Geometry,
  badges: ReadonlyMap<string, readonly Badge[]>,
): readonly DrawnElement[] {
  return marks.flatMap((group) => {
    const frame = geometry.groups.get(group.key);
    if (!frame) return [];
    const markup = drawGroup(group, frame) + drawRow(badges.get(group.id) ?? [], frame.width - CORNER.none, 10);
    return [{ key: group.key, mark: group.id, className: `group ${group.style}`, x: frame.x, y: frame.y, markup }];
  });
}

function card(
  box: BoxMark,
  content: Parameters<typeof drawCard>[1],
  geometry: Geometry,
  width: TextWidth,
  detail: Detail,
): readonly DrawnElement[] {
  const rect = geometry.cards.get(box.key);
  if (!rect) return [];
  const markup =
    (box.opens === undefined ? '' : stack(rect.width, rect.height)) + drawCard(box, content, rect, detail, width);
  const at = { mark: box.id, x: rect.x, y: rect.y };
  const badges = drawBadges(content.badges, rect.width, rect.height);
  return [
    { ...at, key: box.key, className: `card ${content.state ?? ''}`.trim(), markup, size: rect },
    ...(badges === '' ? [] : [{ ...at, key: `${box.key} badges`, className: 'badges', markup: badges }]),
  ];
}

/** Edges of the cards under the first of a lot. */
const stack = (width: number, height: number): string =>
  [8, 4]
    .map((by) => `<rect class="ground under" x="${by}" y="${by}" width="${width - 2 * by}" height="${height}" rx="8"/>`)
    .join('');

const arrowElements = (
  arrows: readonly ArrowMark[],
  lost: ReadonlySet<string>,
  make: (arrow: ArrowMark, className: string) => DrawnElement | undefined,
): readonly DrawnElement[] =>
  arrows.flatMap((arrow) => {
    const ends = [arrow.from, arrow.to].filter((end) => lost.has(end)).length;
    const state = ends === 2 ? ' faded' : ends === 1 ? ' severed' : '';
    return make(arrow, arrow.style + state) ?? [];
  });

const part = (arrow: ArrowMark, what: 'tail' | 'label', className: string, markup: string): DrawnElement => ({
  key: `${arrow.key} ${what}`,
  mark: arrow.id,
  className: `${what} ${className}`,
  x: 0,
  y: 0,
  markup,
});

function labelOf(arrow: ArrowMark, pills: ReadonlyMap<string, readonly Pill[]>, detail: Detail): readonly LabelLine[] {
  const tones = (pills.get(arrow.id) ?? []).map(({ tone }) => tone);
  const lines = labelLines(arrow, pills, detail);
  const first = arrow.words ? 1 : 0;
  return lines.map((text, at) => ({ text, tone: at < first ? 'words' : (tones[at - first] ?? 'plain') }));
}

function badgesOn(arrow: ArrowMark, badges: readonly Badge[], geometry: Geometry): string {
  const points = geometry.arrows.get(arrow.key)?.points;
  if (badges.length === 0 || !points) return '';
  const [a, b] = [points.at(-2)!, points.at(-1)!];
  return drawRow(badges, (a.x + b.x) / 2, (a.y + b.y) / 2);
}
