import type { Analysis } from '../../core/analysis';
import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { explainFigure } from '../figures/figure-markdown';
import { figuresAt } from '../figures/figures-at';
import { escapeMarkdown } from '../markdown';
import { offsetOf } from '../positions';

/** Every figure of the part that stands at an offset, down to its sources. Null where nothing is computed of it. */
export function explainAt(analysis: Analysis, offset: number): { title: string; markdown: string } | null {
  const path = analysis.document.pathAt(offset)?.path ?? '';
  const figures = figuresAt(analysis, path);
  const [first] = figures;
  if (!first) return null;
  const title = figures.length === 1 ? first.title : `Figures of ${path.split('.').slice(0, 2).at(-1) ?? 'the design'}`;
  return { title, markdown: [`# ${escapeMarkdown(title)}\n`, ...figures.map(explainFigure)].join('\n') };
}

export const explain: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/explain', async ({ uri, position }) => {
      const analysis = await server.designs.analysis(uri);
      return analysis ? explainAt(analysis, offsetOf(analysis.document, position)) : null;
    });
  },
};
