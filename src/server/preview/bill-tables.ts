import type { Analysis } from '../../core/analysis';
import { amountsOf, idleOf, whyZero } from '../../core/index';
import type { Bill, Cost, Idle, PricedLine } from '../../core/index';
import { formatNumber } from '../../core/quantity/format';
import type { Table, TableRow } from '../../protocol';
import { billText, totalText } from '../figures/bill-text';
import { idleText, idleWords } from '../figures/idle-text';
import { byMonth } from '../figures/month-text';
import { unitPriceText } from '../figures/price-text';
import { isFigure } from '../figures/values';
import { AMOUNT_COLUMNS, amountCells, amountSort, NO_AMOUNT, totalAmounts } from './amount-columns';
import { billPath } from './bill-path';

const BY = { id: 'component', title: 'component' };
const COLUMNS = [{ title: 'Item' }, { title: 'Quantity × price' }, ...AMOUNT_COLUMNS];

/** The bill by component and by flow, each opening to its lines, with the prices it stands on. */
export function billTables(analysis: Analysis, footer: readonly string[]): readonly Table[] {
  const { cost } = analysis.figures;
  const { all, components } = idleOf(analysis.load, cost);
  const billed = dearestFirst([...cost.components.values()]);
  const rows = [
    ...billed.map((bill) => withIdle(billRow(analysis, bill), components.get(bill.id))),
    totalRow(cost, all),
  ];
  const transfer = dearestFirst([...cost.flows.values()].filter(isBilled)).map((bill) => billRow(analysis, bill));
  return [
    { caption: 'Components', by: BY, columns: [...COLUMNS, { title: 'Idle', align: 'end' }], rows, footer },
    ...(transfer.length > 0 ? [{ caption: 'Transfer', by: BY, columns: COLUMNS, rows: transfer }] : []),
  ];
}

const isBilled = ({ lines, unpriced }: Bill): boolean => lines.length > 0 || unpriced.length > 0;

const dearestFirst = (bills: readonly Bill[]): readonly Bill[] =>
  [...bills].sort((a, b) => b.monthly.likely - a.monthly.likely || (a.id < b.id ? -1 : 1));

const withIdle = (row: TableRow, idle: Idle | undefined): TableRow => ({
  ...row,
  cells: [...row.cells, idleText(idle)],
  sort: [...(row.sort ?? []), idle && isFigure(idle.share) ? idle.share.likely : null],
  ...(idle && { title: idleWords(idle) }),
  ...(row.rows && { rows: row.rows.map((line) => ({ ...line, cells: [...line.cells, ''] })) }),
});

function billRow({ kinds, design }: Analysis, bill: Bill): TableRow {
  const { id, kind, lines, free, unpriced, monthly } = bill;
  const title = (kind === undefined ? undefined : kinds.get(kind)?.title) ?? '';
  const amounts = amountsOf(id, lines, monthly.unit);
  const rows = [
    ...lines.map((line) => lineRow(line, design.region)),
    ...free.map(({ item, free: why }) => noAmountRow(item, 'free of charge', why)),
    ...unpriced.map(({ item, why }): TableRow => ({ ...noAmountRow(item, 'no price known', why), tone: 'warn' })),
  ];
  return {
    cells: [id, title, ...amountCells(amounts, byMonth(billText(bill) ?? 'nothing billed'))],
    sort: [id, title, ...(lines.length === 0 && unpriced.length > 0 ? NO_AMOUNT : amountSort(amounts))],
    path: billPath(bill),
    ...(unpriced.length > 0 && { tone: 'warn' as const }),
    ...(rows.length > 0 && { rows }),
  };
}

function lineRow(line: PricedLine, region: string): TableRow {
  const { item, quantity, unit, price, monthly, class: sort } = line;
  const borrowed = price.region !== region && price.region !== 'global' ? ` of ${price.region}` : '';
  const amounts = amountsOf(item, [line], monthly.unit);
  const title = [
    `${monthly.derivation.says}: ${monthly.derivation.formula}`,
    `${sort === 'fixed' ? 'due without any load' : 'due by use'}; price as of ${price.asOf}, ${price.source}`,
  ].join('\n');
  const times = `${formatNumber(quantity.likely)} ${unit} × ${unitPriceText(line)}${borrowed}`;
  return {
    cells: [item, whyZero(quantity) ?? times, ...amountCells(amounts)],
    sort: [item, null, ...amountSort(amounts)],
    title,
  };
}

const noAmountRow = (item: string, says: string, why: string): TableRow => ({
  cells: [item, '', '', '', says, ''],
  sort: [item, null, ...NO_AMOUNT],
  title: why,
});

const totalRow = (cost: Cost, idle: Idle): TableRow => ({
  cells: ['Total', '', ...amountCells(totalAmounts(cost), byMonth(totalText(cost))), idleText(idle)],
  title: `Components and transfer. ${idleWords(idle)}`,
});
