import * as vscode from 'vscode';
import type { ServerLink } from '../client/server-link';
import { readReportUri, REPORT_SCHEME } from './report-uri';
import type { Report } from './report-uri';

/** Reports as read-only documents that follow their design. What they show is all in their address. */
export class ReportPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #server: ServerLink;
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(server: ServerLink) {
    this.#server = server;
    this.#subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, this),
      server.onDidAnalyze(({ uri }) => this.#refresh(uri)),
    ];
  }

  async provideTextDocumentContent(page: vscode.Uri): Promise<string> {
    const report = readReportUri(page);
    if (!report) return vscode.l10n.t('There is no such report.');
    const answer = await this.#ask(report);
    return answer?.markdown ?? vscode.l10n.t('The design is not open. Open its file and look again.');
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #ask(report: Report): Promise<{ readonly markdown: string } | null> {
    const { uri } = report;
    return report.about === 'figure'
      ? this.#server.request('datawright/explain', { uri, position: report.position })
      : this.#server.request('datawright/report', { uri, about: report.about });
  }

  #refresh(uri: string): void {
    for (const { uri: page } of vscode.workspace.textDocuments) {
      const report = page.scheme === REPORT_SCHEME ? readReportUri(page) : undefined;
      // A figure is explained where the cursor was; after an edit that place may be another one's.
      if (report?.about !== 'figure' && report?.uri === uri) this.#changed.fire(page);
    }
  }
}
