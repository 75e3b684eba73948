import type { OverlayMessage } from '../../src/protocol';
import { svg } from '../elements';
import { glyphPath, type GlyphName } from '../glyphs';
import type { DrawnMark } from '../picture/drawn-mark';
import type { Point } from '../picture/geometry';

export type Badge = OverlayMessage['badges'][number];

const RADIUS = 8;
const APART = 18;

const NOTE_GLYPHS: Partial<Record<Badge['sort'], GlyphName>> = { iam: 'key', network: 'net', note: 'note' };

/** Each sort has a shape of its own, so that they are told apart without colour. */
function shapeOf(sort: Badge['sort']): SVGElement {
  if (sort === 'error') return svg('circle', { r: RADIUS });
  if (sort === 'warning') return svg('path', { d: 'M0 -10L9.6 7.2H-9.6Z', 'stroke-linejoin': 'round' });
  return svg('rect', { x: -RADIUS, y: -RADIUS, width: 2 * RADIUS, height: 2 * RADIUS, rx: sort === 'info' ? 5 : 4 });
}

function faceOf({ sort, count }: Badge): SVGElement[] {
  const name = NOTE_GLYPHS[sort];
  const number = svg('text', { class: 'count', y: sort === 'warning' ? 5 : 3.5 }, count > 99 ? '99' : String(count));
  if (!name) return [number];
  const face = svg('g', { transform: 'translate(-5.6 -5.6) scale(0.7)' }, glyphPath(name));
  if (count === 1) return [face];
  number.setAttribute('x', '13');
  return [face, number];
}

/** Findings hang on the upper right corner of a tile, notes sit on its lower edge, where no arrow comes in. */
function placesOf(mark: DrawnMark, badges: readonly Badge[]): Point[] {
  const findings = badges.filter(({ sort }) => !NOTE_GLYPHS[sort]);
  const notes = badges.filter(({ sort }) => NOTE_GLYPHS[sort]);
  const { tile, caption } = mark;
  if (mark.sort !== 'box') {
    const start = caption ? { x: caption.x + caption.width + 12, y: caption.y + caption.height / 2 } : mark.middle;
    const shift = caption ? 0 : -14;
    return badges.map((_, at) => ({ x: start.x + at * APART, y: start.y + shift }));
  }
  return badges.map((badge) => {
    const at = findings.indexOf(badge);
    if (at >= 0) return { x: tile.x + tile.width - 3 - at * APART, y: tile.y + 3 };
    const middle = (notes.length - 1) / 2;
    return { x: tile.x + tile.width / 2 + (notes.indexOf(badge) - middle) * APART, y: tile.y + tile.height - 3 };
  });
}

/** The badges of one mark. Their titles show on hover; screen readers hear them with the mark's own label. */
export function drawBadges(mark: DrawnMark, badges: readonly Badge[]): SVGGElement[] {
  const places = placesOf(mark, badges);
  return badges.map((badge, at) => {
    const { x, y } = places[at] ?? mark.middle;
    return svg(
      'g',
      { class: `badge ${badge.sort}`, transform: `translate(${x} ${y})`, 'data-mark': mark.id },
      svg('title', {}, badge.title),
      shapeOf(badge.sort),
      ...faceOf(badge),
    );
  });
}
