import * as vscode from 'vscode';
import type { App } from './app';

/** The design that a command is about: the one it was given, else the active one. Without one, says what to do. */
export function chooseDesign(app: App, given: unknown): vscode.Uri | undefined {
  const uri = asUri(given) ?? app.previews.active?.uri ?? app.active.uri;
  if (!uri) void offerNewDesign();
  return uri;
}

/** From a menu, a Uri; from a lens, its text. */
function asUri(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return typeof given === 'string' && given !== '' ? vscode.Uri.parse(given, true) : undefined;
}

async function offerNewDesign(): Promise<void> {
  const create = vscode.l10n.t('New Design');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Open a design first: a file called NAME.datawright.yaml.'),
    create,
  );
  if (chosen === create) await vscode.commands.executeCommand('datawright.newDesign');
}
