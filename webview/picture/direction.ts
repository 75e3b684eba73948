import type { Size } from './geometry';

export type Direction = 'LR' | 'TB';

/** How much wider than high the panel has to be, before a picture is turned: in between it stays as it is. */
const WIDE = 1.15;
const TALL = 0.85;

/** Left to right in a wide panel, top down in a tall one; a panel near the square keeps the direction that it has. */
export function directionFor({ width, height }: Size, now: Direction): Direction {
  if (width <= 0 || height <= 0) return now;
  const ratio = width / height;
  if (ratio >= WIDE) return 'LR';
  if (ratio <= TALL) return 'TB';
  return now;
}
