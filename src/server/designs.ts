import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalysisRequest, Outline, Reading } from '../core/analysis';
import { DiagnosticBoard } from './diagnostic-board';
import type { ErrorLog } from './error-log';
import type { Files } from './files';
import { OpenDesign } from './open-design';
import type { Versioned } from './open-design';
import { fileNames, SHARED_FILES, sharedCandidates } from './request-files';
import { DEFAULTS } from './settings';
import type { Settings, SettingsStore } from './settings';

export interface DesignsOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly settings: SettingsStore;
  readonly log: ErrorLog;
  /** ISO date. */
  readonly today: () => string;
}

type Outlined = (uri: string, outline: Versioned<Outline>) => void;
type Completed = (uri: string, analysis: Versioned<Analysis>) => void;

/** The designs that are open, each with what is known of it. */
export class Designs {
  readonly #options: DesignsOptions;
  readonly #designs = new Map<string, OpenDesign>();
  readonly #settings = new Map<string, Settings>();
  readonly #board: DiagnosticBoard;
  readonly #outlinedListeners: Outlined[] = [];
  readonly #completedListeners: Completed[] = [];
  readonly #completedVersions = new Map<string, number>();
  readonly #aroundListeners: (() => void)[] = [];
  readonly #filesListeners: ((uris: readonly string[]) => void)[] = [];

