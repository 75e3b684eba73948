import type { DrawnElement } from '../../src/core/diagram/drawing/draw';
import { svg } from '../elements';

interface Kept {
  readonly element: SVGGElement;
  /** What is written anew. */
  readonly content: SVGGElement;
  /** Takes the focus and stays, whatever is written beside it. */
  readonly target?: SVGRectElement;
  readonly drawn: DrawnElement;
}

/** Elements of a drawing by key: what did not change is not touched, so that a figure costs what a figure costs. */
export interface KeptElements {
  readonly of: (key: string) => { readonly element: SVGGElement; readonly target: SVGElement } | undefined;
  write(drawn: readonly DrawnElement[]): void;
}

const CORNER = 8;

function place({ style }: SVGGElement, { x, y }: DrawnElement): void {
  style.transform = x === 0 && y === 0 ? '' : `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

function size(target: SVGRectElement, { size: given, mark }: DrawnElement): void {
  if (!given) return;
  const attributes = { width: given.width, height: given.height, rx: CORNER, 'data-mark': mark };
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}

function make(drawn: DrawnElement): Kept {
  const element = svg('g', { class: drawn.className, 'data-mark': drawn.mark });
  place(element, drawn);
  if (!drawn.size) {
    element.innerHTML = drawn.markup;
    return { element, content: element, drawn };
  }
  const content = svg('g');
  content.innerHTML = drawn.markup;
  const target = svg('rect', { class: 'target' });
  size(target, drawn);
  element.append(content, target);
  return { element, content, target, drawn };
}

function renew(kept: Kept, drawn: DrawnElement): Kept {
  const { element, content, target, drawn: before } = kept;
  if (before.className !== drawn.className) element.setAttribute('class', drawn.className);
  if (before.mark !== drawn.mark) element.setAttribute('data-mark', drawn.mark);
  if (before.markup !== drawn.markup) content.innerHTML = drawn.markup;
  if (before.x !== drawn.x || before.y !== drawn.y) place(element, drawn);
  if (
    target &&
    (before.mark !== drawn.mark ||
      before.size?.width !== drawn.size?.width ||
      before.size?.height !== drawn.size?.height)
  )
    size(target, drawn);
  return { ...kept, drawn };
}

export function keepElements(parent: SVGGElement): KeptElements {
  let kept = new Map<string, Kept>();
  return {
    of(key) {
      const there = kept.get(key);
      return there && { element: there.element, target: there.target ?? there.element };
    },
    write(drawn) {
      const next = new Map<string, Kept>();
      for (const part of drawn) {
        const there = kept.get(part.key);
        next.set(part.key, there ? renew(there, part) : make(part));
      }
      for (const [key, { element }] of kept) if (!next.has(key)) element.remove();
      kept = next;
      // What lies lower comes first; only what is out of its order is moved.
      let at = parent.firstChild;
      for (const { element } of next.values()) {
        if (element === at) at = at.nextSibling;
        else parent.insertBefore(element, at);
      }
    },
  };
}
