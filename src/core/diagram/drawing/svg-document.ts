import type { Geometry } from '../layout/geometry';
import { defsOf } from './defs';
import { draw } from './draw';
import { escapeText, round } from './escape';
import type { Detail, Drawn } from './graph-of';
import { DOCUMENT_FONT } from './metrics';
import { PICTURE_CLASS, pictureStyle } from './style';
import type { TextWidth } from './text-style';
import { groundOf, themeVariables } from './theme';
import type { TitleBlock } from './title-block';
import type { DocumentTheme } from './theme';

export interface DocumentOptions {
  readonly theme: DocumentTheme;
  readonly detail: Detail;
  readonly block: TitleBlock;
  /** The font it is drawn in, and measured. */
  readonly font?: string;
  /** Without a ground. */
  readonly transparent?: boolean;
}

const MARGIN = 24;
const HEAD = 104;
const FOOT = 28;
const FIGURE = 170;

/** A picture as a document of its own: SVG with its style, icons, title block and nothing from elsewhere. */
export function svgDocument(drawn: Drawn, geometry: Geometry, width: TextWidth, options: DocumentOptions): string {
  const { theme, block, detail, transparent, font = DOCUMENT_FONT } = options;
  const across = Math.max(geometry.width, width(block.title, 'title'), block.figures.length * FIGURE) + 2 * MARGIN;
  const down = HEAD + geometry.height + FOOT + 2 * MARGIN;
  const elements = draw(drawn, geometry, width, detail).map(
    ({ className, x, y, markup }) =>
      `<g class="${className}" transform="translate(${round(x)} ${round(y)})">${markup}</g>`,
  );
  const left = MARGIN + (across - 2 * MARGIN - geometry.width) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${PICTURE_CLASS}" role="img" aria-label="${escapeText(block.title)}"`,
    ` width="${Math.ceil(across)}" height="${Math.ceil(down)}" viewBox="0 0 ${Math.ceil(across)} ${Math.ceil(down)}"`,
    ` font-family="${escapeText(font)}">`,
    `<title>${escapeText(block.title)}</title>`,
    `<style>.${PICTURE_CLASS}{${themeVariables(theme)}}${pictureStyle}${BLOCK_STYLE}</style>`,
    `<defs>${defsOf(drawn.boxes, drawn.arrows)}</defs>`,
    transparent ? '' : `<rect width="100%" height="100%" fill="${groundOf(theme)}"/>`,
    head(block),
    `<g transform="translate(${round(left)} ${HEAD + MARGIN})">${elements.join('')}</g>`,
    `<text class="foot" text-anchor="end" x="${round(across - MARGIN)}" y="${round(down - 14)}">${escapeText(block.foot)}</text>`,
    '</svg>',
  ].join('');
}

const BLOCK_STYLE = [
  '.heading{font-size:26px;font-weight:600;fill:var(--text)}',
  '.headline{font-size:18px;font-weight:600;fill:var(--text)}',
]
  .map((rule) => `.${PICTURE_CLASS} ${rule}`)
  .join('');

function head({ title, about, figures }: TitleBlock): string {
  const text = (x: number, y: number, kind: string, says: string) =>
    `<text${kind === '' ? '' : ` class="${kind}"`} x="${x}" y="${y}">${escapeText(says)}</text>`;
  return [
    text(MARGIN, 42, 'heading', title),
    text(MARGIN, 62, '', about),
    ...figures.flatMap(({ name, value, target }, at) => [
      text(MARGIN + at * FIGURE, 88, '', target === undefined ? name : `${name} · ${target}`),
      text(MARGIN + at * FIGURE, 109, 'headline', value),
    ]),
  ].join('');
}
