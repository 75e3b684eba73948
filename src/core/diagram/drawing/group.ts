import type { GroupFrame } from '../layout/geometry';
import type { GroupMark } from '../picture';
import { escapeText, round } from './escape';
import { CORNER, hasCorner } from './graph-of';
import { CORNERS } from './pictographs';

const RADIUS = 6;
const BASELINE = 14.5;

/** The frame of a group with its corner and title, from (0, 0). */
export function drawGroup({ name, style }: GroupMark, { x, width, height, titleX }: GroupFrame): string {
  const pictograph = hasCorner(style) ? CORNERS[style] : undefined;
  const corner = pictograph
    ? `<path class="corner" d="M0 ${RADIUS}a${RADIUS} ${RADIUS} 0 0 1 ${RADIUS}-${RADIUS}h${CORNER.size - RADIUS}v${CORNER.size}H0z"/><g class="sign">${pictograph}</g>`
    : '';
  const start = titleX - x + (pictograph ? CORNER.text : CORNER.none);
  return (
    `<rect class="frame" width="${round(width)}" height="${round(height)}" rx="${RADIUS}"/>${corner}` +
    `<text class="title" x="${round(start)}" y="${BASELINE}">${escapeText(name)}</text>`
  );
}
