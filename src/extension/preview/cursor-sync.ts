import * as vscode from 'vscode';
import type { ServerLink } from '../client/server-link';
import { isDesign } from '../design-document';
import { toPosition } from '../text-places';
import type { PreviewPanel } from './preview-panel';

/** A cursor that only passes through asks nothing. */
const RESTS_MS = 60;

/** The cursor in a design lights up the part that it stands in, in every preview of that design. */
export function syncCursor(
  server: ServerLink,
  previewsOf: (uri: vscode.Uri) => readonly PreviewPanel[],
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const send = async (editor: vscode.TextEditor): Promise<void> => {
    const turn = ++latest;
    const { uri } = editor.document;
    const position = toPosition(editor.selection.active);
    const found = await server.request('datawright/pathAt', { uri: uri.toString(), position });
    if (turn !== latest) return;
    for (const panel of previewsOf(uri)) panel.tell({ type: 'cursor', path: found?.path ?? null });
  };
  const soon = (editor: vscode.TextEditor | undefined): void => {
    clearTimeout(timer);
    if (!editor || !isDesign(editor.document) || previewsOf(editor.document.uri).length === 0) return;
    timer = setTimeout(() => void send(editor).catch(() => undefined), RESTS_MS);
  };
  const subscriptions = [
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => soon(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(soon),
  ];
  return vscode.Disposable.from(...subscriptions, { dispose: () => clearTimeout(timer) });
}
