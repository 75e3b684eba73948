import { resolvedFont } from '../theme';

/** Height of a line of the overlay, in units of the picture. */
export const LINE_HEIGHT = 14;
export const FONT_SIZE = 11;

let context: CanvasRenderingContext2D | null | undefined;
let known = new Map<string, number>();

/** Width of a text as the overlay writes it; measured on a canvas, which asks nothing of the page's layout. */
export function textWidth(text: string): number {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `${FONT_SIZE}px ${resolvedFont()}`;
  }
  if (known.size > 5000) known = new Map();
  const width = context?.measureText(text).width ?? text.length * 6;
  known.set(text, width);
  return width;
}
