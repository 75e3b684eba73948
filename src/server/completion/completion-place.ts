import type { Reading } from '../../core/analysis';
import type { PlaceAt } from '../../core/language/place';

/** What completion works with: what has been read, and what may be written at the cursor. */
export interface CompletionPlace {
  readonly reading: Reading;
  readonly place: PlaceAt;
  /** ISO date. */
  readonly today: string;
}

/** One proposal, before it is put where the cursor is. */
export interface Proposal {
  readonly label: string;
  readonly sort: 'key' | 'value' | 'unit' | 'name' | 'kind' | 'snippet';
  /** What is written; the label where absent. `$1` and the like are stops of a snippet where `isSnippet`. */
  readonly insert?: string;
  readonly isSnippet?: true;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Lower comes first; proposals of one rank stay in their order. */
  readonly rank?: number;
  /** Whether the next proposals should be shown at once. */
  readonly goesOn?: true;
}
