import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ServerNotifications, ServerRequests } from '../../protocol';
import { LANGUAGE_ID } from '../design-document';
import { answerServer } from './client-requests';
import type { MakeClient } from './make-client';
import { restartPolicy } from './restart-policy';

type Outlined = ServerNotifications['datawright/outlined'];
type Analyzed = ServerNotifications['datawright/analyzed'];

/** The language server as the rest of the extension sees it: started when it is first needed. */
export class ServerLink implements vscode.Disposable {
  readonly #outlined = new vscode.EventEmitter<Outlined>();
  readonly #analyzed = new vscode.EventEmitter<Analyzed>();
  readonly #make: MakeClient;
  readonly #log: vscode.LogOutputChannel;
  #client: Promise<BaseLanguageClient> | undefined;

  /** A design has another structure; its figures follow. */
  readonly onDidOutline = this.#outlined.event;
  /** The figures of a design are ready. */
  readonly onDidAnalyze = this.#analyzed.event;

  constructor(make: MakeClient, log: vscode.LogOutputChannel) {
    this.#make = make;
    this.#log = log;
  }

  /** Starts the server where it is not yet; a failure is said in the log and, by the client, to the user. */
  startQuietly(): void {
    this.#started().catch((error: unknown) => this.#log.error(`The server did not start: ${String(error)}`));
  }

  /** Asks the server. Rejects where it cannot be started, or ends before it answers. */
  async request<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<ServerRequests[M]['result']> {
    const client = await this.#started();
    // A token that is not there would be taken for a second parameter.
    const more = token ? [token] : [];
    return client.sendRequest<ServerRequests[M]['result']>(method, params, ...more);
  }

  /** Ends the server and starts it anew. Open designs are sent to it again, so nothing is lost. */
  async restart(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    if (!client) {
      this.#client = undefined;
      await this.#started();
    } else {
      // One that no longer answers is left to end by itself.
      await client.stop().catch((error: unknown) => this.#log.warn(`The server did not stop: ${String(error)}`));
      await client.start();
    }
  }

  dispose(): void {
    this.#outlined.dispose();
    this.#analyzed.dispose();
    void this.#client?.then(
      (client) => client.dispose(),
      () => undefined,
    );
  }

  #started(): Promise<BaseLanguageClient> {
    this.#client ??= this.#start().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#make(this.#options());
    answerServer(client);
    client.onNotification('datawright/outlined', (outlined: Outlined) => this.#outlined.fire(outlined));
    client.onNotification('datawright/analyzed', (analyzed: Analyzed) => this.#analyzed.fire(analyzed));
    await client.start();
    return client;
  }

  #options(): LanguageClientOptions {
    return {
      // Every scheme: files, untitled, git:, virtual file systems.
      documentSelector: [{ language: LANGUAGE_ID }],
      outputChannel: this.#log,
      traceOutputChannel: this.#log,
      errorHandler: restartPolicy(() => Date.now()),
      synchronize: { configurationSection: LANGUAGE_ID },
    };
  }
}
