import type { ArrowRoute, Geometry, LabelPlace, Rect } from '../geometry';
import type { GraphArrow, LayoutGraph } from '../graph';
import { labelBoxes } from '../label-boxes';
import { lineBox, linesOf, overlaps, sidesOf, tailBox, titleBox } from '../route/boxes';
import { SPACING } from '../spacing';

/** What is taken, in squares, so that only what is near need be looked at. */
class Taken {
  readonly #squares = new Map<number, Rect[]>();
  static readonly #size = 96;

  add(rect: Rect): void {
    for (const square of this.#of(rect)) {
      const lot = this.#squares.get(square);
      if (lot) lot.push(rect);
      else this.#squares.set(square, [rect]);
    }
  }

  isFree(rect: Rect): boolean {
    return this.#of(rect).every((square) => !this.#squares.get(square)?.some((other) => overlaps(rect, other, 0.4)));
  }

  #of({ x, y, width, height }: Rect): readonly number[] {
    const at = (value: number) => Math.floor(value / Taken.#size);
    const squares: number[] = [];
    for (let column = at(x); column <= at(x + width); column++) {
      for (let row = at(y); row <= at(y + height); row++) squares.push(column * 100_003 + row);
    }
    return squares;
  }
}

/** Gives words a place over and under the longest level stretch of their arrow that has room; nothing moves for them. */
export function withWords(graph: LayoutGraph, geometry: Geometry): Geometry {
  const taken = new Taken();
  for (const rect of geometry.cards.values()) taken.add(rect);
  for (const { key, title } of graph.groups) {
    const frame = geometry.groups.get(key);
    if (frame) for (const rect of [...sidesOf(frame), titleBox(frame, title)]) taken.add(rect);
  }
  for (const { points } of geometry.arrows.values()) {
    taken.add(tailBox(points));
    for (const [a, b] of linesOf(points)) taken.add(lineBox(a, b));
  }
  const arrows = new Map<string, ArrowRoute>();
  for (const arrow of graph.arrows) {
    const route = geometry.arrows.get(arrow.key);
    if (!route) continue;
    const label = arrow.label && placeFor(arrow, route, geometry, taken);
    if (label) for (const box of labelBoxes(label, arrow.label)) taken.add(box);
    arrows.set(arrow.key, label ? { ...route, label } : route);
  }
  return { ...geometry, arrows };
}

const SIDES = ['both', 'above', 'below'] as const;

function placeFor(
  { label }: GraphArrow,
  { points }: ArrowRoute,
  { width, height }: Geometry,
  taken: Taken,
): LabelPlace | undefined {
  const lines = linesOf(points);
  const stretches = lines.flatMap(([a, b], at) => {
    if (a.y !== b.y) return [];
    const toRight = b.x > a.x;
    const [tail, head] = [
      at === 0 ? SPACING.tail : SPACING.label,
      at === lines.length - 1 ? SPACING.head : SPACING.label,
    ];
    const left = Math.min(a.x, b.x) + (toRight ? tail : head);
    const right = Math.max(a.x, b.x) - (toRight ? head : tail);
    return [{ left, right, y: a.y }];
  });
  for (const { left, right, y } of stretches.toSorted((a, b) => b.right - b.left - (a.right - a.left))) {
    for (const side of SIDES) {
      const needed = side === 'both' ? label!.width : label!.oneLine;
      if (needed > right - left) continue;
      const place: LabelPlace = { point: { x: (left + right) / 2, y }, anchor: 'middle', side };
      const boxes = labelBoxes(place, label!);
      const inside = boxes.every((box) => box.y >= 0 && box.y + box.height <= height && box.x + box.width <= width);
      if (inside && boxes.every((box) => taken.isFree(box))) return place;
    }
  }
  return undefined;
}
