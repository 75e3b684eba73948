import type { Surface } from '../picture/surface';
import type { PreviewState } from '../../src/protocol';
import { toPng } from './png';
import { toSvg } from './svg';

export type Format = 'svg' | 'png' | 'mermaid';

/** The picture as a file's content: SVG or mermaid text, or a PNG in base64. Throws where the picture is none. */
export async function exportPicture(format: Format, state: PreviewState, surface: Surface): Promise<string> {
  if (format === 'mermaid') {
    if (state.picture.mermaid === undefined) throw new Error('There is no picture to export yet.');
    return state.picture.mermaid;
  }
  if (surface.element.hasAttribute('hidden') || !surface.content.hasChildNodes()) {
    throw new Error('There is no picture to export: its parts are listed instead.');
  }
  const drawing = toSvg(surface, state);
  return format === 'svg' ? drawing.text : toPng(drawing);
}
