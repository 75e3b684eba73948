import * as vscode from 'vscode';
import type { ServerLink } from '../client/server-link';
import { asRange } from '../text-places';

/** Goes to the part of the design that a path names, in the editor that shows it or in one beside the preview. */
export async function revealPath(
  server: ServerLink,
  uri: vscode.Uri,
  path: string,
  previewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const range = await server.request('datawright/locate', { uri: uri.toString(), path });
  if (!range) return;
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const besidePreview = previewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: shown?.viewColumn ?? besidePreview });
  const { start } = asRange(range);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(asRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
