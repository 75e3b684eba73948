import * as vscode from 'vscode';

/** Reads a file in pieces. How depends on the host: only Node can do it without holding the file. */
export type ReadFile = (uri: vscode.Uri) => AsyncIterable<Uint8Array>;

/** More than a browser's extension host can be asked to hold. */
const LARGEST = 500_000_000;

/** Whole, through VS Code, which has no other way; in every host and on every file system. */
export async function* readWhole(uri: vscode.Uri): AsyncGenerator<Uint8Array> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST) throw new Error(vscode.l10n.t('it is too large to be read here; choose the network instead'));
  yield await vscode.workspace.fs.readFile(uri);
}
