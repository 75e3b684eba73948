import { TEXT_STYLES, type TextStyle, type TextWidth } from '../../src/core/diagram/drawing/text-style';
import { resolvedFont } from '../theme';

/** So many widths are remembered. */
const MOST = 8000;

/** Widths in the page's own font, measured on a canvas, which asks nothing of the page's layout. */
export function measureText(): TextWidth {
  const family = resolvedFont();
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text: string, style: TextStyle) => {
    const key = `${style} ${text}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const { size, weight } = TEXT_STYLES[style];
    if (context) context.font = `${weight} ${size}px ${family}`;
    if (known.size > MOST) known.clear();
    const width = context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(key, width);
    return width;
  };
}
