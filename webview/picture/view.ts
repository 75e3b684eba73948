import type { FromWebview, PictureMessage } from '../../src/protocol';
import { el } from '../elements';
import { partList } from '../parts/part-list';
import { createCamera, type Camera } from './camera';
import { middle, type Point } from './geometry';
import { followKeys } from './keyboard';
import { createLayouts, type Layout } from './layouts';
import { drawPlainly, parse } from './mermaid-engine';
import { createPainter, type Job, type Painting } from './painter';
import { followPointer } from './pointer';
import { createScene, type Scene } from './scene';
import { createSurface, type Surface } from './surface';
import { measureText } from './text-measure';
import type { Viewport } from './viewport';
import type { TextWidth } from '../../src/core/diagram/drawing/text-style';

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
  readonly uri: string;
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
  /** How what is shown is laid out; undefined where mermaid drew it, or nothing did. */
  readonly layout: () => Layout | undefined;
  readonly width: () => TextWidth;
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
  let width = measureText();
  const scene = createScene(surface, () => width);
  const camera = createCamera(surface, kept, actions.onChange);
  const layouts = createLayouts(() => width);
  const room = el('div', { class: 'measuring-room', 'aria-hidden': 'true' });
  const list = el('div', { class: 'list-holder', hidden: true });
  const element = el('section', { class: 'picture', 'aria-label': 'Picture' }, surface.element, list, room);
  let latest: Shown | undefined;
  let layout: Layout | undefined;
  /** The structure that is on the surface, or that an engine works on. */
  let [onSurface, underWay]: (string | undefined)[] = [undefined, undefined];

  function report(engine: Drawn['engine'], shown: Shown, patched: boolean): void {
    const found = scene.marks();
    const tally = (sort: string) => found.filter((mark) => mark.sort === sort).length;
    const { boxes, arrows, structureKey, version } = shown.picture;
    const isOurs = engine === 'datawright';
    actions.onDrawn({
      version,
      structureKey,
      boxes: isOurs ? tally('box') : boxes.length,
      arrows: isOurs ? tally('arrow') : arrows.length,
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
      boxes.find(({ element: drawn }) => drawn.classList.contains('lit')) ??
      boxes.toSorted((a, b) => distance(a) - distance(b))[0];
    return found && { path: found.path, at: middle(found.bounds) };
  }

  /** Our drawing with a layout, seen from where the last one was seen. */
  function drawLaid(shown: Shown, next: Layout): void {
    const isMoved = next !== layout;
    const before = isMoved ? anchor() : undefined;
    layout = next;
    scene.draw(shown.picture, next);
    if (!isMoved) return;
    const same = before && scene.marks().find(({ path }) => path === before.path);
    camera.follow(scene.bounds(), same && { before: before.at, after: middle(same.bounds) });
  }

  /** Mermaid reads the text; what it makes of it is laid out and drawn by us. */
  async function ours({ mermaid }: Job, isWanted: () => boolean): Promise<void> {
    const model = await parse(mermaid, room);
    if (!latest || !isWanted()) return;
    const { picture } = latest;
    if (picture.boxes.some(({ id }) => !model.has(id))) throw new Error('Mermaid read other boxes than were sent.');
    drawLaid(latest, layouts.fresh(picture, surface.size()));
    surface.putPlain(undefined);
  }

  /** While nobody waits for anything, a first picture may become a better one. */
  function improve(key: string): void {
    const attempt = layouts.better(surface.size());
    const tryOne = () => {
      if (!attempt || !latest || onSurface !== key || underWay !== undefined) return;
      const better = attempt();
      if (!better) return;
      if (better !== layout) drawLaid(latest, better);
      requestIdleCallback(tryOne);
    };
    requestIdleCallback(tryOne);
  }

  function showPainting(painting: Painting): void {
    underWay = undefined;
    if (!latest) return;
    const { engine, job } = painting;
    onSurface = job.structureKey;
    surface.element.toggleAttribute('hidden', engine === 'list');
    list.hidden = engine !== 'list';
    if (engine !== 'datawright') layout = undefined;
    if (engine === 'list') {
      list.replaceChildren(partList(latest.picture, actions.onReveal));
      actions.onFailed(painting.says);
    } else if (engine === 'dagre') showPlain(painting.svg);
    finish(engine, latest, false);
    if (engine === 'datawright') improve(job.structureKey);
  }

  /** Mermaid's own drawing, as it is: nothing in it can be chosen. */
  function showPlain(drawing: string): void {
    surface.content.replaceChildren();
    surface.putPlain(drawing);
    const { x, y, width: across, height } = surface.world.getBBox();
    camera.follow({ x, y, width: across, height });
  }

  function finish(engine: Drawn['engine'], shown: Shown, patched: boolean): void {
    surface.element.setAttribute('aria-label', count(shown));
    element.dataset['engine'] = engine;
    report(engine, shown, patched);
  }

  const painter = createPainter({ ours, mermaids: ({ mermaid }) => drawPlainly(mermaid, room) }, showPainting);
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
    onFocus: (mark) => camera.bring(mark.bounds),
  });

  return {
    element,
    surface,
    scene,
    camera,
    layout: () => layout,
    width: () => width,
    show(shown) {
      if (latest && latest.uri !== shown.uri) layouts.forget();
      latest = shown;
      const { structureKey } = shown.picture;
      if (structureKey === underWay) return;
      if (structureKey !== onSurface) {
        paint(shown);
        return;
      }
      painter.drop();
      underWay = undefined;
      if (layout) drawLaid(shown, layouts.again(shown.picture, surface.size()));
      else if (!list.hidden) list.replaceChildren(partList(shown.picture, actions.onReveal));
      finish((element.dataset['engine'] ?? 'list') as Drawn['engine'], shown, true);
    },
    light(path, bring) {
      const [first] = scene.light(path);
      if (first && bring) camera.bring(first.bounds);
    },
    again() {
      width = measureText();
      if (latest) paint(latest);
    },
  };
}
