import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/analysis';
import { costCsv } from '../../../src/core/export/cost-csv';
import { sharePill } from '../../../src/core/diagram/pipeline/bill-pill';
import { formatMoney } from '../../../src/core/quantity/format';
import { lensesOf } from '../../../src/server/features/code-lenses';
import { hoverAt } from '../../../src/server/features/hover';
import { hintsOf } from '../../../src/server/features/inlay-hints';
import { summaryOf } from '../../../src/server/figures/summary';
import { costTab } from '../../../src/server/preview/cost-tab';
import { tilesOf } from '../../../src/server/preview/tiles';
import { costReport } from '../../../src/server/reports/cost-report';
import type { TableRow } from '../../../src/protocol';
import { analysisOf, examples } from '../support/examples';

const EURO = '\npricing: { currency: EUR at 0.5 }\n';
const DESIGNS = [...examples].filter(([, text]) => !text.includes('\npricing:'));

/** The amount in a text, as it is printed: `$5,572`, `€0.31`, `< $0.01`. */
const amountIn = (text: string | undefined): string | undefined => /(< )?[$€][\d,.]*\d/.exec(text ?? '')?.[0];

const printed = (analysis: Analysis, value: number): string =>
  formatMoney(value, analysis.figures.cost.monthly.unit.replace('/month', ''));

const rowsOf = (analysis: Analysis): readonly TableRow[] => costTab(analysis).tables[0]!.rows;

describe.each(
  DESIGNS.flatMap(
    ([name, text]) =>
      [
        [name, text],
        [`${name} in euros`, text + EURO],
      ] as const,
  ),
)('every face of %s', (_, text) => {
  const analysis = analysisOf(text);
  const { cost } = analysis.figures;
  const total = printed(analysis, cost.monthly.likely);

  it('says the same total: lens, status bar, tile, tab, report', () => {
    expect(amountIn(lensesOf(analysis, 'file:///x')[0]!.command!.title)).toBe(total);
    expect(amountIn(summaryOf(analysis).cost)).toBe(total);
    expect(amountIn(tilesOf(analysis).find(({ id }) => id === 'cost')!.value)).toBe(total);
    const row = rowsOf(analysis).find(({ cells: [name] }) => name === 'Total')!;
    expect(row.cells).toContainEqual(expect.stringContaining(total));
    expect(amountIn(costReport(analysis).markdown)).toBe(total);
  });

  it('says the same of every component: hint, hover, box, tab', () => {
    for (const [id, bill] of cost.components) {
      const found = analysis.document.find(`components.${id}`);
      if (bill.lines.length === 0 || !found?.key) continue;
      const amount = printed(analysis, bill.monthly.likely);
      const { line } = analysis.document.positionAt(found.key.start);
      const hint = hintsOf(analysis).find(
        ({ position, label }) => position.line === line && /[$€]/.test(label as string),
      );
      expect(amountIn(hint?.label as string), id).toBe(amount);
      const hover = hoverAt(analysis, found.key.start)!.contents as { value: string };
      expect(hover.value, id).toContain(amount);
      expect(sharePill(bill, cost.monthly.likely), id).toContain(amount);
      const row = rowsOf(analysis).find(({ path }) => path === `components.${id}`)!;
      expect(row.cells, id).toContainEqual(expect.stringContaining(amount));
    }
  });

  it('exports lines that come to the same, to the cent', () => {
    const [head, ...rows] = costCsv(cost).trim().split('\r\n');
    const column = head!.split(',').indexOf('a_month');
    const cells = rows.map((row) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((each) => each.replace(/,$/, '')));
    const sum = cells.reduce((so, row) => so + Number(row[column]), 0);
    expect(Math.abs(sum - cost.monthly.likely)).toBeLessThan(0.005);
  });
});
