/**
 * Every message between extension, server and webview. Values cross as plain JSON; text shown to people is made by
 * the server with the one formatter, so that every face says the same.
 *
 * Extension → server are LSP requests and notifications under `datawright/`; webview ↔ extension are `postMessage`
 * objects told apart by `type`. A message with a `version` is about that version of the document; the receiver drops
 * one that is older than what it shows.
 */

import type { ArrowMark, BoxMark, GroupMark, Overlay } from './core/diagram/picture';

/** Positions count from 0 in UTF-16 units, as in LSP. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

/* ---------------------------------------------------------------- server requests ---- */

/** Name, parameters and result of each custom LSP request. */
export interface ServerRequests {
  'datawright/preview': { params: PreviewParams; result: PreviewState | null };
  'datawright/locate': { params: { readonly uri: string; readonly path: string }; result: TextRange | null };
  'datawright/pathAt': {
    params: { readonly uri: string; readonly position: TextPosition };
    result: { readonly path: string } | null;
  };
  'datawright/explain': {
    params: { readonly uri: string; readonly position: TextPosition };
    result: { readonly title: string; readonly markdown: string } | null;
  };
  'datawright/report': {
    params: { readonly uri: string; readonly about: 'cost' | 'recovery' };
    result: { readonly title: string; readonly markdown: string } | null;
  };
  /** The bill as CSV, a line for each line of it. */
  'datawright/costCsv': { params: { readonly uri: string }; result: { readonly text: string } | null };
  /** Null where the design is not open, or was changed meanwhile. Takes a while for a large one, and can be cancelled. */
  'datawright/loadCurve': { params: { readonly uri: string }; result: LoadCurveMessage | null };
  'datawright/addNote': {
    params: {
      readonly uri: string;
      readonly position: TextPosition;
      readonly about: 'iam' | 'network';
      readonly text: string;
    };
    result: {
      readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
      readonly caret: TextPosition;
    } | null;
  };
  /** Accepts a finding: an entry under `ignore:`, with the reason in block form. */
  'datawright/accept': {
    params: { readonly uri: string; readonly rule: string; readonly path: string; readonly because: string };
    result: { readonly edits: readonly { readonly range: TextRange; readonly newText: string }[] } | null;
  };
  'datawright/patterns': {
    params: Record<string, never>;
    result: readonly { readonly id: string; readonly title: string; readonly summary: string; readonly text: string }[];
  };
  /** The Regions that prices can be read for; `used` where a design of the workspace names it. */
  'datawright/priceRegions': {
    params: Record<string, never>;
    result: readonly { readonly id: string; readonly place: string; readonly used: boolean }[];
  };
  /** What a price file holds, against the prices that ship with us: changed ones, and those that are not among them. */
  'datawright/checkPrices': {
    params: { readonly text: string };
    result: {
      readonly prices: number;
      readonly changed: number;
      readonly added: number;
      /** ISO dates; empty without prices. */
      readonly oldest: string;
      readonly newest: string;
      /** Why the file cannot be taken; empty where it can. */
      readonly problems: readonly string[];
    };
  };
  'datawright/rulePage': { params: { readonly rule: string }; result: { readonly markdown: string } | null };
  'datawright/summary': { params: { readonly uri: string }; result: DesignSummary | null };
}

/** Server → extension: the structure of a document is another, then its figures are ready. */
export interface ServerNotifications {
  'datawright/outlined': { readonly uri: string; readonly version: number };
  'datawright/analyzed': { readonly uri: string; readonly version: number; readonly summary: DesignSummary };
}

/* ---------------------------------------------------------------- client requests ---- */

/** Server → extension: what the server needs of the editor. It reads no disk itself, so it also runs in a browser. */
export interface ClientRequests {
  /** Null where the file is not there or cannot be read. */
  'datawright/readFile': { params: { readonly uri: string }; result: { readonly text: string } | null };
  /** The designs of the workspace, open or not. */
  'datawright/findDesigns': { params: Record<string, never>; result: readonly string[] };
}

/** The line over a design, and the status bar. */
export interface DesignSummary {
  readonly cost: string;
  readonly rto: string;
  readonly rpo: string;
  readonly availability: string;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly ignored: number;
  };
}

export interface PreviewParams {
  readonly uri: string;
  readonly view: string;
  readonly scenario?: string;
  /** Groups the user opened in a large design. */
  readonly open: readonly string[];
  /** The structure the page already shows; the text of an equal one is left out of the answer. */
  readonly structureKey?: string;
  /** The newest structure at once, with the figures that there were before it. */
  readonly early?: boolean;
}

/** All that the page shows of one version of a design. */
export interface PreviewState {
  readonly uri: string;
  readonly version: number;
  readonly title: string;
  /** False where the text has mistakes that keep parts from being read; the page keeps its last good picture and says so. */
  readonly whole: boolean;
  readonly problem?: string;
  /** Its picture is newer than its figures, which follow: it has no tiles and tabs, and the page leaves its own as they are. */
  readonly early?: boolean;
  readonly views: readonly Choice[];
  readonly scenarios: readonly Choice[];
  readonly view: string;
  readonly scenario?: string;
  readonly picture: PictureMessage;
  readonly tiles: readonly Tile[];
  readonly tabs: readonly Tab[];
}

export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** The picture: structure where it changed, and the overlay always. */
export interface PictureMessage {
  readonly version: number;
  readonly structureKey: string;
  /** Absent where the page already has this structure. */
  readonly mermaid?: string;
  readonly boxes: readonly BoxMark[];
  readonly arrows: readonly ArrowMark[];
  readonly groups: readonly GroupMark[];
  readonly overlay: Overlay;
  readonly collapsed?: string;
  /** What a flow style or a colour means. */
  readonly legend: readonly { readonly style: string; readonly says: string }[];
}

