import { expect, test } from 'vitest';
import { directionFor } from '../../../webview/picture/direction';

test('a wide panel draws left to right, a tall one top down', () => {
  expect(directionFor({ width: 1000, height: 500 }, 'TB')).toBe('LR');
  expect(directionFor({ width: 500, height: 1000 }, 'LR')).toBe('TB');
});

test('near the square nothing turns, so that dragging an edge does not flicker', () => {
  for (const now of ['LR', 'TB'] as const) {
    expect(directionFor({ width: 500, height: 480 }, now)).toBe(now);
    expect(directionFor({ width: 480, height: 500 }, now)).toBe(now);
  }
});

test('a panel without size, as a hidden one is, turns nothing', () => {
  expect(directionFor({ width: 0, height: 0 }, 'TB')).toBe('TB');
});
