import type { ArrowRoute, LabelPlace, Point } from '../layout/geometry';
import { baselines } from '../layout/label-boxes';
import { tailCentre } from '../layout/route/boxes';
import type { ArrowMark, Tone } from '../picture';
import { escapeText, round } from './escape';
import { TAILS } from './pictographs';
import { fit } from './text-fit';
import type { TextWidth } from './text-style';

const RADIUS = 8;
const OPEN_HEADS: ReadonlySet<ArrowMark['style']> = new Set(['request', 'trigger', 'transform', 'route', 'managed']);

/** The id of the marker that is an arrow's head. */
export const headId = (style: ArrowMark['style']): string => `dw-head-${style}`;
export const hasOpenHead = (style: ArrowMark['style']): boolean => OPEN_HEADS.has(style);

/** The path along straight lines, with round corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points.filter(
    ({ x, y }, at) => at === 0 || Math.hypot(x - points[at - 1]!.x, y - points[at - 1]!.y) > 0.4,
  );
  if (!first) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  let before = first;
  for (const [at, corner] of rest.entries()) {
    const next = rest[at + 1];
    if (!next) {
      path += `L${round(corner.x)} ${round(corner.y)}`;
      break;
    }
    const [back, on] = [
      Math.hypot(corner.x - before.x, corner.y - before.y),
      Math.hypot(next.x - corner.x, next.y - corner.y),
    ];
    const cut = Math.min(RADIUS, back / 2, on / 2);
    const start = between(corner, before, cut / back);
    const end = between(corner, next, cut / on);
    path += `L${round(start.x)} ${round(start.y)}Q${round(corner.x)} ${round(corner.y)} ${round(end.x)} ${round(end.y)}`;
    before = corner;
  }
  return path;
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The line with its head; a broad one under it, which nobody sees, takes the pointer. */
export function drawLine({ style }: ArrowMark, { points }: ArrowRoute): string {
  const path = roundedPath(points);
  return `<path class="touch" d="${path}"/><path class="line" d="${path}" marker-end="url(#${headId(style)})"/>`;
}

/** The pictograph at its tail. */
export function drawTail({ style }: ArrowMark, { points }: ArrowRoute): string {
  const pictograph = style === 'blocked' ? TAILS.failure : TAILS[style];
  if (points.length < 2 || !pictograph) return '';
  const { x, y } = tailCentre(points);
  return `<g transform="translate(${round(x - 6)} ${round(y - 6)})"><circle cx="6" cy="6" r="6.5"/>${pictograph}</g>`;
}

/** A line of words on an arrow; the first says what moves, the others how much. */
export interface LabelLine {
  readonly text: string;
  readonly tone: Tone | 'words';
}

export function drawLabel(place: LabelPlace, lines: readonly LabelLine[], most: number, width: TextWidth): string {
  const at = baselines(place, lines.length);
  const write = (spans: readonly LabelLine[], baseline: number) =>
    `<text text-anchor="${place.anchor}" x="${round(place.point.x)}" y="${round(place.point.y + baseline)}">${spans
      .map(
        ({ text, tone }, index) =>
          `<tspan class="${tone}"${index > 0 ? ' dx="4"' : ''}>${escapeText(fit(text, most, 'small', width))}</tspan>`,
      )
      .join('')}</text>`;
  if (at.length === 1) return write(lines, at[0]!);
  return lines.map((line, index) => write([line], at[index]!)).join('');
}
