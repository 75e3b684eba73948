import type { Kinds } from './catalog/kind';
import type { PriceSource } from './catalog/data/price-source';
import type { CustomKind, Design } from './design/design';
import type { DesignFinding } from './design/finding';
import type { Figures } from './estimate/figures';
import type { Document } from './language/document';
import type { NameIndex } from './language/names';
import type { AccessReport } from './access/role-need';
import type { NetworkReport } from './network/network-path';
import type { Note } from './notes/note';
import type { Variants } from './variants/variants-of';
import type { Load } from './workload/load';

/** What the face gives: texts, settings and the date. The core reads no file and no clock. */
export interface AnalysisRequest {
  /** Name of the design's file, a key of `files`. */
  readonly main: string;
  /** Texts by name: the design, and what it points to. */
  readonly files: ReadonlyMap<string, string>;
  readonly settings: AnalysisSettings;
  /** ISO date, `2026-11-22`. */
  readonly today: string;
}

export interface AnalysisSettings {
  /** Severity by rule id; `off` silences the rule. */
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  /** Multiplies every rate, 1 as written. */
  readonly load?: number;
}

/** A finding with the file it stands in and its range there, in UTF-16 offsets. */
export interface Finding extends DesignFinding {
  readonly file: string;
  readonly range: { readonly start: number; readonly end: number };
}

/** What can be told at once, from the text alone. */
export interface Reading {
  readonly request: AnalysisRequest;
  readonly document: Document;
  readonly design: Design;
  readonly kinds: Kinds;
  /** Those that the workspace defines, by name. */
  readonly workspaceKinds: ReadonlyMap<string, CustomKind>;
  /** Those of the workspace's price file over those of the book. */
  readonly prices: PriceSource;
  readonly names: NameIndex;
  /** Of syntax, names and values. */
  readonly languageFindings: readonly Finding[];
}

/** What a picture's structure is drawn of: there a tenth of the way to the figures. */
export interface Outline extends Reading {
  readonly load: Load;
  readonly network: NetworkReport;
}

/** Everything: document → design → load → figures → findings. */
export interface Analysis extends Outline {
  readonly access: AccessReport;
  readonly figures: Figures;
  readonly variants: Variants;
  readonly notes: readonly Note[];
  /** Of the language and of the rules, sorted by place. Ignored ones are among them, and say so. */
  readonly findings: readonly Finding[];
  /** Files to watch. */
  readonly dependsOn: readonly string[];
}
