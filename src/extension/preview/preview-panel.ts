import * as vscode from 'vscode';
import type { FromWebview, PreviewParams, ToWebview } from '../../protocol';
import type { ServerLink } from '../client/server-link';
import { Outbox } from './outbox';
import type { Told } from './outbox';
import { NewestRequest } from './newest-request';
import type { Answer } from './newest-request';
import { saveExport } from './save-export';
import { makeNonce, pageFolder, pageHtml } from './page';
import { revealPath } from './reveal-path';

export const PREVIEW_TYPE = 'datawright.preview';

/** What a panel needs from around it. */
export interface PreviewServices {
  readonly extension: vscode.Uri;
  readonly server: ServerLink;
  readonly log: vscode.LogOutputChannel;
  drawn(message: Extract<FromWebview, { type: 'drawn' }>): void;
}

type PictureChoice = Omit<PreviewParams, 'uri' | 'structureKey' | 'early'>;

/** One preview: a panel with a page, the design it shows, and what of it. Shows the next state when the server has it. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PreviewServices;
  readonly #states: NewestRequest<'datawright/preview'>;
  readonly #curves: NewestRequest<'datawright/loadCurve'>;
  #uri: vscode.Uri | undefined;
  #pinned: boolean;
  #choice: PictureChoice = { view: 'pipeline', open: [] };
  #structureKey: string | undefined;
  #ready = false;
  readonly #outbox: Outbox;

  constructor(panel: vscode.WebviewPanel, services: PreviewServices, uri: vscode.Uri | undefined, pinned: boolean) {
    this.#panel = panel;
    this.#services = services;
    this.#uri = uri;
    this.#pinned = pinned;
    this.#states = new NewestRequest(services.server, 'datawright/preview', (answer) => this.#show(answer));
    this.#curves = new NewestRequest(services.server, 'datawright/loadCurve', (answer) => this.#showCurve(answer));
    this.#outbox = new Outbox((message) => this.#post(message));
    panel.iconPath = {
      light: vscode.Uri.joinPath(services.extension, 'media', 'language', 'file-light.svg'),
      dark: vscode.Uri.joinPath(services.extension, 'media', 'language', 'file-dark.svg'),
    };
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(services.extension)] };
    panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message));
    panel.webview.html = pageHtml(panel.webview, services.extension, makeNonce());
  }

  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  get active(): boolean {
    return this.#panel.active;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Brings the panel to the front, without the focus. */
  reveal(column?: vscode.ViewColumn): void {
    this.#panel.reveal(column, true);
  }

  /** Shows another design. */
  follow(uri: vscode.Uri): void {
    if (uri.toString() === this.#uri?.toString()) return;
    this.#uri = uri;
    this.#structureKey = undefined;
    this.refresh();
  }

  /** Asks the server for what the design says now; `early` for its structure alone, whose figures follow. */
  refresh(early = false): void {
    if (!this.#ready) return;
    if (!this.#uri) {
      this.#post({ type: 'idle', says: vscode.l10n.t('Open a design to see its picture here.') });
      return;
    }
    this.#states.ask({
      uri: this.#uri.toString(),
      ...this.#choice,
      ...(early && { early }),
      ...(this.#structureKey !== undefined && { structureKey: this.#structureKey }),
    });
  }

  /** Tells the page, now or as soon as it shows what the message is about. */
  tell(message: Told): void {
    this.#outbox.tell(message);
  }

  #post(message: ToWebview): void {
    void this.#panel.webview.postMessage(message);
  }

  #show(answer: Answer<'datawright/preview'>): void {
    if ('failed' in answer) {
      this.#services.log.warn(`The preview has no answer: ${answer.failed}`);
      return;
    }
    const state = answer.result;
    if (!state) {
      this.#post({
        type: 'idle',
        says: vscode.l10n.t('The design is not open. Open its file to see its picture here.'),
      });
      return;
    }
    if (state.uri !== this.#uri?.toString()) return;
    this.#panel.title = vscode.l10n.t('{0} — Preview', state.title);
    this.#post({ type: 'state', state, pinned: this.#pinned });
    this.#outbox.reached('shown');
  }

  /** Without an answer the page keeps what it shows, and asks again with the next state. */
  #showCurve(answer: Answer<'datawright/loadCurve'>): void {
    if ('failed' in answer) {
      this.#services.log.warn(`The preview has no cost against load: ${answer.failed}`);
      return;
    }
    const curve = answer.result;
    if (curve && curve.uri === this.#uri?.toString()) this.#post({ type: 'load-curve', curve });
  }

  #receive(message: FromWebview): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#structureKey = undefined;
        this.#outbox.reached('nothing');
        return this.refresh();
      case 'request': {
        const { view, scenario, open, structureKey } = message;
        this.#choice = { view, open, ...(scenario !== undefined && { scenario }) };
        this.#structureKey = structureKey;
        return this.refresh();
      }
      case 'load-curve':
        if (this.#uri) this.#curves.ask({ uri: this.#uri.toString() });
        return;
      case 'reveal':
        return this.#reveal(message.path);
      case 'pin':
        this.#pinned = message.pinned;
        // The page shows the pin as the panel has it.
        return this.refresh();
      case 'exported':
        return this.#in('export', saveExport(message, this.#uri));
      case 'copy':
        return this.#in('copy', vscode.env.clipboard.writeText(message.text));
      case 'failed':
        this.#services.log.error(`In the preview: ${message.says}`);
        return;
      case 'drawn':
        this.#structureKey = message.structureKey;
        this.#outbox.reached('drawn');
        return this.#services.drawn(message);
    }
  }

  #reveal(path: string): void {
    if (this.#uri) this.#in('reveal', revealPath(this.#services.server, this.#uri, path, this.#panel.viewColumn));
  }

  #in(what: string, work: PromiseLike<unknown>): void {
    void work.then(undefined, (error: unknown) => {
      this.#services.log.error(`${what}: ${String(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('Datawright could not do that: {0}', String(error)));
    });
  }
}
