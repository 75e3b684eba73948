import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Analysis, Finding, Reading } from '../core/analysis';
import { readDocument } from '../core/language/document';
import type { Document } from '../core/language/document';
import { carriedOver } from './findings/carried-over';
import { diagnosticsOf } from './findings/diagnostics';
import type { Versioned } from './open-design';
import type { FileNames } from './request-files';

/** The old side of a comparison has nobody who could mend it. */
const isShown = (uri: string): boolean => !uri.startsWith('git:');

/** What stands in Problems: of a design itself, and of the files that it shares with others. */
export class DiagnosticBoard {
  readonly #connection: Connection;
  /** By file, then by the design that has something to say about it. */
  readonly #elsewhere = new Map<string, Map<string, readonly Diagnostic[]>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What the language says at once, with what the rules said before of parts that are still there. */
  read(uri: string, { version, value }: Versioned<Reading>, before: Analysis | undefined): void {
    const findings = [...value.languageFindings, ...carriedOver(before, value)];
    this.#publish(uri, version, ofMain(value, findings), value.document);
  }

  completed(uri: string, { version, value }: Versioned<Analysis>, names: FileNames): void {
    this.#publish(uri, version, ofMain(value, value.findings), value.document);
    this.#publishElsewhere(uri, value, names);
  }

  close(uri: string): void {
    if (isShown(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [file, byDesign] of this.#elsewhere) if (byDesign.delete(uri)) this.#publishFile(file);
  }

  #publish(uri: string, version: number, findings: readonly Finding[], document: Document): void {
    if (!isShown(uri)) return;
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(findings, document, uri) });
  }

  #publishElsewhere(uri: string, analysis: Analysis, names: FileNames): void {
    const touched = new Set([...this.#elsewhere].flatMap(([file, byDesign]) => (byDesign.delete(uri) ? [file] : [])));
    const shared = analysis.findings.filter(({ file }) => file !== analysis.request.main);
    for (const name of new Set(shared.map(({ file }) => file))) {
      const findings = shared.filter((finding) => finding.file === name);
      const file = names.uriOf(name);
      if (file === undefined) continue;
      const document = readDocument(analysis.request.files.get(name) ?? '');
      const byDesign = this.#elsewhere.get(file) ?? new Map<string, readonly Diagnostic[]>();
      byDesign.set(uri, diagnosticsOf(findings, document, file));
      this.#elsewhere.set(file, byDesign);
      touched.add(file);
    }
    for (const file of touched) this.#publishFile(file);
  }

  #publishFile(file: string): void {
    const all = [...(this.#elsewhere.get(file)?.values() ?? [])].flat();
    const distinct = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    void this.#connection.sendDiagnostics({ uri: file, diagnostics: [...distinct.values()] });
  }
}

const ofMain = ({ request }: Reading, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ file }) => file === request.main);
