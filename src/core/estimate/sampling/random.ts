/** A stream of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** Constant of every seed: the streams of a release stay what they were. */
const RELEASE = 'datawright 1';

/**
 * The stream of a name, as in `region-loss recovery.region-loss.decide`: another name is another stream, so that an edit
 * of one value moves its own draws alone. Seeded by FNV-1a, then mulberry-like steps of 32 bits (the mixing of
 * splitmix32); good enough for percentiles of some thousand draws.
 */
export function randomOf(name: string): Random {
  let state = hash(`${RELEASE} ${name}`);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** The value below which a share of a triangular distribution lies; `likely` is its mode. */
export function triangular(share: number, low: number, likely: number, high: number): number {
  const width = high - low;
  if (width <= 0) return likely;
  const below = (likely - low) / width;
  return share < below
    ? low + Math.sqrt(share * width * (likely - low))
    : high - Math.sqrt((1 - share) * width * (high - likely));
}
