import { svg } from './elements';

/** Lines of the page's own small icons, on a grid of 16. */
const GLYPHS = {
  pin: 'M9.5 2.5l4 4-2.6.7-2.2 2.2-.4 3.1-5-5 3.1-.4 2.4-2.3zM5.8 10.2L2.5 13.5',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  down: 'M4 6.2L8 10.2 12 6.2',
  right: 'M6.2 4l4 4-4 4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  key: 'M6.8 9.2a3 3 0 1 1-1.9-2.8l5.6-3.9 2 2.4-1.6 1.2.6 1-1.9 1.2-.6-.8-2 1.4',
  net: 'M8 5.5v3M8 8.5H3.5v2M8 8.5h4.5v2M6 2.5h4v3H6zM1.8 10.5h3.6v3H1.8zM10.6 10.5h3.6v3h-3.6z',
  note: 'M3 2.5h10v8l-3 3H3zM13 10.5h-3v3M5.5 5.5h5M5.5 8h5',
} as const;

export type GlyphName = keyof typeof GLYPHS;

/** A drawing that takes the colour of the text around it and says nothing to screen readers. */
export function glyph(name: GlyphName, size = 16): SVGSVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 16 16', width: size, height: size, 'aria-hidden': 'true', class: 'glyph' },
    glyphPath(name),
  );
}

/** The lines alone, to stand in another drawing. */
export const glyphPath = (name: GlyphName): SVGPathElement => svg('path', { d: GLYPHS[name], class: 'glyph-line' });
