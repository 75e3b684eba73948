import type { Table } from '../../src/protocol';
import type { TableMemory } from './table-memory';
import { tablesTab } from './tables';

/** The bill, and below it what it comes to under other loads. */
export const costTab = (
  tables: readonly Table[],
  reveal: (path: string) => void,
  memory: TableMemory,
  loadCurve: HTMLElement,
): readonly HTMLElement[] => [...tablesTab(tables, reveal, memory), loadCurve];
