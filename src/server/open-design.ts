import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalysisRequest, Outline, Reading } from '../core/analysis';
import { complete, outline, read } from '../core/analyze';
import type { ErrorLog } from './error-log';

/** Something made of one version of a text. */
export interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

export interface OpenDesignEvents {
  /** What can be told at once is known. */
  read(reading: Versioned<Reading>): void;
  /** What a picture's structure is drawn of is known, and is another than before. */
  outlined(outline: Versioned<Outline>): void;
  /** Figures, rules and notes are known. */
  completed(analysis: Versioned<Analysis>): void;
}

/** Beyond this, completing waits until the typing pauses: nobody reads figures between two letters of a word. */
const QUICK_MS = 60;
const PAUSE_MS = 100;

/**
 * One design in the editor. Every change is read in the next turn, outlined in one after it and completed in a later
 * one; a change that comes in between makes all start anew, so that what is stale is never computed. An exception is
 * said once, and what was known before stays.
 */
export class OpenDesign {
  readonly #document: TextDocument;
  readonly #request: (document: TextDocument) => AnalysisRequest;
  readonly #events: OpenDesignEvents;
  readonly #log: ErrorLog;
  readonly #now: () => number;
  #reading: Versioned<Reading> | undefined;
  #outline: Versioned<Outline> | undefined;
  #analysis: Versioned<Analysis> | undefined;
  /** Counts changes of the text and of what it depends on. */
  #change = 0;
  #readChange = -1;
  #completedChange = -1;
  #lastTook = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: ((analysis: Analysis | undefined) => void)[] = [];

  constructor(
    document: TextDocument,
    request: (document: TextDocument) => AnalysisRequest,
    events: OpenDesignEvents,
    log: ErrorLog,
    now: () => number,
  ) {
    this.#document = document;
    this.#request = request;
    this.#events = events;
    this.#log = log;
    this.#now = now;
  }

  get uri(): string {
    return this.#document.uri;
  }

  /** The text, or what it depends on, is another. */
  changed(): void {
    this.#change++;
    this.#schedule(() => this.#readAndGoOn(), 0);
  }

  /** What the newest text says; what an older one said where the newest cannot be read at all. */
  reading(): Reading | undefined {
    this.#readNow();
    return this.#reading?.value;
  }

  /** Of the newest text, as soon as it is there; of an older one where a newer one could not be completed. */
  analysis(): Promise<Analysis | undefined> {
    if (this.#completedChange === this.#change) return Promise.resolve(this.#analysis?.value);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The newest outline that there is, which may be newer than the newest analysis. */
  get lastOutline(): Versioned<Outline> | undefined {
    return this.#outline;
  }

  /** The newest analysis that there is, which may be of an older text. */
  get lastAnalysis(): Versioned<Analysis> | undefined {
    return this.#analysis;
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
  }

  #schedule(work: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, delay);
  }

  #readAndGoOn(): void {
    this.#readNow();
    if (this.#reading) this.#attempt('diagnostics', () => this.#events.read(this.#reading!));
    this.#schedule(() => this.#outlineAndGoOn(), 0);
  }

  #outlineAndGoOn(): void {
    const reading = this.#reading;
    const before = this.#analysis?.value;
    if (reading) {
      this.#attempt('load and network', () => {
        this.#outline = { version: reading.version, value: outline(reading.value, before) };
        if (before && this.#outline.value.load !== before.load) this.#events.outlined(this.#outline);
      });
    }
    this.#schedule(() => this.#completeNow(), this.#lastTook > QUICK_MS ? PAUSE_MS : 0);
  }

  #readNow(): void {
    if (this.#readChange === this.#change) return;
    this.#readChange = this.#change;
    const { version } = this.#document;
    this.#attempt('reading', () => {
      this.#reading = { version, value: read(this.#request(this.#document)) };
    });
  }

  #completeNow(): void {
    const start = this.#now();
    const outlined = this.#outline;
    if (outlined) {
      this.#attempt('figures and rules', () => {
        this.#analysis = { version: outlined.version, value: complete(outlined.value, this.#analysis?.value) };
      });
    }
    this.#lastTook = this.#now() - start;
    this.#completedChange = this.#change;
    if (this.#analysis && this.#analysis.version === this.#reading?.version) {
      this.#attempt('diagnostics', () => this.#events.completed(this.#analysis!));
    }
    for (const resolve of this.#waiting.splice(0)) resolve(this.#analysis?.value);
  }

  #attempt(what: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#log.exception(`${what} of ${this.uri}`, error);
    }
  }
}
