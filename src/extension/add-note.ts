import * as vscode from 'vscode';
import type { App } from './app';
import { asPosition, asRange, toPosition } from './text-places';

/** Writes a note about what the cursor stands on. An empty one is written too, with the cursor where its words go. */
export async function addNote(app: App, about: 'iam' | 'network', given: unknown): Promise<void> {
  const editor = app.active.editor;
  if (!editor) return;
  const { document } = editor;
  const position = toPosition(editor.selection.active);
  const text = typeof given === 'string' ? given : await askText(about);
  if (text === undefined) return;
  const answer = await app.server.request('datawright/addNote', {
    uri: document.uri.toString(),
    position,
    about,
    text,
  });
  if (!answer) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('A note needs a design that can be read. See Problems for what is in the way.'),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of answer.edits) edit.replace(document.uri, asRange(range), newText);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const shown = await vscode.window.showTextDocument(document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  const caret = asPosition(answer.caret);
  shown.selection = new vscode.Selection(caret, caret);
  shown.revealRange(new vscode.Range(caret, caret));
}

const askText = (about: 'iam' | 'network'): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: about === 'iam' ? vscode.l10n.t('Add IAM Note') : vscode.l10n.t('Add Networking Note'),
    prompt: vscode.l10n.t('What should be known about the part at the cursor? Leave it empty to write it in the text.'),
  });
