import * as vscode from 'vscode';
import type { CommandDefinition } from '../command';
import { LANGUAGE_ID } from '../design-document';

export const newDesign: CommandDefinition = {
  id: 'datawright.newDesign',
  async run({ server, previews }, id) {
    const patterns = await server.request('datawright/patterns', {});
    const chosen = patterns.find((pattern) => pattern.id === id) ?? (await pick(patterns));
    if (!chosen) return;
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: chosen.text });
    const { viewColumn } = await vscode.window.showTextDocument(document, { preview: false });
    // Beside the text itself: the active editor may already be another, and a preview over the text would hide it.
    previews.open(document.uri, viewColumn === undefined ? vscode.ViewColumn.Beside : viewColumn + 1);
  },
};

interface Pattern {
  readonly title: string;
  readonly summary: string;
}

async function pick<P extends Pattern>(patterns: readonly P[]): Promise<P | undefined> {
  const items = patterns.map((pattern) => ({ label: pattern.title, detail: pattern.summary, pattern }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Design'),
    placeHolder: vscode.l10n.t('A pattern to start from'),
    matchOnDetail: true,
  });
  return picked?.pattern;
}
