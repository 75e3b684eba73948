import type { Sorting } from './sorting';

/** How tables are looked at: which of a choice, and each one's order. Kept over a reload. */
export interface TablesKept {
  readonly by?: string;
  /** By caption. */
  readonly sorted: Readonly<Record<string, Sorting>>;
}

/** The same while the page lives, and the rows that are open. */
export interface TableMemory {
  /** Keys of the rows that are open; kept while the figures in them change. */
  readonly open: Set<string>;
  readonly now: () => TablesKept;
  keep(change: Partial<TablesKept>): void;
}

export function tableMemory(start: TablesKept, onChange: (kept: TablesKept) => void): TableMemory {
  let kept = start;
  return {
    open: new Set(),
    now: () => kept,
    keep(change) {
      kept = { ...kept, ...change };
      onChange(kept);
    },
  };
}
