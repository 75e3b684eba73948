import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../../protocol';

/** Enough for every repository, and an end for one that holds generated designs. */
const MOST_DESIGNS = 500;

type Answers = {
  readonly [M in keyof ClientRequests]: (params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>;
};

/**
 * What the server asks of VS Code: it reads no disk itself, so that it works in a browser, on a virtual file system and
 * on a remote alike.
 */
const answers: Answers = {
  'datawright/readFile': async ({ uri }) => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
      return { text: new TextDecoder().decode(bytes) };
    } catch {
      // Not there, or not to be read: the design says what it needs it for.
      return null;
    }
  },
  'datawright/findDesigns': async () => {
    const found = await vscode.workspace.findFiles('**/*.datawright.{yaml,yml}', '**/node_modules/**', MOST_DESIGNS);
    return found.map((uri) => uri.toString()).sort();
  },
};

export function answerServer(client: BaseLanguageClient): void {
  for (const [method, answer] of Object.entries(answers))
    client.onRequest(method, answer as (params: never) => unknown);
}
