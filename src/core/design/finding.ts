import type { Path } from '../quantity/figure';

export type Severity = 'error' | 'warning' | 'info';

/** A change of the design by path; the language turns it into text edits that touch nothing else. */
export type DesignEdit =
  /** Sets a value, as it would be written; adds the key, and what it lies in, where they are not there. */
  | { readonly do: 'set'; readonly at: Path; readonly value: string }
  | { readonly do: 'remove'; readonly at: Path }
  /** Renames the key at `at`. */
  | { readonly do: 'rename-key'; readonly at: Path; readonly to: string }
  /** Appends an item, as YAML in block form, to the list at `at`. */
  | { readonly do: 'append'; readonly at: Path; readonly value: string }
  /** Writes the value at `at` in quotes. */
  | { readonly do: 'quote'; readonly at: Path }
  /** Replaces a stretch of the text as it stands, for what has no path because it cannot be read. UTF-16 offsets. */
  | { readonly do: 'replace'; readonly start: number; readonly end: number; readonly text: string };

export interface Fix {
  /** As the editor's menu says it: `Set shards to 15`. */
  readonly title: string;
  readonly edits: readonly DesignEdit[];
  /** Whether it is the one that most people would take. */
  readonly preferred?: boolean;
}

/** Where in the design a finding stands: a path, and whether it is about the key, the value or both. */
export interface Place {
  readonly path: Path;
  readonly part?: 'key' | 'value';
  /** The exact stretch of the text, where the language knows one inside the value. UTF-16 offsets. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** Something a good reviewer would say, at its place in the design. */
export interface DesignFinding {
  /** `REL-001`; findings of the language itself are `LANG-…`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence on what is wrong with this design, in its own names. */
  readonly message: string;
  /** One sentence on what to do. */
  readonly advice: string;
  readonly at: Place;
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  readonly fixes?: readonly Fix[];
  readonly ignored?: { readonly because: string; readonly until?: string };
}
