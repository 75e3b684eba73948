import type { MarkMessage, PictureMessage } from '../../src/protocol';
import { svg } from '../elements';
import { isChosen, type DrawnMark } from './drawn-mark';
import { middle, type Point, type Rect } from './geometry';
import { RENDER_ID } from './mermaid-engine';

type Shift = (rect: Rect) => Rect;

/** Mermaid nests groups in groups of their own, each moved; nothing is turned or scaled. */
function shiftOf(element: SVGGraphicsElement, world: DOMMatrix): Shift {
  const { e, f } = world.multiply(element.getCTM() ?? new DOMMatrix());
  return ({ x, y, width, height }) => ({ x: x + e, y: y + f, width, height });
}

interface Drawing {
  readonly boxes: ReadonlyMap<string, SVGGElement>;
  readonly lines: ReadonlyMap<string, SVGPathElement>;
  readonly captions: ReadonlyMap<string, SVGGElement>;
  readonly groups: ReadonlyMap<string, SVGGElement>;
}

/** Finds mermaid's elements by the ids we gave: a box comes out as `RENDERID-flowchart-NAME-POSITION`. */
function index(content: SVGElement): Drawing {
  const boxes = new Map<string, SVGGElement>();
  for (const element of content.querySelectorAll<SVGGElement>(`g[id^="${RENDER_ID}-flowchart-"]`)) {
    const name = new RegExp(`^${RENDER_ID}-flowchart-(.+)-\\d+$`).exec(element.id)?.[1];
    if (name) boxes.set(name, element);
  }
  const byData = <E extends SVGElement>(selector: string) =>
    new Map([...content.querySelectorAll<E>(selector)].map((element) => [element.dataset['id'] ?? '', element]));
  const groups = [...content.querySelectorAll<SVGGElement>('g.cluster')];
  return {
    boxes,
    lines: byData<SVGPathElement>('path[data-id]'),
    captions: byData<SVGGElement>('g.label[data-id]'),
    groups: new Map(groups.map((element) => [element.id.replace(`${RENDER_ID}-`, ''), element])),
  };
}

/** A broad line nobody sees, along an arrow: easy to hit, and what takes the focus. */
function broadLine(line: SVGPathElement): SVGPathElement {
  const target = svg('path', { d: line.getAttribute('d') ?? '', class: 'arrow-target' });
  line.after(target);
  return target;
}

function readBox(mark: MarkMessage, element: SVGGElement, world: DOMMatrix): DrawnMark {
  const shift = shiftOf(element, world);
  const bounds = shift(element.getBBox());
  const tile = element.querySelector<SVGGElement>(':scope > g:first-child');
  const hasIcon = element.classList.contains('icon-shape') && tile !== null;
  const tileRect = hasIcon ? shiftOf(tile, world)(tile.getBBox()) : bounds;
  return { ...mark, sort: 'box', element, target: element, bounds, tile: tileRect, middle: middle(bounds) };
}

function readArrow(
  mark: MarkMessage,
  line: SVGPathElement,
  caption: SVGGElement | undefined,
  world: DOMMatrix,
): DrawnMark {
  const shift = shiftOf(line, world);
  const bounds = shift(line.getBBox());
  const length = line.getTotalLength();
  const along = (share: number): Point => {
    const { x, y } = line.getPointAtLength(length * share);
    return shift({ x, y, width: 0, height: 0 });
  };
  const box = caption?.textContent?.trim() ? caption.getBBox() : undefined;
  const captionRect = caption && box ? shiftOf(caption, world)(box) : undefined;
  return {
    ...mark,
    sort: 'arrow',
    element: line,
    target: line,
    bounds,
    tile: bounds,
    middle: captionRect ? middle(captionRect) : along(0.5),
    along,
    ...(captionRect && { caption: captionRect }),
  };
}

/** Where a group's title stands, from the upper left corner of its frame. */
const TITLE = { x: 10, y: 3 };

/** How far from the left a title begins; less where it would run out of its frame on the right. */
const indentOf = (title: number, frame: number) => Math.max(3, Math.min(TITLE.x, (frame - title) / 2));

function readGroup(mark: MarkMessage, element: SVGGElement, world: DOMMatrix): DrawnMark {
  const frame = element.querySelector<SVGGraphicsElement>(':scope > rect') ?? element;
  const title = element.querySelector<SVGGElement>(':scope > .cluster-label') ?? element;
  const bounds = shiftOf(frame, world)(frame.getBBox());
  const { width, height } = title.getBBox();
  const caption = { x: bounds.x + indentOf(width, bounds.width), y: bounds.y + TITLE.y, width, height };
  return { ...mark, sort: 'group', element, target: title, bounds, tile: bounds, caption, middle: middle(caption) };
}

/** Every mark of the picture that the drawing holds, measured in one go. */
export function readMarks(picture: PictureMessage, world: SVGGElement, content: SVGGElement): DrawnMark[] {
  const drawing = index(content);
  const inverse = world.getCTM()?.inverse() ?? new DOMMatrix();
  const read = <E>(
    marks: readonly MarkMessage[],
    found: ReadonlyMap<string, E>,
    one: (mark: MarkMessage, element: E) => DrawnMark,
  ) =>
    marks.flatMap((mark) => {
      const element = found.get(mark.id);
      return element ? [one(mark, element)] : [];
    });
  const measured = [
    ...read(picture.boxes, drawing.boxes, (mark, element) => readBox(mark, element, inverse)),
    ...read(picture.arrows, drawing.lines, (mark, line) =>
      readArrow(mark, line, drawing.captions.get(mark.id), inverse),
    ),
    ...read(picture.groups, drawing.groups, (mark, element) => readGroup(mark, element, inverse)),
  ];
  // Written to only when everything is measured, so that the browser lays out once.
  return measured.map((mark) => dress(mark, drawing));
}

function dress(mark: DrawnMark, drawing: Drawing): DrawnMark {
  const target = mark.sort === 'arrow' ? broadLine(mark.element as SVGPathElement) : mark.target;
  mark.element.classList.add('mark', mark.sort);
  // Mermaid gives an arrow only what its class stands for, not the class; we paint by theme.
  if (mark.style) mark.element.classList.add(mark.sort === 'arrow' ? `flow-${mark.style}` : mark.style);
  target.dataset['mark'] = mark.id;
  const caption = mark.sort === 'arrow' ? drawing.captions.get(mark.id) : undefined;
  if (caption) caption.dataset['mark'] = mark.id;
  if (mark.sort === 'group') dressGroup(mark);
  if (isChosen(mark)) {
    target.setAttribute('role', 'button');
    target.setAttribute('tabindex', '-1');
  }
  if (mark.opens !== undefined) target.setAttribute('aria-expanded', String(mark.sort === 'group'));
  return { ...mark, target };
}

/** Mermaid puts a group's title in the middle, where arrows come in; ours leads in the corner. The style sheet paints the frame. */
function dressGroup({ element, target, bounds, caption }: DrawnMark): void {
  const frame = element.querySelector(':scope > rect');
  // What the class of a group stands for is for other renderers.
  frame?.removeAttribute('style');
  if (!frame || !caption || target === element) return;
  const at = (name: 'x' | 'y') => Number(frame.getAttribute(name)) + caption[name] - bounds[name];
  target.setAttribute('transform', `translate(${at('x')} ${at('y')})`);
}
