import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { expect, expectEqual } from '../integration/harness/expect';

suite('Restricted Mode', () => {
  test('the folder is not trusted and the extension works all the same', async () => {
    expectEqual(vscode.workspace.isTrusted, false, 'trusted');
    const extension = vscode.extensions.getExtension('datawright.datawright');
    expect(extension, 'the extension is not available');
    await extension.activate();
    expectEqual(extension.isActive, true, 'active');
  });
});
