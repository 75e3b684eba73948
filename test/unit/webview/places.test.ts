import { expect, test } from 'vitest';
import type { Line } from '../../../webview/overlay/lines';
import { placeLines } from '../../../webview/overlay/places';
import type { DrawnMark } from '../../../webview/picture/drawn-mark';
import { shared, type Rect } from '../../../webview/picture/geometry';

const width = (text: string) => text.length * 6;
const element = {} as SVGGraphicsElement;
const line = (text: string): Line => ({ text, tone: 'plain', isPill: false });

const box = (id: string, x: number, y: number): DrawnMark => {
  const bounds = { x, y, width: 64, height: 90 };
  return {
    sort: 'box',
    id,
    path: id,
    label: id,
    element,
    target: element,
    bounds,
    tile: { ...bounds, height: 64 },
    middle: { x, y },
  };
};

/** A level arrow from x 64 to 300, with or without a label in its middle. */
const arrow = (y: number, caption?: Rect): DrawnMark => ({
  ...box('e1', 64, y),
  sort: 'arrow',
  middle: { x: 182, y },
  along: (share) => ({ x: 64 + 236 * share, y }),
  ...(caption && { caption }),
});

test('lines of a box stand under its name left to right, and beside its tile top down', () => {
  const lines = new Map([['n1', [line('$201'), line('needs 15')]]]);
  const under = placeLines([box('n1', 100, 50)], lines, 'LR', width).get('n1');
  expect(under?.x).toBe(132);
  expect(under?.top).toBeGreaterThanOrEqual(140);
  const beside = placeLines([box('n1', 100, 50)], lines, 'TB', width).get('n1');
  expect(beside?.rect.x).toBeGreaterThanOrEqual(164);
  expect(beside?.isBeside).toBe(true);
});

test('an amount stands under the label of its arrow where there is room', () => {
  const caption = { x: 160, y: 92, width: 44, height: 16 };
  const placed = placeLines([arrow(100, caption)], new Map([['e1', [line('2.3 MiB/s')]]]), 'LR', width).get('e1');
  expect(placed?.top).toBe(108);
  expect(placed && shared(placed.rect, caption)).toBe(0);
});

test('an amount moves away from a box, a label and the lines of another', () => {
  const caption = { x: 160, y: 92, width: 44, height: 16 };
  const inTheWay = box('n1', 150, 112);
  const marks = [inTheWay, arrow(100, caption)];
  const lines = new Map([
    ['n1', [line('a line under the box')]],
    ['e1', [line('2.3 MiB/s')]],
  ]);
  const placed = placeLines(marks, lines, 'LR', width);
  const own = placed.get('e1');
  const other = placed.get('n1');
  expect(own && shared(own.rect, inTheWay.bounds)).toBe(0);
  expect(own && shared(own.rect, caption)).toBe(0);
  expect(own && other && shared(own.rect, other.rect)).toBe(0);
});
