import type { PreviewState } from '../src/protocol';
import type { Viewport } from './picture/viewport';
import type { TablesKept } from './tabs/table-memory';

/** All that brings the page back as it was: kept by VS Code over a reload and while the panel is hidden. */
export interface Saved {
  readonly version: 1;
  /** The last whole state, with the mermaid text of its structure. */
  readonly state?: PreviewState;
  readonly pinned: boolean;
  readonly viewport: Viewport | 'fit';
  readonly selected: string | null;
  readonly tab?: string;
  readonly tables: TablesKept;
  /** Share of the height that the lower part takes. */
  readonly lower: number;
  readonly lowerOpen: boolean;
  readonly open: readonly string[];
}

export const NOTHING_SAVED: Saved = {
  version: 1,
  pinned: false,
  viewport: 'fit',
  selected: null,
  tables: { sorted: {} },
  lower: 0.4,
  lowerOpen: false,
  open: [],
};

/** What an older version of the page left behind is not read. */
export function readSaved(value: unknown): Saved {
  const isOurs = typeof value === 'object' && value !== null && (value as { version?: unknown }).version === 1;
  return isOurs ? { ...NOTHING_SAVED, ...(value as Saved) } : NOTHING_SAVED;
}
