import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, openDesign, openExample, placeOf, SHOP } from './harness/designs';
import { eventually, expect, expectEqual } from './harness/expect';

const type = (text: string): Thenable<void> => vscode.commands.executeCommand('type', { text });

/**
 * The line that Enter makes at the end of another. VS Code asks its rules only once it has read the lines before, which
 * it does when it has time; until then Enter keeps the indent.
 */
async function indentAfter(editor: vscode.TextEditor, line: number): Promise<string> {
  const { end } = editor.document.lineAt(line).range;
  editor.selection = new vscode.Selection(end, end);
  await type('\n');
  return editor.document.lineAt(line + 1).text;
}

suite('writing a design', () => {
  suiteTeardown(closeAll);

  test('files of both endings are designs', async () => {
    const editor = await openExample('clickstream.datawright.yaml');
    expectEqual(editor.document.languageId, 'datawright', 'language');
  });

  test('two blanks indent, and suggestions come in strings too', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'datawright' });
    expectEqual(settings.get('tabSize'), 2, 'tab size');
    expectEqual(settings.get('insertSpaces'), true, 'blanks');
    expectEqual(settings.get<{ strings: unknown }>('quickSuggestions')?.strings, true, 'suggestions in strings');
  });

  test('a word is a whole name, and an arrow is not part of it', async () => {
    const { document } = await openDesign(SHOP.replaceAll('clicks', 'web-clicks'));
    const word = (part: string, into: number): string =>
      document.getText(document.getWordRangeAtPosition(placeOf(document, part, into)));
    expectEqual(word('web-clicks: {', 2), 'web-clicks', 'a name with a hyphen');
    expectEqual(word('s3-bucket', 1), 's3-bucket', 'a kind');
    expectEqual(word('app -> web-clicks', 1), 'app', 'a name before an arrow');
  });

  const cases = [
    ['components:', '  ', 'under a key'],
    ['  lake:', '    ', 'under a component'],
    ['  lake: { kind: s3-bucket }', '  ', 'after a component'],
    ['  - a -> b:', '      ', 'under a flow, past its name'],
    ['  - a -> b: { rate: 1/s }', '  ', 'after a flow'],
    ['  - of: lake', '    ', 'beside the first key of a note'],
    ['    text: >-', '      ', 'into prose'],
    ['  - text: >-', '      ', 'into prose that begins an item'],
  ] as const;
  for (const [line, indent, where] of cases) {
    test(`Enter goes ${where}`, async () => {
      const editor = await openDesign(`components:\n  a: { kind: s3-bucket }\n  b: { kind: s3-bucket }\n${line}`);
      await eventually(`the indent ${JSON.stringify(indent)}`, async () => {
        if ((await indentAfter(editor, 3)) === indent) return true;
        await vscode.commands.executeCommand('undo');
        return undefined;
      });
    });
  }

  test('a comment is turned on and off with #', async () => {
    const editor = await openDesign();
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await vscode.commands.executeCommand('editor.action.commentLine');
    expectEqual(editor.document.lineAt(1).text, '# region: us-east-1', 'commented');
    await vscode.commands.executeCommand('editor.action.commentLine');
    expectEqual(editor.document.getText(), SHOP, 'as before');
  });

  test('braces close by themselves', async () => {
    const editor = await openDesign('components:\n');
    const end = new vscode.Position(1, 0);
    editor.selection = new vscode.Selection(end, end);
    await type('  a: ');
    await type('{');
    expect(editor.document.lineAt(1).text.endsWith('{}'), editor.document.lineAt(1).text);
  });
});
