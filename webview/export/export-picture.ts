import { svgDocument } from '../../src/core/diagram/drawing/svg-document';
import type { DocumentTheme } from '../../src/core/diagram/drawing/theme';
import { titleBlock, type TitleBlock } from '../../src/core/diagram/drawing/title-block';
import type { TextWidth } from '../../src/core/diagram/drawing/text-style';
import type { PreviewState } from '../../src/protocol';
import type { Layout } from '../picture/layouts';
import { resolvedFont } from '../theme';
import { toPng } from './png';

export type Format = 'svg' | 'png' | 'mermaid';

/** Of a design, what a document says beside its picture: headline figures as they stand, the view, the day. */
function blockOf({ title, tiles, views, view, scenario }: PreviewState): TitleBlock {
  const figures = tiles.map(({ title: name, value }) => ({ name, value }));
  const viewed = views.find(({ id }) => id === view)?.title ?? view;
  return titleBlock({ title, figures }, viewed, scenario, new Date().toISOString().slice(0, 10));
}

const themeOfPage = (): DocumentTheme =>
  /vscode-(light|high-contrast-light)/.test(document.body.className) ? 'light' : 'dark';

/** The picture as a file's content: SVG or mermaid text, or a PNG in base64. Throws where the picture is none. */
export async function exportPicture(
  format: Format,
  state: PreviewState,
  layout: Layout | undefined,
  width: TextWidth,
): Promise<string> {
  if (format === 'mermaid') {
    if (state.picture.mermaid === undefined) throw new Error('There is no picture to export yet.');
    return state.picture.mermaid;
  }
  if (!layout) throw new Error('There is no picture to export: its parts are listed instead.');
  const text = svgDocument(state.picture, layout.laid.geometry, width, {
    theme: themeOfPage(),
    detail: layout.detail,
    block: blockOf(state),
    font: resolvedFont(),
  });
  return format === 'svg' ? text : toPng(text);
}
