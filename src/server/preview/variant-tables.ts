import type { Analysis } from '../../core/analysis';
import type { Table } from '../../protocol';
import {
  ENVIRONMENT_COLUMNS,
  environmentRows,
  OWNERSHIP_COLUMNS,
  ownershipRows,
  type VariantRow,
} from '../figures/variant-cells';

const ENVIRONMENT = { id: 'environment', title: 'environment' };

/** The design otherwise than as written: its environments, and three years of it and its alternatives. */
export const variantTables = (analysis: Analysis): readonly Table[] => [
  ...table('Environments', ENVIRONMENT_COLUMNS, environmentRows(analysis)).map((each) => ({
    ...each,
    by: ENVIRONMENT,
  })),
  ...table('Total cost of ownership', OWNERSHIP_COLUMNS, ownershipRows(analysis)),
];

function table(caption: string, titles: readonly string[], rows: readonly VariantRow[]): readonly Table[] {
  if (rows.length === 0) return [];
  const columns = titles.map((title, index) => ({ title, ...(index > 0 && { align: 'end' as const }) }));
  return [{ caption, columns, rows }];
}
