import { svg } from '../elements';
import { isChosen, type DrawnMark } from '../picture/drawn-mark';
import { grow, type Rect } from '../picture/geometry';

/** Lights the given marks, and no others: a frame around a box or a group, a heavier line for an arrow. */
export function drawLit(
  layer: SVGGElement,
  marks: readonly DrawnMark[],
  lit: ReadonlySet<DrawnMark>,
  extents: ReadonlyMap<string, Rect>,
): void {
  const frames: SVGElement[] = [];
  for (const mark of marks) {
    const isLit = lit.has(mark);
    mark.element.classList.toggle('lit', isLit);
    if (isChosen(mark)) mark.target.setAttribute('aria-current', String(isLit));
    if (isLit && mark.sort !== 'arrow') {
      frames.push(svg('rect', { class: `frame ${mark.sort}`, rx: 8, ...grow(extents.get(mark.id) ?? mark.bounds, 4) }));
    }
  }
  layer.replaceChildren(...frames);
}