/** One of the five answers at a glance. */
export interface Tile {
  readonly id: 'cost' | 'rto' | 'rpo' | 'availability' | 'findings';
  readonly title: string;
  readonly value: string;
  /** What was asked for: `1 h`. */
  readonly target?: string;
  /** What it rests on; shown on hover and to screen readers. */
  readonly detail: string;
  readonly tone: Tone;
  /** Where a click goes. */
  readonly path?: string;
}

/** One tab of the lower part. */
export type Tab =
  | { readonly id: 'recovery'; readonly title: string; readonly timelines: readonly Timeline[] }
  | { readonly id: 'cost' | 'requirements'; readonly title: string; readonly tables: readonly Table[] }
  | { readonly id: 'iam' | 'network'; readonly title: string; readonly notes: readonly NoteMessage[] };

/** Recovery steps after one another, in seconds, against a target. */
export interface Timeline {
  readonly title: string;
  readonly path?: string;
  readonly steps: readonly {
    readonly name: string;
    readonly start: number;
    readonly takes: number;
    readonly label: string;
    readonly tone: 'step' | 'binds' | 'fresh';
  }[];
  readonly target?: { readonly at: number; readonly label: string };
  /** `Surviving store: lake in us-west-2, read in place. Binding term: deploy.` */
  readonly conclusion: string;
}

export interface Table {
  readonly caption: string;
  /** Tables that have one are shown by it, those of one choice at a time; the others always. */
  readonly by?: Choice;
  readonly columns: readonly { readonly title: string; readonly align?: 'end' }[];
  readonly rows: readonly TableRow[];
  readonly footer?: readonly string[];
  /** Its rows as bars, drawn beside it. */
  readonly tornado?: Tornado;
}

export interface TableRow {
  readonly cells: readonly string[];
  /**
   * What the row is sorted by, cell by cell; null where that is not known, which comes last. A row without it keeps its
   * place at the end, as a total does.
   */
  readonly sort?: readonly SortValue[];
  readonly tone?: Tone;
  readonly path?: string;
  /** Source and formula, shown on hover and to screen readers. */
  readonly title?: string;
  /** Lines below the row, which it opens. */
  readonly rows?: readonly TableRow[];
}

export type SortValue = string | number | null;

/** A number to be drawn, with what it is called. */
export interface Amount {
  readonly value: number;
  readonly text: string;
}

/** How far each input in doubt moves an amount from where it is: bars beside a table that says the same. */
export interface Tornado {
  /** What the bars show, in a sentence. */
  readonly says: string;
  /** Unit of the amounts. */
  readonly unit: string;
  readonly now: Amount;
  readonly bars: readonly { readonly name: string; readonly withLow: Amount; readonly withHigh: Amount }[];
}

/** What a design costs a month at a tenth of its load to a hundred times as much: drawn, in words, and as tables. */
export interface LoadCurveMessage {
  readonly uri: string;
  readonly version: number;
  /** What the chart shows, or why there is none. */
  readonly says: string;
  readonly remarks: readonly string[];
  readonly chart?: LoadChart;
  readonly tables: readonly Table[];
}

export interface LoadChart {
  /** Unit of the amounts. */
  readonly unit: string;
  readonly points: readonly {
    /** Of every rate as written. */
    readonly factor: number;
    /** By the month; `likely` is what is fixed and what is due by use. */
    readonly low: number;
    readonly likely: number;
    readonly high: number;
    readonly fixed: number;
  }[];
  readonly budget?: Amount;
  /** Where something comes in, or carries no more, in order of the factor. */
  readonly marks: readonly {
    readonly sort: 'next' | 'limit';
    readonly factor: Amount;
    readonly monthly: Amount;
    readonly says: readonly string[];
  }[];
}

export interface NoteMessage {
  readonly origin: 'written' | 'derived';
  readonly title: string;
  readonly text: string;
  readonly path: string;
  /** Policy JSON, ready to copy. */
  readonly policy?: string;
}

/* ---------------------------------------------------------------- webview ↔ extension ---- */

export type ToWebview =
  | { readonly type: 'state'; readonly state: PreviewState; readonly pinned: boolean }
  /** What the page asked for by `load-curve`. */
  | { readonly type: 'load-curve'; readonly curve: LoadCurveMessage }
  /** The cursor in the text stands in this part. */
  | { readonly type: 'cursor'; readonly path: string | null }
  /** Nothing to show: no design is open, or the server is gone. */
  | { readonly type: 'idle'; readonly says: string }
  | { readonly type: 'export'; readonly format: 'svg' | 'png' | 'mermaid' }
  | { readonly type: 'show-tab'; readonly tab: Tab['id'] };

export type FromWebview =
  /** The page is ready, or was loaded again; what it shows is in its own state. */
  | { readonly type: 'ready' }
  | {
      readonly type: 'request';
      readonly view: string;
      readonly scenario?: string;
      readonly open: readonly string[];
      readonly structureKey?: string;
    }
  /** The cost against the load is looked at, and what is shown of it is of another version, or nothing. */
  | { readonly type: 'load-curve' }
  | { readonly type: 'reveal'; readonly path: string }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** `data` is SVG or mermaid text, or a PNG in base64. */
  | { readonly type: 'exported'; readonly format: 'svg' | 'png' | 'mermaid'; readonly data: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'failed'; readonly says: string }
  /** For tests and the bench: what was drawn, and how long it took. */
  | {
      readonly type: 'drawn';
      readonly version: number;
      readonly structureKey: string;
      readonly boxes: number;
      readonly arrows: number;
      readonly engine: 'datawright' | 'dagre' | 'list';
      readonly milliseconds: number;
      readonly patched: boolean;
    };
