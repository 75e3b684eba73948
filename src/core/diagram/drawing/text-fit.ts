import type { TextStyle, TextWidth } from './text-style';

/** A text cut short with `…` where it is wider than `most` units. */
export function fit(text: string, most: number, style: TextStyle, width: TextWidth): string {
  if (width(text, style) <= most) return text;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (width(`${characters.slice(0, middle).join('')}…`, style) <= most) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}
