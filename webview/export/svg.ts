import type { PreviewState } from '../../src/protocol';
import { SVG_NAMESPACE, svg } from '../elements';
import { grow, type Size } from '../picture/geometry';
import type { Surface } from '../picture/surface';
import { resolvedColor, resolvedFont } from '../theme';
import { copyStyles } from './styles';
import { drawLegend } from './legend';

export interface ExportedSvg extends Size {
  readonly text: string;
}

const MARGIN = 24;

/** Attributes that only this page reads. */
const OURS = /^(data-|aria-|role$|tabindex$|class$)/;

function tidy(element: Element): void {
  for (const { name } of [...element.attributes]) if (OURS.test(name)) element.removeAttribute(name);
  for (const child of [...element.children]) tidy(child);
}

/**
 * The picture as one file that needs nothing else: every style as an attribute, icons inline, the editor's ground behind
 * it and the legend under it. In the theme that the page has; without what is lit.
 */
export function toSvg(surface: Surface, state: PreviewState): ExportedSvg {
  const lights = surface.overlay.querySelector('.lights');
  const content = grow(surface.world.getBBox(), MARGIN);
  const copy = surface.world.cloneNode(true) as SVGGElement;
  copyStyles(surface.world, copy);
  copy.removeAttribute('transform');
  if (lights) copy.querySelector('.lights')?.remove();
  for (const target of copy.querySelectorAll('.arrow-target')) target.remove();
  const signs = drawLegend(state.picture.legend, surface.element, {
    x: content.x + MARGIN,
    y: content.y + content.height,
  });
  const width = Math.max(content.width, signs.width + 2 * MARGIN);
  const height = content.height + signs.height;
  const ground = svg('rect', { x: content.x, y: content.y, width, height, fill: resolvedColor('--dw-ground') });
  const whole = svg(
    'svg',
    {
      viewBox: [content.x, content.y, width, height].map((value) => value.toFixed(1)).join(' '),
      width: Math.ceil(width),
      height: Math.ceil(height),
      'font-family': resolvedFont(),
      'font-size': 13,
    },
    svg('title', {}, state.title),
    ground,
    copy,
    signs.element,
  );
  whole.setAttribute('xmlns', SVG_NAMESPACE);
  tidy(whole);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}