  constructor(options: DesignsOptions) {
    this.#options = options;
    this.#board = new DiagnosticBoard(options.connection);
    const { documents, files, settings } = options;
    documents.onDidOpen(({ document }) => void this.#open(document));
    documents.onDidChangeContent(({ document }) => this.#changed(document.uri));
    documents.onDidClose(({ document }) => this.#close(document.uri));
    files.onDidChange((uris) => void this.#filesChanged(new Set(uris)));
    settings.onDidChange(() => void this.#settingsChanged());
  }

  /** The version of a text that the editor has sent last. */
  versionOf(uri: string): number | undefined {
    return this.#options.documents.get(uri)?.version;
  }

  /** What the newest text says. Undefined for a design that is not open. */
  reading(uri: string): Reading | undefined {
    return this.#designs.get(uri)?.reading();
  }

  /** With figures and findings, of the newest text where it can be had. */
  async analysis(uri: string): Promise<Analysis | undefined> {
    return this.#designs.get(uri)?.analysis();
  }

  /** The newest analysis that there is. */
  lastAnalysis(uri: string): Versioned<Analysis> | undefined {
    return this.#designs.get(uri)?.lastAnalysis;
  }

  /** The newest that a picture without figures can be drawn of. */
  lastOutline(uri: string): Versioned<Outline> | undefined {
    return this.#designs.get(uri)?.lastOutline;
  }

  /** Every open design, sorted by address. */
  openUris(): readonly string[] {
    return [...this.#designs.keys()].sort();
  }

  /** Another structure is known, before its figures are. */
  onDidOutline(listener: Outlined): void {
    this.#outlinedListeners.push(listener);
  }

  onDidComplete(listener: Completed): void {
    this.#completedListeners.push(listener);
  }

  /** A text that has not changed says something else, since what it depends on did: nobody asks anew by himself. */
  onDidChangeAround(listener: () => void): void {
    this.#aroundListeners.push(listener);
  }

  /** The files that open designs point to, each time they may have become others. */
  onDidChangeFiles(listener: (uris: readonly string[]) => void): void {
    this.#filesListeners.push(listener);
  }

  async #open(document: TextDocument): Promise<void> {
    const { uri } = document;
    const design = new OpenDesign(
      document,
      (text) => this.#request(text),
      {
        read: (reading) => this.#board.read(uri, reading, this.lastAnalysis(uri)?.value),
        outlined: (outline) => this.#outlinedListeners.forEach((listener) => listener(uri, outline)),
        completed: (analysis) => this.#completed(uri, analysis),
      },
      this.#options.log,
      () => performance.now(),
    );
    this.#designs.set(uri, design);
    await this.#prepare(uri);
    if (this.#designs.get(uri) === design) design.changed();
  }

  /** Told of an opened document too, which is read once what it depends on is there. */
  #changed(uri: string): void {
    if (this.#settings.has(uri)) this.#designs.get(uri)?.changed();
  }

  /** Settings and what the workspace shares are there before a design is read for the first time. */
  async #prepare(uri: string): Promise<void> {
    const { files, settings } = this.#options;
    const [chosen] = await Promise.all([
      settings.of(uri),
      ...sharedCandidates(uri, files).map((each) => files.load(each)),
    ]);
    this.#settings.set(uri, chosen);
  }

  #close(uri: string): void {
    this.#designs.get(uri)?.close();
    this.#designs.delete(uri);
    this.#settings.delete(uri);
    this.#completedVersions.delete(uri);
    this.#options.settings.forget(uri);
    this.#board.close(uri);
  }

  #request(document: TextDocument): AnalysisRequest {
    const { files, today } = this.#options;
    const names = fileNames(document.uri, files);
    const texts = new Map([[names.main, document.getText()]]);
    const known = this.lastAnalysis(document.uri)?.value.dependsOn ?? SHARED_FILES;
    for (const name of known) {
      const uri = names.uriOf(name);
      const text = uri === undefined ? undefined : files.known(uri);
      if (typeof text === 'string') texts.set(name, text);
    }
    const { severity } = this.#settings.get(document.uri) ?? DEFAULTS;
    return { main: names.main, files: texts, settings: { severity }, today: today() };
  }

  #completed(uri: string, analysis: Versioned<Analysis>): void {
    this.#board.completed(uri, analysis, fileNames(uri, this.#options.files));
    for (const listener of this.#completedListeners) listener(uri, analysis);
    const isSameText = this.#completedVersions.get(uri) === analysis.version;
    this.#completedVersions.set(uri, analysis.version);
    if (isSameText) for (const listener of this.#aroundListeners) listener();
    void this.#loadDependencies(uri, analysis.value);
  }

  /** A file that turns out to be needed is read, and the design with it. */
  async #loadDependencies(uri: string, { dependsOn }: Analysis): Promise<void> {
    const { files } = this.#options;
    const names = fileNames(uri, files);
    const wanted = dependsOn.flatMap((name) => names.uriOf(name) ?? []);
    const unread = wanted.filter((each) => files.known(each) === undefined);
    for (const listener of this.#filesListeners) listener(this.#watchedFiles());
    const texts = await Promise.all(unread.map((each) => files.load(each)));
    if (texts.some((text) => text !== null)) this.#designs.get(uri)?.changed();
  }

  #watchedFiles(): readonly string[] {
    return [...this.#designs.keys()].flatMap((uri) => {
      const names = fileNames(uri, this.#options.files);
      return (this.lastAnalysis(uri)?.value.dependsOn ?? []).flatMap((name) => names.uriOf(name) ?? []);
    });
  }

  async #filesChanged(changed: ReadonlySet<string>): Promise<void> {
    const { files } = this.#options;
    for (const [uri, design] of this.#designs) {
      const names = fileNames(uri, files);
      const dependsOn = this.lastAnalysis(uri)?.value.dependsOn ?? [];
      const wanted = [...sharedCandidates(uri, files), ...dependsOn.flatMap((name) => names.uriOf(name) ?? [])];
      const touched = wanted.filter((each) => changed.has(each));
      if (touched.length === 0) continue;
      await Promise.all(touched.map((each) => files.load(each)));
      design.changed();
    }
  }

  async #settingsChanged(): Promise<void> {
    for (const [uri, design] of this.#designs) {
      const before = JSON.stringify(this.#settings.get(uri)?.severity);
      const settings = await this.#options.settings.of(uri);
      this.#settings.set(uri, settings);
      if (JSON.stringify(settings.severity) !== before) design.changed();
    }
  }
}
