import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from './make-client';
import { SERVER_FLAGS } from './server-flags';

/** A client of the server in a process of its own. `module` is the absolute path of the bundled server. */
export function nodeClient(module: string, options: LanguageClientOptions): LanguageClient {
  const server = { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS] } };
  return new LanguageClient(CLIENT_ID, CLIENT_NAME, { run: server, debug: server }, options);
}
