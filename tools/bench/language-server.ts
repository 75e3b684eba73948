import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { MessageConnection } from 'vscode-languageserver/node';
import { SERVER_FLAGS } from '../../src/extension/client/server-flags';
import { root } from '../paths.mjs';

interface Published {
  readonly uri: string;
  readonly version?: number;
}

/** The built server over stdio, as an editor runs it, with clocks on what it answers. */
export interface TimedServer {
  open(uri: string, text: string): Promise<Answer>;
  /** Replaces one place of the text and waits for both answers; milliseconds from the change being sent. */
  change(uri: string, version: number, range: Range, text: string): Promise<Answer>;
  request<R>(method: string, params: unknown): Promise<R>;
  /** Resident memory, bytes. */
  memory(): number;
  stop(): void;
}

/** Milliseconds until findings of syntax and names, and until everything, are there. */
export interface Answer {
  readonly findings: number;
  readonly everything: number;
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export async function startServer(): Promise<TimedServer> {
  const module = path.join(root, 'dist/server.cjs');
  const child: ChildProcess = spawn(process.execPath, [...SERVER_FLAGS, module, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection: MessageConnection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const waiting = new Map<string, (what: 'findings' | 'everything') => void>();
  const arrived = (what: 'findings' | 'everything', { uri, version }: Published): void =>
    waiting.get(`${uri} ${version}`)?.(what);
  connection.onNotification('textDocument/publishDiagnostics', (sent: Published) => arrived('findings', sent));
  connection.onNotification('datawright/analyzed', (sent: Published) => arrived('everything', sent));
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
    initializationOptions: {},
  });
  await connection.sendNotification('initialized', {});

  function timed(uri: string, version: number, send: () => Promise<void>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const start = performance.now();
      let findings: number | undefined;
      const timer = setTimeout(() => reject(new Error(`no answer for ${uri} ${version}`)), 120_000);
      waiting.set(`${uri} ${version}`, (what) => {
        const now = performance.now() - start;
        if (what === 'findings') findings ??= now;
        else {
          clearTimeout(timer);
          waiting.delete(`${uri} ${version}`);
          resolve({ findings: findings ?? now, everything: now });
        }
      });
      send().catch(reject);
    });
  }

  return {
    open: (uri, text) =>
      timed(uri, 1, () =>
        connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: 'datawright', version: 1, text },
        }),
      ),
    change: (uri, version, range, text) =>
      timed(uri, version, () =>
        connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range, text }],
        }),
      ),
    request: (method, params) => connection.sendRequest(method, params),
    memory: () => {
      const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) * 1024;
    },
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}
