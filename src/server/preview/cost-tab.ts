import type { Analysis } from '../../core/analysis';
import type { Bill, Cost, PricedLine } from '../../core/estimate/cost/cost';
import { formatNumber, formatValue } from '../../core/quantity/format';
import type { Tab, Table, TableRow } from '../../protocol';
import { billText, totalText } from '../figures/bill-text';
import { DRIVER_COLUMNS, driverCells } from '../figures/driver-cells';
import { unitPriceText } from '../figures/price-text';
import { answerText, doubtText, isFigure } from '../figures/values';
import { firstMonthText } from '../figures/variant-cells';
import { variantTables } from './variant-tables';

const COLUMNS = [
  { title: 'Item' },
  { title: 'Quantity', align: 'end' },
  { title: 'Price', align: 'end' },
  { title: 'A month', align: 'end' },
  { title: 'Range', align: 'end' },
] as const;

/** The bill by component and by flow, each opening to its lines, with the prices it stands on. */
export function costTab(analysis: Analysis): Extract<Tab, { readonly tables: unknown }> {
  const { cost } = analysis.figures;
  const transfers = [...cost.flows.values()].filter(isBilled);
  const tables: Table[] = [
    {
      caption: 'Components',
      columns: COLUMNS,
      rows: [
        ...sorted([...cost.components.values()]).map((bill) => billRow(analysis, bill, 'components')),
        totalRow(cost),
      ],
      footer: footerOf(analysis),
    },
    ...(transfers.length > 0
      ? [
          {
            caption: 'Transfer',
            columns: COLUMNS,
            rows: sorted(transfers).map((bill) => billRow(analysis, bill, 'flows')),
          },
        ]
      : []),
  ];
  return { id: 'cost', title: 'Cost', tables: [...tables, ...variantTables(analysis), ...driverTable(cost)] };
}

/** A tornado as a table: nothing in doubt, nothing to show. */
function driverTable(cost: Cost): readonly Table[] {
  const rows = driverCells(cost).map(({ cells, at }): TableRow => ({ cells, ...(at !== undefined && { path: at }) }));
  const columns = DRIVER_COLUMNS.map((title, index) => ({ title, ...(index > 0 && { align: 'end' as const }) }));
  return rows.length === 0 ? [] : [{ caption: 'What moves the total most', columns, rows }];
}

/** Kinds of bills that no component has; their ids are paths. */
const ACCOUNT: ReadonlySet<string> = new Set(['network', 'commitment']);

const isBilled = ({ lines, unpriced }: Bill): boolean => lines.length > 0 || unpriced.length > 0;

/** The dearest first. */
const sorted = (bills: readonly Bill[]): readonly Bill[] =>
  [...bills].sort((a, b) => b.monthly.likely - a.monthly.likely || (a.id < b.id ? -1 : 1));

function billRow(analysis: Analysis, bill: Bill, section: 'components' | 'flows'): TableRow {
  const kind = bill.kind === undefined ? undefined : analysis.kinds.get(bill.kind);
  const rows = [
    ...bill.lines.map((line) => lineRow(line, analysis.design.region)),
    ...bill.free.map(({ item, free }) => ({ cells: [item, '', '', 'free of charge', ''], title: free })),
    ...bill.unpriced.map(({ item, why }) => ({
      cells: [item, '', '', 'no price known', ''],
      title: why,
      tone: 'warn' as const,
    })),
  ];
  return {
    cells: [bill.id, kind?.title ?? '', '', billText(bill) ?? 'nothing billed', doubtText(bill.monthly) ?? ''],
    path: ACCOUNT.has(bill.kind ?? '') ? bill.id : `${section}.${bill.id}`,
    ...(bill.unpriced.length > 0 && { tone: 'warn' as const }),
    ...(rows.length > 0 && { rows }),
  };
}

function lineRow(line: PricedLine, region: string): TableRow {
  const { item, quantity, unit, price, monthly, class: sort } = line;
  const borrowed = price.region !== region && price.region !== 'global' ? ` of ${price.region}` : '';
  const title = [
    `${monthly.derivation.says}: ${monthly.derivation.formula}`,
    `${sort === 'fixed' ? 'due without any load' : 'due by use'}; price as of ${price.asOf}, ${price.source}`,
  ].join('\n');
  return {
    cells: [
      item,
      `${formatNumber(quantity.likely)} ${unit}`,
      `${unitPriceText(line)}${borrowed}`,
      formatValue(monthly.likely, monthly.unit),
      doubtText(monthly) ?? '',
    ],
    title,
  };
}

const totalRow = (cost: Cost): TableRow => ({
  cells: ['Total', '', '', totalText(cost), doubtText(cost.monthly) ?? ''],
  title: 'Components and transfer',
});

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
