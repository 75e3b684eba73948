import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  findingsOnce,
  lensesOf,
  openDesign,
  openExample,
  placeOf,
  replace,
  SHOP,
} from './harness/designs';
import { eventually, expect, expectEqual } from './harness/expect';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);
const textOf = (contents: vscode.Hover['contents']): string =>
  contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');

suite('what the editor knows of a design', () => {
  suiteTeardown(closeAll);

  test('findings, with a page behind each code, and a fix that takes one away', async () => {
    const editor = await openDesign();
    const { document } = editor;
    const [finding] = await findingsOnce(document.uri, 'the finding on shards', (all) =>
      all.some((each) => codeOf(each) === 'DATA-007'),
    );
    expectEqual(finding!.source, 'datawright', 'source');
    const target = typeof finding!.code === 'object' ? finding!.code.target : undefined;
    expectEqual(target?.scheme, 'command', 'where the code leads');
    const actions = await run<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding!.range,
      'quickfix',
    );
    const fix = actions.find(({ title }) => title === 'Set shards to 5');
    expect(fix?.edit, 'no fix that edits');
    expect(await vscode.workspace.applyEdit(fix.edit), 'the fix was refused');
    expectEqual(document.getText(), SHOP.replace('shards: 2', 'shards: 5'), 'the text after the fix');
    await findingsOnce(document.uri, 'no finding any more', (all) => all.length === 0);
  });

  test('a mistake in the language is told at its place while the rest stays known', async () => {
    const editor = await openDesign(SHOP.replace('clicks -> lake', 'clicks -> lke'));
    const [finding] = await findingsOnce(editor.document.uri, 'the mistake', (all) =>
      all.some(({ message }) => message.includes('lke')),
    );
    expectEqual(
      editor.document.getText(finding!.range).includes('lke') || codeOf(finding!) === 'DATA-007',
      true,
      'range',
    );
  });

  test('completion knows what fits', async () => {
    const { document } = await openDesign(`${SHOP}  - lake -> app: { mode: \n`);
    const at = placeOf(document, 'mode: ', 'mode: '.length);
    const { items } = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    expect(labels.includes('request'), `no "request" among ${labels.join(', ')}`);
    expect(!labels.includes('kinesis-stream'), 'a kind where a mode belongs');
  });

  test('hover explains a setting, a kind, a component', async () => {
    const { document } = await openDesign();
    const hover = async (part: string, into = 1): Promise<string> => {
      const found = await run<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, part, into),
      );
      return found.map(({ contents }) => textOf(contents)).join('\n');
    };
    expect((await hover('shards')).includes('ShardCount'), 'the setting');
    expect((await hover('s3-bucket')).includes('S3 bucket'), 'the kind');
    expect((await hover('clicks: {')).includes('$'), 'the cost of the component');
  });

  test('names: definition, references, highlights, rename', async () => {
    const { document } = await openDesign();
    const use = placeOf(document, '-> clicks', 4);
    const [definition] = await run<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      use,
    );
    const range =
      'targetRange' in definition! ? (definition.targetSelectionRange ?? definition.targetRange) : definition!.range;
    expectEqual(range.start.line, placeOf(document, 'clicks: {').line, 'line of the definition');
    const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, use);
    expectEqual(references.length, 3, 'references');
    const highlights = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, use);
    expectEqual(highlights.length, 3, 'highlights');
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, use, 'events');
    expect(await vscode.workspace.applyEdit(edit), 'the rename was refused');
    expectEqual(document.getText(), SHOP.replaceAll(/\bclicks\b/g, 'events'), 'the text after the rename');
  });

  test('a kind cannot be renamed, and that is said', async () => {
    const { document } = await openDesign();
    const refused = await run('vscode.prepareRename', document.uri, placeOf(document, 's3-bucket', 2)).then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(refused.includes('not defined in this design'), refused);
  });

  test('the outline, folding, selection, tokens and links', async () => {
    const { document } = await openDesign(
      `${SHOP}alarms:\n  late: { of: lake, metric: age, above: 10 min, runbook: "https://example.org/late" }\n`,
    );
    const symbols = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    expectEqual(
      symbols.map(({ name }) => name),
      ['design', 'region', 'components', 'flows', 'alarms'],
      'outline',
    );
    const folds = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    expect(
      folds.some(({ start }) => start === placeOf(document, 'components:').line),
      'components do not fold',
    );
    const [selection] = await run<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      placeOf(document, 'shards', 2),
    ]);
    expectEqual(document.getText(selection!.range), 'shards', 'the innermost selection');
    const tokens = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    expect(tokens.data.length >= 5 * 10, `only ${tokens.data.length / 5} tokens`);
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    expect(
      links.some(({ target }) => String(target) === 'https://example.org/late'),
      'no link to the runbook',
    );
  });

  test('hints and the lens say the figures, and follow an edit', async () => {
    const editor = await openDesign();
    const { document } = editor;
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async (): Promise<string[]> =>
      (await run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all)).map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
      );
    expect(
      (await hints()).some((hint) => hint.includes('needs 5 at peak')),
      'no hint on shards',
    );
    const [lens] = await lensesOf(document.uri);
    expect(/^\$[\d,.]+\/month · RTO .+ · RPO .+ · .+ · 1 finding$/.test(lens!.command!.title), lens!.command!.title);
    await replace(editor, 'shards: 2', 'shards: 5');
    expect(!(await hints()).some((hint) => hint.includes('needs')), 'the hint stayed');
    const [after] = await lensesOf(document.uri);
    expect(after!.command!.title.endsWith('no findings'), after!.command!.title);
  });

  test('symbols of the workspace are found in designs that are not open', async () => {
    await openExample('clickstream.datawright.yaml');
    const found = await eventually('a symbol of another design', async () => {
      const symbols = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'web');
      return symbols.some(({ location }) => location.uri.path.endsWith('three-tier-web.datawright.yaml'))
        ? symbols
        : undefined;
    });
    expect(found.length > 0, 'nothing found');
  });
});
