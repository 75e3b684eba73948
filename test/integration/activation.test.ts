import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { expect, expectEqual } from './harness/expect';

suite('activation', () => {
  test('a design is recognised by its name and wakes the extension', async () => {
    const extension = vscode.extensions.getExtension('datawright.datawright');
    expect(extension, 'the extension is not installed');
    const document = await vscode.workspace.openTextDocument({
      language: 'datawright',
      content: 'components: { orders: { kind: rds-database } }\n',
    });
    await vscode.window.showTextDocument(document);
    await extension.activate();
    expectEqual(extension.isActive, true, 'active');
    expectEqual(document.languageId, 'datawright', 'language');
  });
});
