import type { PictureMessage } from '../../src/protocol';
import { svg } from '../elements';
import { textWidth } from '../overlay/text-width';
import { legendSign } from '../parts/legend';
import type { Point, Size } from '../picture/geometry';
import { copyStyles } from './styles';

const HEIGHT = 26;
const SIGN = 34;
const APART = 22;

/** The legend as part of a drawing, in one row that begins at `at`. Styled inside `page`, where the style sheet reaches. */
export function drawLegend(
  entries: PictureMessage['legend'],
  page: SVGSVGElement,
  at: Point,
): Size & { readonly element: SVGGElement } {
  let x = 0;
  const parts = entries.map(({ style, says }) => {
    const part = svg('g', { transform: `translate(${x} 0)` }, legendSign(style));
    part.append(svg('text', { class: 'line plain start', x: SIGN, y: 10 }, says));
    x += SIGN + textWidth(says) + APART;
    return part;
  });
  const live = svg('g', { transform: `translate(${at.x} ${at.y})` }, ...parts);
  page.append(live);
  const element = live.cloneNode(true) as SVGGElement;
  copyStyles(live, element);
  live.remove();
  return { element, width: x, height: entries.length ? HEIGHT : 0 };
}
