import type { Analysis } from '../../core/analysis';
import type { Cost } from '../../core/estimate/cost/cost';
import type { Tab, Table, TableRow } from '../../protocol';
import { DRIVER_COLUMNS, driverCells } from '../figures/driver-cells';
import { answerText, isFigure } from '../figures/values';
import { firstMonthText } from '../figures/variant-cells';
import { billTables } from './bill-tables';
import { shareTables } from './share-tables';
import { tornadoOf } from './tornado';
import { variantTables } from './variant-tables';

/** The bill: by component and line, by whom it is for, and otherwise than as written; and what moves it most. */
export const costTab = (analysis: Analysis): Extract<Tab, { readonly tables: unknown }> => ({
  id: 'cost',
  title: 'Cost',
  tables: [
    ...billTables(analysis, footerOf(analysis)),
    ...shareTables(analysis),
    ...variantTables(analysis),
    ...driverTable(analysis.figures.cost),
  ],
});

/** A tornado as a table: nothing in doubt, nothing to show. */
function driverTable(cost: Cost): readonly Table[] {
  const [first, ...others] = driverCells(cost);
  if (!first) return [];
  const rows = [first, ...others].map(({ cells, at }): TableRow => ({ cells, ...(at !== undefined && { path: at }) }));
  const columns = DRIVER_COLUMNS.map((title, index) => ({ title, ...(index > 0 && { align: 'end' as const }) }));
  const tornado = tornadoOf(cost, [first.driver, ...others.map(({ driver }) => driver)]);
  return [{ caption: 'What moves the total most', columns, rows, tornado }];
}

function footerOf(analysis: Analysis): readonly string[] {
  const { prices, fixedShare, unpriced } = analysis.figures.cost;
  const growth = firstMonthText(analysis);
  return [
    ...(growth === undefined ? [] : [growth]),
    ...(isFigure(fixedShare) ? [`${answerText({ ...fixedShare, unit: 'share' })} is due without any load.`] : []),
    ...(prices.oldest === '' ? [] : [`Prices from ${prices.oldest} to ${prices.newest}.`]),
    ...prices.borrowed.map(({ sku, from, for: region }) => `${sku}: no price in ${region}, borrowed from ${from}.`),
    ...unpriced.map(({ component, item, why }) => `Not in the total: ${item} of ${component}, ${why}.`),
  ];
}
