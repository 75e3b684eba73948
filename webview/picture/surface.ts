import { PICTURE_CLASS, pictureStyle } from '../../src/core/diagram/drawing/style';
import { el, svg } from '../elements';
import type { Size } from './geometry';
import type { Viewport } from './viewport';

/** The one SVG of the page: a world that is moved and scaled as a whole. */
export interface Surface {
  readonly element: SVGSVGElement;
  readonly world: SVGGElement;
  /** What our drawing refers to. */
  readonly defs: SVGDefsElement;
  /** Our drawing, an element for each part. */
  readonly content: SVGGElement;
  /** A drawing of mermaid's in place of ours; none without a text. */
  putPlain(drawing: string | undefined): void;
  move(viewport: Viewport): void;
  size(): Size;
}

export function createSurface(): Surface {
  const defs = svg('defs');
  const content = svg('g', { class: 'content' });
  const plain = svg('g', { class: 'plain-drawing' });
  const world = svg('g', { class: 'world' }, content, plain);
  const element = svg('svg', { class: `drawing ${PICTURE_CLASS}`, role: 'group' }, defs, world);
  document.head.append(el('style', {}, pictureStyle));
  return {
    element,
    world,
    defs,
    content,
    putPlain(drawing) {
      const holder = document.createElement('template');
      holder.innerHTML = drawing ?? '';
      const parts = [...(holder.content.firstElementChild?.childNodes ?? [])];
      // The page's own style sheet paints by theme; mermaid's would paint over it with the colours of this moment.
      plain.replaceChildren(...parts.filter(({ nodeName }) => nodeName.toLowerCase() !== 'style'));
    },
    move({ scale, x, y }) {
      world.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`);
    },
    size: () => ({ width: element.clientWidth, height: element.clientHeight }),
  };
}
