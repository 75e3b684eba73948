import * as vscode from 'vscode';
import type { App } from '../app';

/** Where designs look for prices: in the folder of the workspace that the active design lies in, else in the first one. */
export function priceFileUri({ active }: App): vscode.Uri | undefined {
  const folder = active.uri && vscode.workspace.getWorkspaceFolder(active.uri);
  const root = folder?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? besides(active.uri);
  return root && vscode.Uri.joinPath(root, '.datawright', 'prices.json');
}

/** Of a design that was opened without a folder. */
const besides = (design: vscode.Uri | undefined): vscode.Uri | undefined =>
  design && design.scheme !== 'untitled' ? vscode.Uri.joinPath(design, '..') : undefined;

/** Whole or not at all: under another name first, then in place of what was there. */
export async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const half = target.with({ path: `${target.path}.part` });
  await fs.createDirectory(vscode.Uri.joinPath(target, '..'));
  try {
    await fs.writeFile(half, new TextEncoder().encode(text));
    await fs.rename(half, target, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(half)).catch(() => undefined);
    throw error;
  }
}
