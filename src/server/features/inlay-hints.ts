import type { InlayHint, Range } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis';
import type { Document } from '../../core/language/document';
import { formatValue } from '../../core/quantity/format';
import type { Feature } from '../feature';
import { billText } from '../figures/bill-text';
import { lackText } from '../figures/lack-text';
import { doubtText } from '../figures/values';
import { guarded } from '../guard';
import { positionOf } from '../positions';

/** Longer ones would push the text about; the hover says the rest. */
export const LONGEST = 40;
const MARKS = { true: '✓', false: '✗', null: '?' } as const;

/** Figures at line ends: what a component costs and lacks, and how each measure of a requirement is met. */
export const hintsOf = (analysis: Analysis): InlayHint[] => [
  ...[...analysis.design.components.keys()].flatMap((id) => componentHint(analysis, id)),
  ...verdictHints(analysis),
];

function componentHint({ document, figures }: Analysis, id: string): InlayHint[] {
  const bill = figures.cost.components.get(id);
  const cost = bill && billText(bill);
  const parts = [
    ...(cost === undefined ? [] : [bill && bill.lines.length > 0 && bill.unpriced.length === 0 ? `≈ ${cost}` : cost]),
    ...figures.capacity.filter(({ component }) => component === id).flatMap((limit) => lackText(limit) ?? []),
  ];
  const offset = endOf(document, `components.${id}`);
  if (parts.length === 0 || offset === undefined) return [];
  const tooltip = [
    ...(bill?.lines.map(({ item, monthly }) => `${item}: ${formatValue(monthly.likely, monthly.unit)}`) ?? []),
    ...(bill?.unpriced.map(({ item, why }) => `${item}: no price known, ${why}`) ?? []),
    bill && doubtText(bill.monthly),
  ]
    .filter(Boolean)
    .join('\n');
  return [hint(document, offset, [...new Set(parts)].join(' · '), tooltip)];
}

function verdictHints({ document, figures }: Analysis): InlayHint[] {
  const byPath = new Map<string, { text: string; rank: number; says: string }>();
  for (const { path, met, says } of figures.verdicts) {
    const text = `${MARKS[`${met}`]} ${says}`;
    const rank = met === false ? 0 : met === null ? 1 : 2;
    const before = byPath.get(path);
    // A measure that holds in several scenarios shows the one where it is worst.
    if (!before || rank < before.rank)
      byPath.set(path, { text, rank, says: before ? `${before.says}\n${text}` : text });
    else byPath.set(path, { ...before, says: `${before.says}\n${text}` });
  }
  return [...byPath].flatMap(([path, { text, says }]) => {
    const offset = endOf(document, path);
    return offset === undefined ? [] : [hint(document, offset, text, says)];
  });
}

/** Behind a value on its own line, else behind the key: never between a key and what follows it. */
function endOf(document: Document, path: string): number | undefined {
  const found = document.find(path);
  if (!found?.key) return undefined;
  const { value, entry, key } = found;
  const isShort =
    value && (value.is === 'scalar' ? value.style !== 'literal' && value.style !== 'folded' : value.braces);
  return isShort ? value.end : (entry?.colon ?? key.end - 1) + 1;
}

const hint = (document: Document, offset: number, text: string, tooltip?: string): InlayHint => ({
  position: positionOf(document, offset),
  label: text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text,
  paddingLeft: true,
  ...(tooltip && { tooltip }),
});

const isWithin = ({ position }: InlayHint, { start, end }: Range): boolean =>
  position.line >= start.line && position.line <= end.line;

export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register({ connection, designs, settings, log }) {
    const answer = guarded(
      log,
      'hints',
      async ({ textDocument: { uri }, range }: { textDocument: { uri: string }; range: Range }) => {
        if (!(await settings.of(uri)).hints) return [];
        const analysis = await designs.analysis(uri);
        return analysis ? hintsOf(analysis).filter((each) => isWithin(each, range)) : [];
      },
    );
    connection.languages.inlayHint.on(answer);
    const refresh = (): void => void connection.languages.inlayHint.refresh().catch(() => undefined);
    settings.onDidChange(refresh);
    designs.onDidChangeAround(refresh);
  },
};
