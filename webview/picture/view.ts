import type { FromWebview, PictureMessage } from '../../src/protocol';
import { el } from '../elements';
import { legend } from '../parts/legend';
import { partList } from '../parts/part-list';
import { createCamera, type Camera } from './camera';
import { middle, type Point } from './geometry';
import { followKeys } from './keyboard';
import { renderWith } from './mermaid-engine';
import { createPainter, type Painting } from './painter';
import { followPointer } from './pointer';
import { createScene, type Scene } from './scene';
import { createSurface, type Surface } from './surface';
import type { Viewport } from './viewport';

type Drawn = Extract<FromWebview, { type: 'drawn' }>;

export interface PictureActions {
  readonly onReveal: (path: string) => void;
  /** A part was chosen in the picture, or let go. */
  readonly onSelect: (path: string | null) => void;
  /** Boxes that were put together are to be drawn one by one, or together again. */
  readonly onToggle: (lot: string) => void;
  readonly onDrawn: (drawn: Omit<Drawn, 'type'>) => void;
  readonly onFailed: (says: string) => void;
  readonly onChange: () => void;
}

/** A picture to show, whose text is known. */
export interface Shown {
  readonly title: string;
  readonly picture: PictureMessage;
  readonly mermaid: string;
  /** When the message came, by the page's clock. */
  readonly since: number;
}

export interface PictureView {
  readonly element: HTMLElement;
  readonly surface: Surface;
  readonly scene: Scene;
  readonly camera: Camera;
  show(shown: Shown): void;
  /** Lights what stands for a part of the design and, where asked, brings it into sight. */
  light(path: string | null, bring: boolean): void;
  /** Lays out again, since what it was measured with has changed. */
  again(): void;
}

const count = (shown: Shown) =>
  `${shown.title}: ${shown.picture.boxes.length} components, ${shown.picture.arrows.length} flows`;

export function createPictureView(kept: Viewport | 'fit', actions: PictureActions): PictureView {
  const surface = createSurface();
  const scene = createScene(surface);
  const camera = createCamera(surface, kept, actions.onChange);
  const room = el('div', { class: 'measuring-room', 'aria-hidden': 'true' });
  const signs = legend();
  const list = el('div', { class: 'list-holder', hidden: true });
  const element = el(
    'section',
    { class: 'picture', 'aria-label': 'Picture' },
    surface.element,
    list,
    signs.element,
    room,
  );
  let latest: Shown | undefined;
  /** The structure that is on the surface, or that an engine works on. */
  let [onSurface, underWay]: (string | undefined)[] = [undefined, undefined];

  function report(engine: Drawn['engine'], shown: Shown, patched: boolean): void {
    const found = scene.marks();
    const tally = (sort: string) => found.filter((mark) => mark.sort === sort).length;
    actions.onDrawn({
      version: shown.picture.version,
      structureKey: shown.picture.structureKey,
      boxes: engine === 'list' ? shown.picture.boxes.length : tally('box'),
      arrows: engine === 'list' ? shown.picture.arrows.length : tally('arrow'),
      engine,
      milliseconds: performance.now() - shown.since,
      patched,
    });
  }

  /** The lit part, else what is nearest to the middle of the screen: it stays where it is over a new layout. */
  function anchor(): { readonly path: string; readonly at: Point } | undefined {
    const { x, y } = camera.centre();
    const distance = (mark: { readonly middle: Point }) => Math.hypot(mark.middle.x - x, mark.middle.y - y);
    const boxes = scene.marks().filter(({ sort }) => sort === 'box');
    const found =
      boxes.find((mark) => mark.element.classList.contains('lit')) ??
      boxes.toSorted((a, b) => distance(a) - distance(b))[0];
    return found && { path: found.path, at: middle(found.tile) };
  }

  function drawOn(shown: Shown, drawing: string): void {
    const held = document.activeElement?.closest<SVGElement>('[data-mark][role]');
    const focused =
      held && surface.element.contains(held) ? scene.marks().find((mark) => mark.target === held) : undefined;
    const before = anchor();
    scene.draw(drawing, shown.mermaid, shown.picture);
    const same = before && scene.marks().find(({ path }) => path === before.path);
    camera.follow(scene.bounds(), same && { before: before.at, after: middle(same.tile) });
    if (focused)
      scene
        .order()
        .find(({ path }) => path === focused.path)
        ?.target.focus();
  }

  function showPainting(painting: Painting): void {
    underWay = undefined;
    if (!latest) return;
    onSurface = painting.job.structureKey;
    const isList = painting.engine === 'list';
    // Before the drawing, which takes the room that it leaves.
    signs.show(latest.picture.legend);
    surface.element.toggleAttribute('hidden', isList);
    list.hidden = !isList;
    if (isList) {
      list.replaceChildren(partList(latest.picture, actions.onReveal));
      actions.onFailed(painting.says);
    } else {
      drawOn(latest, painting.svg);
    }
    finish(painting.engine, latest, false);
  }

  function finish(engine: Drawn['engine'], shown: Shown, patched: boolean): void {
    surface.element.setAttribute('aria-label', count(shown));
    element.dataset['engine'] = engine;
    report(engine, shown, patched);
  }

  const painter = createPainter((engine, text) => renderWith(engine, text, room), showPainting);
  const paint = ({ picture, mermaid }: Shown) => {
    underWay = picture.structureKey;
    painter.paint({ structureKey: picture.structureKey, mermaid });
  };

  const chosen = (id: string) => {
    const mark = scene.marks().find((one) => one.id === id);
    if (!mark) return;
    if (mark.opens !== undefined) {
      actions.onToggle(mark.opens);
      return;
    }
    scene.light(mark.path);
    actions.onSelect(mark.path);
    actions.onReveal(mark.path);
  };
  const letGo = () => {
    scene.light(null);
    actions.onSelect(null);
  };
  followPointer(surface.element, { camera, onMark: chosen, onGround: letGo });
  followKeys(surface.element, {
    camera,
    order: scene.order,
    onMark: chosen,
    onEscape: letGo,
    onFocus: (mark) => camera.bring(scene.extent(mark)),
  });

  return {
    element,
    surface,
    scene,
    camera,
    show(shown) {
      latest = shown;
      const { structureKey } = shown.picture;
      if (structureKey === underWay) return;
      if (structureKey !== onSurface) {
        paint(shown);
        return;
      }
      painter.drop();
      underWay = undefined;
      signs.show(shown.picture.legend);
      if (list.hidden) scene.patch(shown.picture);
      else list.replaceChildren(partList(shown.picture, actions.onReveal));
      finish((element.dataset['engine'] ?? 'dagre') as Drawn['engine'], shown, true);
    },
    light(path, bring) {
      const [first] = scene.light(path);
      if (first && bring) camera.bring(scene.extent(first));
    },
    again() {
      if (latest) paint(latest);
    },
  };
}
