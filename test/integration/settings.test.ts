import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, findingsOnce, lensesOf, openDesign } from './harness/designs';
import { eventually, expect, expectEqual } from './harness/expect';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('datawright');
const set = (name: string, value: unknown): Thenable<void> =>
  settings().update(name, value, vscode.ConfigurationTarget.Workspace);
const hintsOf = async (document: vscode.TextDocument): Promise<number> =>
  (
    await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    )
  ).length;

suite('settings', () => {
  teardown(async () => {
    for (const name of ['severity', 'hints.enabled', 'lenses.enabled', 'trace.server']) await set(name, undefined);
  });
  suiteTeardown(closeAll);

  test('each is described, with a default', () => {
    const { contributes } = vscode.extensions.getExtension('datawright.datawright')!.packageJSON as {
      contributes: {
        configuration: { properties: Record<string, { markdownDescription: string; default: unknown; scope: string }> };
      };
    };
    for (const [name, { markdownDescription, scope, ...more }] of Object.entries(
      contributes.configuration.properties,
    )) {
      expect(markdownDescription.length > 20 && !markdownDescription.startsWith('%'), `${name} is not described`);
      expect('default' in more, `${name} has no default`);
      expect(['resource', 'window'].includes(scope), `${name} has no scope`);
    }
  });

  test('the severity of a rule', async () => {
    const { document } = await openDesign();
    await set('severity', { 'DATA-007': 'info' });
    await findingsOnce(document.uri, 'an information', (all) =>
      all.some((each) => codeOf(each) === 'DATA-007' && each.severity === vscode.DiagnosticSeverity.Information),
    );
    await set('severity', { 'DATA-007': 'off' });
    await findingsOnce(document.uri, 'no finding', (all) => all.length === 0);
  });

  test('hints and lenses are turned off, and on again', async () => {
    const { document } = await openDesign();
    expect((await hintsOf(document)) > 0, 'no hints');
    await set('hints.enabled', false);
    await set('lenses.enabled', false);
    await eventually('no hints', async () => ((await hintsOf(document)) === 0 ? true : undefined));
    await eventually('no lenses', async () => ((await lensesOf(document.uri)).length === 0 ? true : undefined));
    await set('hints.enabled', undefined);
    await eventually('hints again', async () => ((await hintsOf(document)) > 0 ? true : undefined));
  });

  test('kinds of the workspace are known, and known anew when their file changes', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    expect(folder, 'no folder');
    const design = vscode.Uri.joinPath(folder.uri, 'bought.datawright.yaml');
    const kinds = vscode.Uri.joinPath(folder.uri, '.datawright', 'kinds.yaml');
    const write = (uri: vscode.Uri, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write(design, 'components:\n  snow: { kind: snowflake }\n');
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(design));
      await findingsOnce(design, 'an unknown kind', (all) => all.some(({ message }) => message.includes('snowflake')));
      await write(kinds, 'kinds:\n  snowflake: { role: warehouse, availability: 99.9 % }\n');
      await findingsOnce(design, 'a known kind', (all) => !all.some(({ message }) => message.includes('snowflake')));
      await write(kinds, 'kinds:\n  snowflake: { role: nonsense }\n');
      await findingsOnce(kinds, 'a finding in the file of the kinds', (all) =>
        all.some(({ message }) => message.includes('nonsense')),
      );
    } finally {
      await vscode.workspace.fs.delete(kinds).then(undefined, () => undefined);
      await vscode.workspace.fs.delete(design);
    }
    expectEqual(settings().get('hints.enabled'), true, 'default');
  });
});
