import type { Analysis } from '../../core/analysis';
import { divisionsOf, sharesOf } from '../../core/index';
import type { Cost, CostShare, Division } from '../../core/index';
import type { Table, TableRow } from '../../protocol';
import { totalText } from '../figures/bill-text';
import { byMonth } from '../figures/month-text';
import { shareOfTotal, shareText } from '../figures/share-text';
import { AMOUNT_COLUMNS, amountCells, amountSort, totalAmounts } from './amount-columns';
import { billPath } from './bill-path';

/** The total by team, by dataset, by account and by tag, where the design names any. */
export const shareTables = (analysis: Analysis): readonly Table[] =>
  divisionsOf(analysis.load).flatMap((division) => {
    const shares = sharesOf(analysis.figures.cost, division);
    return shares.some(({ said }) => said) ? [shareTable(analysis, division, shares)] : [];
  });

/** Where those that a division names are described. */
const SECTIONS: Readonly<Record<string, 'teams' | 'data' | 'accounts'>> = {
  team: 'teams',
  dataset: 'data',
  account: 'accounts',
};

function shareTable(
  { figures: { cost }, design }: Analysis,
  { id, title, says }: Division,
  shares: readonly CostShare[],
): Table {
  const section = SECTIONS[id];
  const described = section === 'data' ? design.data : section && design.sections[section];
  const head = `${title[0]!.toUpperCase()}${title.slice(1)}`;
  return {
    caption: `By ${title}`,
    by: { id, title },
    columns: [{ title: head }, ...AMOUNT_COLUMNS, { title: 'Of the total', align: 'end' }],
    rows: [
      ...shares.map((share): TableRow => {
        const ofTotal = shareOfTotal(share, cost);
        return {
          cells: [share.name, ...amountCells(share, shareText(share)), ofTotal.text],
          sort: [share.said ? share.name : null, ...amountSort(share), ofTotal.value],
          ...(described?.has(share.name) && { path: `${section}.${share.name}` }),
          rows: share.bills.map(billRow),
        };
      }),
      totalRow(cost),
    ],
    footer: [says],
  };
}

const billRow = ({ bill, ...part }: CostShare['bills'][number]): TableRow => ({
  cells: [bill.id, ...amountCells(part, shareText(part)), ''],
  sort: [bill.id, ...amountSort(part), null],
  path: billPath(bill),
});

const totalRow = (cost: Cost): TableRow => ({
  cells: ['Total', ...amountCells(totalAmounts(cost), byMonth(totalText(cost))), ''],
});
