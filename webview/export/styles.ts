import { svg } from '../elements';

/** What our style sheet sets and other programs read as attributes, with the value that need not be written. */
const COPIED: readonly (readonly [name: string, plain: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['stroke-linecap', 'butt'],
  ['opacity', '1'],
  ['fill-opacity', '1'],
  ['paint-order', 'normal'],
  ['text-anchor', 'start'],
  ['font-size', '13px'],
  ['font-weight', '400'],
  ['display', 'inline'],
  ['rx', 'auto'],
];

function copyOne(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.removeAttribute('style');
  for (const [name, plain] of COPIED) {
    const value = style.getPropertyValue(name);
    if (value && value !== plain) to.setAttribute(name, value);
    else if (to.getAttribute(name) !== plain) to.removeAttribute(name);
  }
  const marker = style.getPropertyValue('marker-end');
  if (marker && marker !== 'none') to.setAttribute('marker-end', marker.replaceAll('"', ''));
}

const PAINTED = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'tspan']);

/** Writes the styles that `from` and all below it have on the page as attributes of its copy. */
export function copyStyles(from: Element, to: Element): void {
  if (from.localName === 'svg') return;
  if (PAINTED.has(from.localName)) copyOne(from, to);
  const copies = [...to.children];
  [...from.children].forEach((child, at) => {
    const copy = copies[at];
    if (copy && child.localName !== 'marker') copyStyles(child, copy);
  });
  if (from.classList.contains('world')) paintArrowheads(to);
}

/** An arrowhead takes the colour of its line on the page; not every program can, so each colour gets a head of its own. */
function paintArrowheads(world: Element): void {
  const heads = new Map<string, string>();
  const shape = world.querySelector('marker[id$="pointEnd"]');
  if (!shape) return;
  for (const line of world.querySelectorAll('[marker-end]')) {
    const colour = line.getAttribute('stroke') ?? 'none';
    const id = heads.get(colour) ?? `head-${heads.size + 1}`;
    if (!heads.has(colour)) {
      heads.set(colour, id);
      const head = shape.cloneNode(true) as Element;
      head.id = id;
      head.replaceChildren(svg('path', { d: 'M 0 0 L 10 5 L 0 10 z', fill: colour, stroke: 'none' }));
      world.prepend(head);
    }
    line.setAttribute('marker-end', `url(#${id})`);
  }
  for (const marker of world.querySelectorAll('marker')) if (!marker.id.startsWith('head-')) marker.remove();
}
