import { defsOf } from '../../src/core/diagram/drawing/defs';
import { draw } from '../../src/core/diagram/drawing/draw';
import type { TextWidth } from '../../src/core/diagram/drawing/text-style';
import type { Geometry } from '../../src/core/diagram/layout/geometry';
import type { PictureMessage } from '../../src/protocol';
import { isChosen, type DrawnMark, type Sort } from './drawn-mark';
import { keepElements } from './elements-kept';
import { around, middle, type Point, type Rect } from './geometry';
import { rove } from './keyboard';
import type { Layout } from './layouts';
import { marksAt } from './path-lookup';
import { readingOrder } from './reading-order';
import type { Surface } from './surface';
import { wordsOn } from './words-on';

/** What is on the surface: the drawing, and the marks that stand for parts of the design. */
export interface Scene {
  readonly marks: () => readonly DrawnMark[];
  readonly order: () => readonly DrawnMark[];
  /** All that there is to see. */
  readonly bounds: () => Rect;
  draw(picture: PictureMessage, layout: Layout): void;
  /** Lights what stands for `path`; returns it. */
  light(path: string | null): readonly DrawnMark[];
}

const middleOfLine = (points: readonly Point[]): Point => {
  const at = Math.floor((points.length - 1) / 2);
  const [a, b] = [points[at] ?? { x: 0, y: 0 }, points[at + 1] ?? points[at] ?? { x: 0, y: 0 }];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
};

const boxOfLine = (points: readonly Point[]): Rect => around(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));

export function createScene(surface: Surface, width: () => TextWidth): Scene {
  const elements = keepElements(surface.content);
  let marks: readonly DrawnMark[] = [];
  let order: readonly DrawnMark[] = [];
  let litPath: string | null = null;
  let defs = '';
  let size = { x: 0, y: 0, width: 1, height: 1 };

  function light(path: string | null): readonly DrawnMark[] {
    litPath = path;
    const found = marksAt(marks, path);
    for (const mark of marks) {
      const isLit = found.includes(mark);
      mark.element.classList.toggle('lit', isLit);
      if (isChosen(mark)) mark.target.setAttribute('aria-current', String(isLit));
    }
    return found;
  }

  function marksOf(picture: PictureMessage, geometry: Geometry): readonly DrawnMark[] {
    const mark = (
      sort: Sort,
      one: PictureMessage['boxes'][number] | PictureMessage['arrows'][number],
      bounds: Rect,
      at: Point,
    ) => {
      const there = elements.of(one.key);
      return there ? [{ ...one, ...there, sort, bounds, middle: at }] : [];
    };
    const rects = (sort: Sort, all: readonly PictureMessage['boxes'][number][], of: ReadonlyMap<string, Rect>) =>
      all.flatMap((one) => {
        const rect = of.get(one.key);
        return rect ? mark(sort, one, rect, middle(rect)) : [];
      });
    return [
      ...rects('group', picture.groups, geometry.groups),
      ...picture.arrows.flatMap((arrow) => {
        const points = geometry.arrows.get(arrow.key)?.points;
        return points ? mark('arrow', arrow, boxOfLine(points), middleOfLine(points)) : [];
      }),
      ...rects('box', picture.boxes, geometry.cards),
    ];
  }

  function describe(picture: PictureMessage): void {
    const words = wordsOn(picture.overlay);
    for (const { id, sort, label, opens, element, target } of marks) {
      element.classList.add('mark', sort);
      if (!isChosen({ sort, ...(opens !== undefined && { opens }) })) continue;
      const said = words.get(id);
      target.setAttribute('role', 'button');
      target.setAttribute('aria-label', said ? `${label}. ${said}` : label);
      if (opens !== undefined) target.setAttribute('aria-expanded', String(sort === 'group'));
      else target.removeAttribute('aria-expanded');
    }
  }

  return {
    marks: () => marks,
    order: () => order,
    bounds: () => size,
    light,
    draw(picture, { laid, detail }) {
      const needed = defsOf(picture.boxes, picture.arrows);
      if (needed !== defs) surface.defs.innerHTML = defs = needed;
      elements.write(draw(picture, laid.geometry, width(), detail));
      marks = marksOf(picture, laid.geometry);
      size = { x: 0, y: 0, width: laid.geometry.width, height: laid.geometry.height };
      describe(picture);
      order = readingOrder(marks);
      const stop = order.find(({ target }) => target.getAttribute('tabindex') === '0') ?? order[0];
      rove(order, stop);
      light(litPath);
    },
  };
}
