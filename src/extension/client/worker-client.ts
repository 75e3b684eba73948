import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { LanguageClientOptions, MessageTransports } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './make-client';

/** A client of the server in a worker. `script` is the bundled server; a new worker replaces the one before it. */
export function workerClient(script: vscode.Uri, options: LanguageClientOptions): LanguageClient {
  let worker: Worker | undefined;
  return new LanguageClient(
    CLIENT_ID,
    CLIENT_NAME,
    async (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = await startWorker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    },
    options,
  );
}

/** From a blob: the extension's files are of another origin, from which no worker may be started. */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  const bytes = await vscode.workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  try {
    return new Worker(url, { name: CLIENT_NAME });
  } finally {
    // The worker has fetched it by then: the address is read when the worker is made.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
