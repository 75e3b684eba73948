import type { OverlayMessage, PictureMessage } from '../../src/protocol';
import { svg } from '../elements';
import { drawLit } from '../overlay/lit';
import { drawOverlay, type DrawnOverlay } from '../overlay/draw-overlay';
import type { Direction } from './direction';
import { isChosen, type DrawnMark } from './drawn-mark';
import { around, type Rect } from './geometry';
import { rove } from './keyboard';
import { marksAt } from './path-lookup';
import { readMarks } from './read-marks';
import { readingOrder } from './reading-order';
import type { Surface } from './surface';
import { directionOf } from './text-direction';

/** What is on the surface: mermaid's drawing with the marks found in it, and our layers over it. */
export interface Scene {
  readonly marks: () => readonly DrawnMark[];
  readonly order: () => readonly DrawnMark[];
  readonly extent: (mark: DrawnMark) => Rect;
  /** All that there is to see. */
  readonly bounds: () => Rect;
  /** A new drawing in place of the old one. */
  draw(drawing: string, mermaid: string, picture: PictureMessage): void;
  /** New figures over the same drawing. */
  patch(picture: PictureMessage): void;
  /** Lights what stands for `path`; returns it. */
  light(path: string | null): readonly DrawnMark[];
}

const NOTHING: DrawnOverlay = { extents: new Map(), words: new Map() };

export function createScene(surface: Surface): Scene {
  const [over, lit] = [svg('g', { class: 'figures' }), svg('g', { class: 'lights' })];
  surface.overlay.append(lit, over);
  let marks: readonly DrawnMark[] = [];
  let order: readonly DrawnMark[] = [];
  let drawn = NOTHING;
  let litPath: string | null = null;
  let direction: Direction = 'LR';

  const extent = (mark: DrawnMark) => drawn.extents.get(mark.id) ?? mark.bounds;

  function overlay(message: OverlayMessage): void {
    drawn = drawOverlay(over, marks, message, direction);
    for (const { id, label, target } of marks.filter(isChosen)) {
      const words = drawn.words.get(id);
      target.setAttribute('aria-label', words ? `${label}. ${words}` : label);
    }
  }

  function light(path: string | null): readonly DrawnMark[] {
    litPath = path;
    const found = marksAt(marks, path);
    drawLit(lit, marks, new Set(found), drawn.extents);
    return found;
  }

  return {
    marks: () => marks,
    order: () => order,
    extent,
    bounds: () => around(marks.flatMap((mark) => (mark.caption ? [extent(mark), mark.caption] : [extent(mark)]))),
    light,
    draw(drawing, mermaid, picture) {
      surface.put(drawing);
      marks = readMarks(picture, surface.world, surface.content);
      direction = directionOf(mermaid);
      order = readingOrder(marks, direction);
      rove(order, order[0]);
      overlay(picture.overlay);
      light(litPath);
    },
    patch(picture) {
      const messages = new Map([...picture.boxes, ...picture.arrows, ...picture.groups].map((mark) => [mark.id, mark]));
      marks = marks.map((mark) => ({ ...mark, ...messages.get(mark.id) }));
      const fresh = new Map(marks.map((mark) => [mark.id, mark]));
      order = order.map((mark) => fresh.get(mark.id) ?? mark);
      overlay(picture.overlay);
      light(litPath);
    },
  };
}
