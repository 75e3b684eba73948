import { svg } from '../elements';
import type { Size } from './geometry';
import type { Viewport } from './viewport';

/** The one SVG of the page: mermaid's drawing and our layers over it, moved and scaled together. */
export interface Surface {
  readonly element: SVGSVGElement;
  readonly world: SVGGElement;
  /** What mermaid drew. */
  readonly content: SVGGElement;
  /** What we draw over it. */
  readonly overlay: SVGGElement;
  put(drawing: string): void;
  move(viewport: Viewport): void;
  size(): Size;
}

export function createSurface(): Surface {
  const content = svg('g', { class: 'content' });
  const overlay = svg('g', { class: 'overlay' });
  const world = svg('g', { class: 'world' }, content, overlay);
  const element = svg('svg', { class: 'drawing', role: 'group' }, world);
  return {
    element,
    world,
    content,
    overlay,
    put(drawing) {
      const holder = document.createElement('template');
      holder.innerHTML = drawing;
      const parts = [...(holder.content.firstElementChild?.childNodes ?? [])];
      // The page's own style sheet paints by theme; mermaid's would paint over it with the colours of this moment.
      content.replaceChildren(...parts.filter(({ nodeName }) => nodeName.toLowerCase() !== 'style'));
    },
    move({ scale, x, y }) {
      world.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`);
    },
    size: () => ({ width: element.clientWidth, height: element.clientHeight }),
  };
}
