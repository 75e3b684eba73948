import { layOutWell } from '../layout/layout';
import type { Picture } from '../picture';
import { graphOf } from './graph-of';
import { shippedWidth } from './metrics';
import { svgDocument } from './svg-document';
import type { DocumentTheme } from './theme';
import type { TitleBlock } from './title-block';

export interface PictureDocumentOptions {
  readonly theme: DocumentTheme;
  /** Of the document it is meant for, in px; its form is that of a page laid across. */
  readonly width: number;
  readonly block: TitleBlock;
}

const FORM = 0.62;

/** A picture as SVG text, laid out and drawn without a browser, in the metrics of a font that ship. */
export function pictureDocument(picture: Picture, { theme, width, block }: PictureDocumentOptions): string {
  const graph = graphOf(picture, shippedWidth, 'full');
  const { geometry } = layOutWell(graph, { width, height: Math.round(width * FORM) });
  return svgDocument(picture, geometry, shippedWidth, { theme, detail: 'full', block });
}
