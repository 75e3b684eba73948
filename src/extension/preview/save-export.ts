import * as vscode from 'vscode';
import type { FromWebview } from '../../protocol';

type Exported = Extract<FromWebview, { type: 'exported' }>;

const FILES: Readonly<Record<Exported['format'], { extension: string; title: string }>> = {
  svg: { extension: 'svg', title: 'SVG' },
  png: { extension: 'png', title: 'PNG' },
  mermaid: { extension: 'mmd', title: 'Mermaid' },
};

/** Asks where to, and writes the picture there. */
export async function saveExport({ format, data }: Exported, design: vscode.Uri | undefined): Promise<void> {
  const { extension, title } = FILES[format];
  const folder = defaultFolder(design);
  const name = `${designName(design)}.${extension}`;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Diagram'),
    filters: { [title]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, format === 'png' ? fromBase64(data) : new TextEncoder().encode(data));
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('The diagram is in {0}.', vscode.workspace.asRelativePath(target)),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
}

const fromBase64 = (data: string): Uint8Array => Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));

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
