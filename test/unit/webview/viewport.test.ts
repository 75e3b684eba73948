import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bring,
  fit,
  GREATEST_SCALE,
  keepInPlace,
  LEAST_SCALE,
  toScreen,
  toWorld,
  zoomAt,
  type Viewport,
} from '../../../webview/picture/viewport';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const length = fc.double({ min: 1, max: 3000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const viewport: fc.Arbitrary<Viewport> = fc.record({
  scale: fc.double({ min: LEAST_SCALE, max: GREATEST_SCALE, noNaN: true }),
  x: coordinate,
  y: coordinate,
});
const size = fc.record({
  width: fc.double({ min: 80, max: 3000, noNaN: true }),
  height: fc.double({ min: 80, max: 2000, noNaN: true }),
});

describe('where the picture stands on the screen', () => {
  test('fitting shows all of it, in the middle', () => {
    fc.assert(
      fc.property(coordinate, coordinate, length, length, size, (x, y, width, height, area) => {
        const view = fit({ x, y, width, height }, area);
        const first = toScreen(view, { x, y });
        const last = toScreen(view, { x: x + width, y: y + height });
        if (view.scale > LEAST_SCALE) {
          expect(first.x).toBeGreaterThanOrEqual(-0.01);
          expect(first.y).toBeGreaterThanOrEqual(-0.01);
          expect(last.x).toBeLessThanOrEqual(area.width + 0.01);
          expect(last.y).toBeLessThanOrEqual(area.height + 0.01);
        }
        expect(first.x + last.x).toBeCloseTo(area.width, 4);
        expect(first.y + last.y).toBeCloseTo(area.height, 4);
      }),
    );
  });

  test('a small picture is not blown up to fill the panel', () => {
    expect(fit({ x: 0, y: 0, width: 50, height: 40 }, { width: 1500, height: 900 }).scale).toBeLessThan(1.5);
  });

  test('zooming leaves the point under the pointer where it is, within the scales there are', () => {
    fc.assert(
      fc.property(viewport, fc.double({ min: 0.01, max: 100, noNaN: true }), point, (view, factor, at) => {
        const before = toWorld(view, at);
        const next = zoomAt(view, factor, at);
        const after = toWorld(next, at);
        expect(after.x).toBeCloseTo(before.x, 3);
        expect(after.y).toBeCloseTo(before.y, 3);
        expect(next.scale).toBeGreaterThanOrEqual(LEAST_SCALE);
        expect(next.scale).toBeLessThanOrEqual(GREATEST_SCALE);
      }),
    );
  });

  test('what is in sight is not moved; what is not comes into sight', () => {
    const area = { width: 400, height: 300 };
    const view = { scale: 1, x: 0, y: 0 };
    expect(bring(view, { x: 100, y: 100, width: 60, height: 60 }, area)).toEqual(view);
    const moved = bring(view, { x: 900, y: -500, width: 60, height: 60 }, area);
    const corner = toScreen(moved, { x: 900, y: -500 });
    expect(corner.x).toBeGreaterThan(0);
    expect(corner.x + 60).toBeLessThan(area.width);
    expect(corner.y).toBeGreaterThan(0);
    expect(corner.y + 60).toBeLessThan(area.height);
  });

  test('over a new layout an anchor stays where it was on the screen', () => {
    fc.assert(
      fc.property(viewport, point, point, (view, before, after) => {
        const was = toScreen(view, before);
        const is = toScreen(keepInPlace(view, before, after), after);
        expect(is.x).toBeCloseTo(was.x, 4);
        expect(is.y).toBeCloseTo(was.y, 4);
      }),
    );
  });
});
