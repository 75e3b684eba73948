/** Offsets at which lines begin; a line ends with \n, \r\n or \r, as editors count. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  const hasLoneReturn = /\r(?!\n)/.test(text);
  if (!hasLoneReturn) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column of an offset, both from 0, in UTF-16 units; offsets outside the text are taken to its ends. */
export function positionAt(
  starts: readonly number[],
  length: number,
  offset: number,
): { line: number; column: number } {
  const at = Math.max(0, Math.min(length, offset));
  const line = lastAtOrBelow(starts, at);
  return { line, column: at - starts[line]! };
}

/** The offset of a line and column; a column beyond the line's end is taken to its end. */
export function offsetAt(text: string, starts: readonly number[], line: number, column: number): number {
  if (line < 0) return 0;
  const start = starts[line];
  if (start === undefined) return text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1]!) && line + 1 < starts.length) end--;
  return Math.min(end, start + Math.max(0, column));
}

/** Index of the last of the sorted values that is at or below `value`; 0 where none is. */
export function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
