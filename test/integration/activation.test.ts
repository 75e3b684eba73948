import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { expect, expectEqual } from './harness/expect';

suite('activation', () => {
  test('a design is recognised by its name and wakes the extension', async () => {
    const extension = vscode.extensions.getExtension('datawright.datawright');
    expect(extension, 'the extension is not installed');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    expect(folder, 'no folder is open');
    // A file of the workspace: a text without a name would leave its name to the next one, and its content with it.
    const file = vscode.Uri.joinPath(folder.uri, 'three-tier-web.datawright.yaml');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await extension.activate();
    expectEqual(extension.isActive, true, 'active');
    expectEqual(document.languageId, 'datawright', 'language');
  });
});
