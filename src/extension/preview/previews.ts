import * as vscode from 'vscode';
import type { FromWebview } from '../../protocol';
import type { ActiveDesign } from '../active-design';
import type { ServerLink } from '../client/server-link';
import { syncCursor } from './cursor-sync';
import { PREVIEW_TYPE, PreviewPanel } from './preview-panel';
import type { PreviewServices } from './preview-panel';
import { savedPreview } from './saved-preview';

/** All previews: one that follows the active design, and any that are pinned. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #panels = new Set<PreviewPanel>();
  readonly #drawn = new vscode.EventEmitter<Extract<FromWebview, { type: 'drawn' }>>();
  readonly #active: ActiveDesign;
  readonly #services: PreviewServices;
  readonly #subscriptions: vscode.Disposable[];

  readonly onDidDraw = this.#drawn.event;

  constructor(extension: vscode.Uri, server: ServerLink, active: ActiveDesign, log: vscode.LogOutputChannel) {
    this.#active = active;
    this.#services = { extension, server, log, drawn: (message) => this.#drawn.fire(message) };
    this.#subscriptions = [
      active.onDidChange((uri) => this.#follow(uri)),
      server.onDidOutline(({ uri }) => this.#refresh(uri, true)),
      server.onDidAnalyze(({ uri }) => this.#refresh(uri)),
      vscode.window.registerWebviewPanelSerializer(PREVIEW_TYPE, this),
      syncCursor(server, (uri) => this.showing(uri)),
    ];
  }

  /** The preview that has the focus. */
  get active(): PreviewPanel | undefined {
    return [...this.#panels].find((panel) => panel.active);
  }

  /** The previews that show a design. */
  showing(uri: vscode.Uri): readonly PreviewPanel[] {
    return [...this.#panels].filter((panel) => panel.uri?.toString() === uri.toString());
  }

  /** Shows a design in the preview that has it, in the one that follows, or in a new one. */
  open(uri: vscode.Uri, column: vscode.ViewColumn): PreviewPanel {
    const panel = this.showing(uri)[0] ?? [...this.#panels].find(({ pinned }) => !pinned);
    if (panel) {
      panel.follow(uri);
      panel.reveal();
      return panel;
    }
    const created = vscode.window.createWebviewPanel(
      PREVIEW_TYPE,
      vscode.l10n.t('Preview'),
      { viewColumn: column, preserveFocus: true },
      { enableFindWidget: true },
    );
    return this.#add(created, uri, false);
  }

  /** VS Code was loaded again: the page kept what it showed. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, saved: unknown): Promise<void> {
    const { uri, pinned } = savedPreview(saved);
    this.#add(panel, uri ?? this.#active.uri, pinned);
    // The page asks by itself; the server knows the design only once its document is open.
    if (uri) void vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    return Promise.resolve();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const panel of this.#panels) panel.dispose();
    this.#drawn.dispose();
  }

  #add(webview: vscode.WebviewPanel, uri: vscode.Uri | undefined, pinned: boolean): PreviewPanel {
    const panel = new PreviewPanel(webview, this.#services, uri, pinned);
    this.#panels.add(panel);
    panel.onDidDispose(() => this.#panels.delete(panel));
    return panel;
  }

  #follow(uri: vscode.Uri | undefined): void {
    if (!uri) return;
    for (const panel of this.#panels) if (!panel.pinned) panel.follow(uri);
  }

  #refresh(uri: string, early = false): void {
    for (const panel of this.showing(vscode.Uri.parse(uri, true))) panel.refresh(early);
  }
}
