import { MarkupKind } from 'vscode-languageserver';
import type { Hover } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis';
import type { Name } from '../../core/language/names';
import type { Span } from '../../core/language/syntax';
import { typeAt } from '../../core/language/type-at';
import type { Feature } from '../feature';
import { figureLine, firstReason } from '../figures/figure-markdown';
import { figuresAt } from '../figures/figures-at';
import { guarded } from '../guard';
import { componentLines } from '../hover/component-lines';
import { keyPage } from '../hover/key-page';
import { kindPage } from '../hover/kind-page';
import { namePage } from '../hover/name-page';
import { quantityPage } from '../hover/quantity-page';
import { verdictPage } from '../hover/verdict-page';
import { code } from '../markdown';
import { offsetOf, rangeOf } from '../positions';

/** A hover that goes on for longer is not read; the explanation has the rest. */
const MOST_FIGURES = 8;

const MORE = '*Datawright: Explain Figure at Cursor* goes down to the sources.';

/** What is known of what stands at an offset: a name with its figures, a key, or a value in other words. */
export function hoverAt(analysis: Analysis, offset: number): Hover | null {
  const { document, names } = analysis;
  const named = names.at(offset);
  if (named) return shown(analysis, named.span, aboutName(analysis, named.name));
  const place = document.pathAt(offset);
  const found = place && document.find(place.path);
  if (!place || !found) return null;
  const type = typeAt(document, place.path, analysis.kinds);
  const key = type?.key ? keyPage(type.name ?? '', type.key) : '';
  if (place.part === 'key') {
    return shown(analysis, found.key ?? found.span, [key, ...aboutFigures(analysis, place.path)]);
  }
  const { value } = found;
  if (value?.is !== 'scalar' || offset < value.start || offset > value.end) return null;
  const inUnits = type ? quantityPage(value.text, type.type) : undefined;
  return shown(analysis, value, [
    inUnits === undefined ? '' : `${code(value.text)} = ${inUnits}`,
    verdictPage(analysis, place.path) ?? '',
    key,
  ]);
}

function aboutName(analysis: Analysis, { namespace, name, path }: Name): readonly string[] {
  const kind = namespace === 'kind' ? analysis.kinds.get(name) : undefined;
  if (kind) return [kindPage(kind)];
  if (namespace === 'component') {
    return [namePage(analysis, namespace, name), componentLines(analysis, name).join('\n'), MORE];
  }
  return [namePage(analysis, namespace, name), ...(path === undefined ? [] : aboutFigures(analysis, path))];
}

function aboutFigures(analysis: Analysis, path: string): readonly string[] {
  const figures = figuresAt(analysis, path);
  const [first] = figures;
  if (!first) return [];
  const lines = figures.slice(0, MOST_FIGURES).map((figure) => `- ${figureLine(figure)}`);
  const more = figures.length > MOST_FIGURES ? [`- and ${figures.length - MOST_FIGURES} more`] : [];
  return [[...lines, ...more].join('\n'), firstReason(first), MORE];
}

function shown({ document }: Analysis, span: Span, parts: readonly string[]): Hover | null {
  const value = parts.filter((part) => part !== '').join('\n\n');
  return value === '' ? null : { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, span) };
}

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register({ connection, designs, log }) {
    connection.onHover(
      guarded(log, 'hover', async ({ textDocument: { uri }, position }) => {
        const analysis = await designs.analysis(uri);
        return analysis ? hoverAt(analysis, offsetOf(analysis.document, position)) : null;
      }),
    );
  },
};
