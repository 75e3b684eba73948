import type { Analysis } from '../../core/analysis';
import type { Bill, Cost } from '../../core/estimate/cost/cost';
import { idleOf, whyZero } from '../../core/index';
import { formatNumber, formatRange, formatValue } from '../../core/quantity/format';
import { billText, totalText } from '../figures/bill-text';
import { DRIVER_COLUMNS, driverCells } from '../figures/driver-cells';
import { costVerdict } from '../figures/headline';
import { idleWords } from '../figures/idle-text';
import { unitPriceText } from '../figures/price-text';
import { answerText, isFigure } from '../figures/values';
import {
  ENVIRONMENT_COLUMNS,
  environmentRows,
  firstMonthText,
  OWNERSHIP_COLUMNS,
  ownershipRows,
  type VariantRow,
} from '../figures/variant-cells';
import { verdictLine } from '../hover/verdict-page';
import { escapeMarkdown, link, tableOfAmounts } from '../markdown';
import { shareSections } from './share-sections';
import { titleOf } from './title';

/** The bill of a design as a page: total, every component with its lines, transfer, what is not in the total, prices. */
export function costReport(analysis: Analysis): { title: string; markdown: string } {
  const { cost } = analysis.figures;
  const title = `Cost of ${titleOf(analysis)}`;
  const verdict = costVerdict(analysis.figures);
  const fixed = isFigure(cost.fixedShare)
    ? ` ${answerText({ ...cost.fixedShare, unit: 'share' })} is due without any load.`
    : '';
  const { all } = idleOf(analysis.load, cost);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `**${totalText(cost)}** (${formatRange(cost.monthly, cost.monthly.unit)}).${fixed}`,
    all.fixed.likely === 0 ? '' : `${escapeMarkdown(idleWords(all))}.`,
    verdict ? `Budget: ${verdictLine(verdict)}` : '',
    overview('Components', [...cost.components.values()]),
    overview(
      'Transfer',
      [...cost.flows.values()].filter(({ lines, unpriced }) => lines.length + unpriced.length > 0),
    ),
    ...shareSections(analysis),
    ...[...cost.components.values(), ...cost.flows.values()].map(billSection),
    growth(analysis),
    variants('Environments', ENVIRONMENT_COLUMNS, environmentRows(analysis)),
    variants('Total cost of ownership', OWNERSHIP_COLUMNS, ownershipRows(analysis)),
    drivers(cost),
    section(
      'Not in the total',
      cost.unpriced.map(({ component, item, why }) => `- ${escapeMarkdown(`${item} of ${component}: ${why}`)}`),
    ),
    section('Prices', [
      ...(cost.prices.oldest === '' ? [] : [`- from ${cost.prices.oldest} to ${cost.prices.newest}`]),
      ...cost.prices.borrowed.map(({ sku, from, for: region }) => `- ${sku}: none in ${region}, borrowed from ${from}`),
    ]),
  ];
  return { title, markdown: parts.filter((part) => part !== '').join('\n\n') };
}

const growth = (analysis: Analysis): string => escapeMarkdown(firstMonthText(analysis) ?? '');

const variants = (heading: string, columns: readonly string[], rows: readonly VariantRow[]): string =>
  rows.length === 0
    ? ''
    : `## ${heading}\n\n${tableOfAmounts(
        [...columns],
        rows.map(({ cells }) => cells.map(escapeMarkdown)),
      )}`;

function drivers(cost: Cost): string {
  const rows = driverCells(cost).map(({ cells }) => cells.map(escapeMarkdown));
  return rows.length === 0 ? '' : `## What moves the total most\n\n${tableOfAmounts([...DRIVER_COLUMNS], rows)}`;
}

function overview(heading: string, bills: readonly Bill[]): string {
  const rows = [...bills]
    .sort((a, b) => b.monthly.likely - a.monthly.likely || (a.id < b.id ? -1 : 1))
    .map((bill) => [
      escapeMarkdown(bill.id),
      escapeMarkdown(billText(bill) ?? 'nothing billed'),
      bill.lines.length === 0 ? '' : formatRange(bill.monthly, bill.monthly.unit),
    ]);
  return rows.length === 0 ? '' : `## ${heading}\n\n${tableOfAmounts(['', 'a month', 'range'], rows)}`;
}

function billSection({ id, lines, free, unpriced }: Bill): string {
  if (lines.length + free.length + unpriced.length === 0) return '';
  const rows = lines.map((line) => [
    escapeMarkdown(line.item),
    escapeMarkdown(whyZero(line.quantity) ?? `${formatNumber(line.quantity.likely)} ${line.unit}`),
    unitPriceText(line),
    formatValue(line.monthly.likely, line.monthly.unit),
    `${link(line.price.source)} (${line.price.asOf})`,
  ]);
  const others = [
    ...free.map(({ item, free: why }) => `- ${escapeMarkdown(item)}: free of charge, ${escapeMarkdown(why)}`),
    ...unpriced.map(({ item, why }) => `- ${escapeMarkdown(item)}: no price known, ${escapeMarkdown(why)}`),
  ];
  const bill = tableOfAmounts(['', 'quantity', 'price', 'a month', 'source'], rows, 1);
  return [`### ${escapeMarkdown(id)}`, bill, others.join('\n')].filter((part) => part !== '').join('\n\n');
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
