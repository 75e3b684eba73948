import type { Point, Rect } from './geometry';
import type { Surface } from './surface';
import { bring, fit, keepInPlace, pan, toWorld, zoomAt, type Viewport } from './viewport';

const STEP = 1.25;

/** Which part of the picture is in sight. `fit` follows the size of the panel until somebody zooms or pans. */
export interface Camera {
  /** `content` is what there is to see; what was at `before` is now at `after`. */
  follow(content: Rect, moved?: { readonly before: Point; readonly after: Point }): void;
  resized(): void;
  fit(): void;
  zoom(direction: 1 | -1, at?: Point): void;
  zoomBy(factor: number, at: Point): void;
  pan(dx: number, dy: number): void;
  bring(rect: Rect): void;
  /** The point of the picture in the middle of the screen. */
  centre(): Point;
  kept(): Viewport | 'fit';
}

export function createCamera(surface: Surface, kept: Viewport | 'fit', onChange: () => void): Camera {
  let mode: Viewport | 'fit' = kept;
  let content: Rect = { x: 0, y: 0, width: 1, height: 1 };
  let now: Viewport = kept === 'fit' ? { scale: 1, x: 0, y: 0 } : kept;

  const apply = (viewport: Viewport) => {
    now = viewport;
    surface.move(viewport);
  };
  const set = (viewport: Viewport) => {
    mode = viewport;
    apply(viewport);
    onChange();
  };
  const refit = () => apply(fit(content, surface.size()));
  const middleOfScreen = (): Point => {
    const { width, height } = surface.size();
    return { x: width / 2, y: height / 2 };
  };

  return {
    follow(rect, moved) {
      content = rect;
      if (mode === 'fit') refit();
      else if (moved) set(keepInPlace(now, moved.before, moved.after));
      else apply(now);
    },
    resized() {
      if (mode === 'fit') refit();
    },
    fit() {
      mode = 'fit';
      refit();
      onChange();
    },
    zoom: (direction, at = middleOfScreen()) => set(zoomAt(now, direction > 0 ? STEP : 1 / STEP, at)),
    zoomBy: (factor, at) => set(zoomAt(now, factor, at)),
    pan: (dx, dy) => set(pan(now, dx, dy)),
    bring(rect) {
      const next = bring(now, rect, surface.size());
      if (next.x !== now.x || next.y !== now.y) set(next);
    },
    centre: () => toWorld(now, middleOfScreen()),
    kept: () => mode,
  };
}
