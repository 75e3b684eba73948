import { middle, type Point, type Rect, type Size } from './geometry';

/** How the picture stands on the screen: a point of it is shown at `point * scale + (x, y)`. */
export interface Viewport extends Point {
  readonly scale: number;
}

export const LEAST_SCALE = 0.05;
export const GREATEST_SCALE = 6;
/** A small picture is not blown up beyond this when it is fitted. */
const GREATEST_FIT = 1.25;
const MARGIN = 12;

const clamp = (value: number, least: number, greatest: number) => Math.min(greatest, Math.max(least, value));

/** Shows all of `content` in the middle of `area`. */
export function fit(content: Rect, area: Size): Viewport {
  const room = { width: Math.max(area.width - 2 * MARGIN, 1), height: Math.max(area.height - 2 * MARGIN, 1) };
  const scale = clamp(
    Math.min(room.width / Math.max(content.width, 1), room.height / Math.max(content.height, 1)),
    LEAST_SCALE,
    GREATEST_FIT,
  );
  const { x, y } = middle(content);
  return { scale, x: area.width / 2 - x * scale, y: area.height / 2 - y * scale };
}

/** Larger or smaller by `factor`, with what is at `point` of the screen staying there. */
export function zoomAt(viewport: Viewport, factor: number, point: Point): Viewport {
  const scale = clamp(viewport.scale * factor, LEAST_SCALE, GREATEST_SCALE);
  const ratio = scale / viewport.scale;
  return { scale, x: point.x - (point.x - viewport.x) * ratio, y: point.y - (point.y - viewport.y) * ratio };
}

export const pan = (viewport: Viewport, dx: number, dy: number): Viewport => ({
  ...viewport,
  x: viewport.x + dx,
  y: viewport.y + dy,
});

export const toScreen = ({ scale, x, y }: Viewport, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});

export const toWorld = ({ scale, x, y }: Viewport, point: Point): Point => ({
  x: (point.x - x) / scale,
  y: (point.y - y) / scale,
});

/** The least move that brings `rect` of the picture into `area`; none where it is in sight. */
export function bring(viewport: Viewport, rect: Rect, area: Size): Viewport {
  const { x, y } = toScreen(viewport, rect);
  const shift = (start: number, length: number, room: number) => {
    if (length + 2 * MARGIN > room) return room / 2 - (start + length / 2);
    if (start < MARGIN) return MARGIN - start;
    return Math.min(0, room - MARGIN - (start + length));
  };
  return pan(
    viewport,
    shift(x, rect.width * viewport.scale, area.width),
    shift(y, rect.height * viewport.scale, area.height),
  );
}

/** After a new layout: what was at `before` and is now at `after` stays where it was on the screen. */
export function keepInPlace(viewport: Viewport, before: Point, after: Point): Viewport {
  return pan(viewport, (before.x - after.x) * viewport.scale, (before.y - after.y) * viewport.scale);
}
