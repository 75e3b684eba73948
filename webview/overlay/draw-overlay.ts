import type { OverlayMessage } from '../../src/protocol';
import { svg } from '../elements';
import type { DrawnMark } from '../picture/drawn-mark';
import type { Direction } from '../picture/direction';
import { around, grow, type Rect } from '../picture/geometry';
import { drawBadges, type Badge } from './badges';
import { linesOf } from './lines';
import { placeLines, type Stack } from './places';
import { LINE_HEIGHT, textWidth } from './text-width';

type Shade = OverlayMessage['shades'][number];

/** Characters of a line: between two boxes there is less room than under one. */
const LONGEST_LINE = { LR: 26, TB: 17, arrow: 17 } as const;

const SHADE_CLASSES = ['lost', 'survives', 'degraded'] as const;

export interface DrawnOverlay {
  /** All that a box takes up with its lines, by mark: what an outline goes around. */
  readonly extents: ReadonlyMap<string, Rect>;
  /** What a screen reader hears after a mark's label. */
  readonly words: ReadonlyMap<string, string>;
}

function drawStack(mark: DrawnMark, { lines, isBeside, x, top }: Stack): SVGGElement {
  const group = svg('g', { class: `lines ${mark.sort}${isBeside ? ' beside' : ''}`, 'data-mark': mark.id });
  lines.forEach(({ text, tone, isPill }, at) => {
    const y = top + at * LINE_HEIGHT;
    if (isPill) {
      const width = textWidth(text) + 10;
      group.append(
        svg('rect', {
          class: `pill ${tone}`,
          x: isBeside ? x - 5 : x - width / 2,
          y,
          width,
          height: LINE_HEIGHT,
          rx: LINE_HEIGHT / 2,
        }),
      );
    }
    group.append(svg('text', { class: `line ${tone}${isPill ? ' on-pill' : ''}`, x, y: y + 10.5 }, text));
  });
  return group;
}

const outline = (extent: Rect, shade: Shade) =>
  svg('rect', { class: `shade ${shade.state}`, rx: 6, ...grow(extent, 5) });

function words(stack: Stack | undefined, badges: readonly Badge[], shade: Shade | undefined): string {
  const lines = stack?.lines.map(({ text }) => text).join(' ') ?? '';
  const state = shade && !shade.text ? [shade.state] : [];
  return [...state, lines, ...badges.map(({ title }) => title)].filter(Boolean).join('. ');
}

function byMark(badges: readonly Badge[]): ReadonlyMap<string, readonly Badge[]> {
  const grouped = new Map<string, Badge[]>();
  for (const badge of badges) grouped.set(badge.on, [...(grouped.get(badge.on) ?? []), badge]);
  return grouped;
}

/** Draws pills, badges and shades over a layout that stays as it is. Cheap enough for every keystroke. */
export function drawOverlay(
  layer: SVGGElement,
  marks: readonly DrawnMark[],
  overlay: OverlayMessage,
  direction: Direction,
): DrawnOverlay {
  const arrows = new Set(marks.flatMap(({ id, sort }) => (sort === 'arrow' ? [id] : [])));
  const lines = linesOf(overlay, (mark) => LONGEST_LINE[arrows.has(mark) ? 'arrow' : direction]);
  const stacks = placeLines(marks, lines, direction, textWidth);
  const shades = new Map(overlay.shades.map((shade) => [shade.on, shade]));
  const badges = byMark(overlay.badges);
  const extents = new Map<string, Rect>();
  const said = new Map<string, string>();
  const outlines: SVGElement[] = [];
  const texts: SVGElement[] = [];
  const signs: SVGElement[] = [];
  for (const mark of marks) {
    const stack = stacks.get(mark.id);
    const shade = shades.get(mark.id);
    const own = badges.get(mark.id) ?? [];
    const extent = stack && mark.sort === 'box' ? around([mark.bounds, stack.rect]) : mark.bounds;
    extents.set(mark.id, extent);
    said.set(mark.id, words(stack, own, shade));
    mark.element.classList.remove(...SHADE_CLASSES);
    if (shade) mark.element.classList.add(shade.state);
    if (shade && mark.sort !== 'arrow') outlines.push(outline(extent, shade));
    if (stack) texts.push(drawStack(mark, stack));
    signs.push(...drawBadges(mark, own));
  }
  layer.replaceChildren(...outlines, ...texts, ...signs);
  return { extents, words: said };
}
