/**
 * A quantity that may be in doubt. `low` and `high` bound it (5th and 95th percentile, or proved bounds), `likely` is
 * the single best value. All three are in the same unit; `low <= likely <= high` always holds.
 */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A value without doubt. */
export const exactly = (value: number): Range => ({ low: value, likely: value, high: value });

/** A doubtful value; without a likely one the middle is taken. Bounds given the wrong way round are put right. */
export function between(a: number, b: number, likely?: number): Range {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  return { low, likely: Math.min(high, Math.max(low, likely ?? (low + high) / 2)), high };
}

/** `share` is the relative doubt on each side, such as 0.2 for ± 20 %. */
export const within = (value: number, share: number): Range => between(value * (1 - share), value * (1 + share), value);

export const isExact = (range: Range): boolean => range.low === range.high;

export const scale = (range: Range, factor: number): Range =>
  between(range.low * factor, range.high * factor, range.likely * factor);
