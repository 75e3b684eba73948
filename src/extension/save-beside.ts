import * as vscode from 'vscode';

/** A file that is made from a design. */
export interface MadeFile {
  /** Heading of the dialog, and the type of the file as people call it. */
  readonly title: string;
  readonly type: string;
  readonly extension: string;
  readonly content: Uint8Array;
  /** What is said when the file is there. */
  readonly saved: (name: string) => string;
}

/** Asks where to, beside the design at first, writes the file there and offers to open it. */
export async function saveBeside(design: vscode.Uri | undefined, file: MadeFile): Promise<void> {
  const folder = defaultFolder(design);
  const target = await vscode.window.showSaveDialog({
    title: file.title,
    filters: { [file.type]: [file.extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${designName(design)}.${file.extension}`) }),
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, file.content);
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(file.saved(vscode.workspace.asRelativePath(target)), open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
}

/** `clickstream` of `clickstream.datawright.yaml`. */
function designName(design: vscode.Uri | undefined): string {
  const file = design?.path.split('/').at(-1) ?? '';
  return file.replace(/(\.datawright)?\.ya?ml$/, '') || 'design';
}

/** Beside the design, or in the first folder for one that is not saved yet. */
function defaultFolder(design: vscode.Uri | undefined): vscode.Uri | undefined {
  if (design && design.scheme !== 'untitled' && design.scheme !== 'git') return vscode.Uri.joinPath(design, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
