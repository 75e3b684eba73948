import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type {
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { ServerNotifications, ServerRequests } from '../../src/protocol';

const SERVER = path.resolve(import.meta.dirname, '../../dist/server.cjs');
const PATIENCE_MS = 15_000;

export interface ClientOptions {
  /** Texts by address that the server may ask for. */
  readonly files?: ReadonlyMap<string, string>;
  readonly folders?: readonly string[];
  /** What `workspace/configuration` answers. */
  readonly settings?: () => unknown;
  /** Leaves requests of the server without an answer, as a careless editor does. */
  readonly silent?: boolean;
}

type Analyzed = ServerNotifications['datawright/analyzed'];

/** The built server as a process, and an editor that talks to it over stdio. */
export class LspClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly analyzed: Analyzed[] = [];
  readonly logged: string[] = [];
  readonly registered: unknown[] = [];
  /** What the server asks the editor to ask for anew. */
  readonly refreshed: string[] = [];
  capabilities: InitializeResult['capabilities'] = {};
  #listeners = new Set<() => void>();
  #versions = new Map<string, number>();

  private constructor(options: ClientOptions) {
    this.process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.#answer(options);
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const client = new LspClient(options);
    const { capabilities } = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
      capabilities: {
        workspace: {
          configuration: options.settings !== undefined,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
        textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
      },
    });
    client.capabilities = capabilities;
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await this.connection.sendRequest('shutdown').catch(() => undefined);
      await this.connection.sendNotification('exit').catch(() => undefined);
      setTimeout(() => this.process.kill('SIGKILL'), 2000).unref();
      await new Promise((resolve) => this.process.once('exit', resolve));
    }
    this.connection.dispose();
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'datawright', version: 1, text },
    });
  }

  /** Replaces the whole text. Returns the version it has now. */
  async change(uri: string, text: string): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
    return version;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  custom<M extends keyof ServerRequests>(
    method: M,
    params: ServerRequests[M]['params'],
  ): Promise<ServerRequests[M]['result']> {
    return this.connection.sendRequest<ServerRequests[M]['result']>(method, params);
  }

  /** The findings of a version once its figures and rules are there too. */
  async settled(uri: string, version = this.#versions.get(uri)!): Promise<readonly Diagnostic[]> {
    await this.until(
      () => this.analyzed.find((each) => each.uri === uri && each.version === version),
      `${uri} analysed`,
    );
    return this.published.findLast((each) => each.uri === uri)!.diagnostics;
  }

  /** Waits for something that messages bring about. */
  async until<T>(ask: () => T | undefined, what: string): Promise<T> {
    const start = Date.now();
    for (let found = ask(); ; found = ask()) {
      if (found !== undefined && found !== false) return found;
      const left = PATIENCE_MS - (Date.now() - start);
      if (left <= 0)
        throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s. The server said: ${this.logged.join('\n')}`);
      await this.#next(left);
    }
  }

  #next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#listeners.add(done);
    });
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #answer({ files = new Map(), settings, silent }: ClientOptions): void {
    const { connection } = this;
    const never = new Promise<never>(() => undefined);
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#tell();
    });
    connection.onNotification('datawright/analyzed', (params: Analyzed) => {
      this.analyzed.push(params);
      this.#tell();
    });
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    connection.onRequest('client/registerCapability', (params: unknown) => {
      this.registered.push(params);
      this.#tell();
      return null;
    });
    for (const what of ['codeLens', 'inlayHint']) {
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshed.push(what);
        this.#tell();
        return null;
      });
    }
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings?.()));
    connection.onRequest('datawright/readFile', ({ uri }: { uri: string }): unknown => {
      const text = files.get(uri);
      return silent ? never : text === undefined ? null : { text };
    });
    connection.onRequest('datawright/findDesigns', () =>
      [...files.keys()].filter((uri) => /\.datawright\.ya?ml$/.test(uri)).sort(),
    );
  }
}
