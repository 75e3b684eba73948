import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../src/extension/api';
import { eventually, expect } from './expect';

export const SHOP = `design: Shop
region: us-east-1

components:
  app:    { kind: application }
  clicks: { kind: kinesis-stream, shards: 2 }
  lake:   { kind: s3-bucket, versioning: true }

flows:
  - app -> clicks: { size: 1 KiB, rate: 2000/s, peak: 5000/s }
  - clicks -> lake
`;

type Analyzed = Parameters<Parameters<ExtensionApi['onDidAnalyze']>[0]>[0];

/** Every analysis so far: one that comes before anybody waits for it must not be missed. */
const analyses: Analyzed[] = [];
let listening = false;

/** The extension, awake. */
export async function extensionApi(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('datawright.datawright');
  expect(extension, 'the extension is not installed');
  const api = await extension.activate();
  if (!listening) api.onDidAnalyze((analyzed) => analyses.push(analyzed));
  listening = true;
  return api;
}

/** A place in time, from which an analysis can be waited for. */
export interface Mark {
  /** Resolves when the figures of a design are there, of this version or a later one where one is given. */
  analysisOf(uri: vscode.Uri, version?: number): Promise<Analyzed>;
}

export async function markNow(): Promise<Mark> {
  await extensionApi();
  const from = analyses.length;
  return {
    analysisOf: (uri, version = 0) =>
      eventually(
        `figures of ${String(uri)}`,
        () =>
          analyses
            .slice(from)
            .find((each) => vscode.Uri.parse(each.uri).toString() === uri.toString() && each.version >= version),
        30,
      ),
  };
}

let opened = 0;

/**
 * Opens a design that is not saved, and waits until its figures are there. Each has a name of its own: VS Code gives the
 * name of a closed text to the next one while the closed one's content may still be there.
 */
export async function openDesign(content = SHOP): Promise<vscode.TextEditor> {
  const mark = await markNow();
  const uri = vscode.Uri.parse(`untitled:design-${++opened}.datawright.yaml`);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.One });
  expect(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content)), 'the edit was refused');
  await mark.analysisOf(document.uri, document.version);
  return editor;
}

/** Opens a design of the workspace by its name there. */
export async function openExample(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  expect(folder, 'no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  const editor = await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.One });
  await eventually(`lenses of ${name}`, async () => (await lensesOf(document.uri))[0]);
  return editor;
}

export const lensesOf = async (uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> =>
  (await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>('vscode.executeCodeLensProvider', uri)) ?? [];

/** Replaces a part of the text, and waits for the figures of what it says then. */
export async function replace(editor: vscode.TextEditor, part: string, by: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(part);
  expect(at >= 0, `the text has no ${part}`);
  const mark = await markNow();
  const version = document.version + 1;
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + part.length));
  expect(await editor.edit((edit) => edit.replace(range, by)), 'the edit was refused');
  await mark.analysisOf(document.uri, version);
}

/** The place of a part of the text, `into` characters further. */
export function placeOf(document: vscode.TextDocument, part: string, into = 0): vscode.Position {
  const at = document.getText().indexOf(part);
  expect(at >= 0, `the text has no ${part}`);
  return document.positionAt(at + into);
}

/** The findings of a design once they are as they should be. */
export const findingsOnce = (
  uri: vscode.Uri,
  what: string,
  isSo: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> =>
  eventually(what, () => {
    const findings = vscode.languages.getDiagnostics(uri);
    return isSo(findings) ? findings : undefined;
  });

export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

/** Closes every editor, without saving and without a question. */
export async function closeAll(): Promise<void> {
  for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (!tab.isDirty || !(tab.input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(tab.input.uri, { viewColumn: tab.group.viewColumn, preview: false });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
}
