import { setup, suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  extensionApi,
  findingsOnce,
  openDesign,
  openExample,
  placeOf,
  SHOP,
} from './harness/designs';
import { eventually, expect, expectEqual } from './harness/expect';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);
const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const isPreview = ({ input }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputWebview && input.viewType.endsWith('datawright.preview');
const previewTab = (): Promise<vscode.Tab> => eventually('the preview', () => tabs().find(isPreview));

/** The page that a command has opened, by the beginning of its title; rendered where VS Code's markdown is there. */
const pageTab = (title: string): Promise<vscode.Tab> =>
  eventually(`a page on ${title}`, () => tabs().find(({ label }) => label.includes(title)));

suite('commands', () => {
  setup(closeAll);
  suiteTeardown(closeAll);

  test('every command of the manifest is there, and every one of ours but two is in the manifest', async () => {
    await extensionApi();
    const { contributes } = vscode.extensions.getExtension('datawright.datawright')!.packageJSON as {
      contributes: { commands: { command: string; title: string; category: string }[] };
    };
    const described = contributes.commands.map(({ command }) => command).sort();
    const registered = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith('datawright.')).sort();
    for (const id of described) expect(registered.includes(id), `${id} leads nowhere`);
    const inner = registered.filter((id) => !described.includes(id) && !id.includes('.preview'));
    expectEqual(inner, ['datawright.acceptFinding', 'datawright.showRule'], 'commands for links and light bulbs only');
    expect(
      contributes.commands.every(({ title, category }) => category === 'Datawright' && !title.startsWith('%')),
      'a title is not translated',
    );
  });

  test('New Design opens a pattern with its preview, and the pattern is clean', async () => {
    await run('datawright.newDesign', 'streaming-analytics');
    const editor = await eventually('the new design', () =>
      vscode.window.visibleTextEditors.find(({ document }) =>
        document.getText().includes('design: Streaming analytics'),
      ),
    );
    expectEqual([editor.document.isUntitled, editor.document.languageId], [true, 'datawright'], 'document');
    await previewTab();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expectEqual(vscode.languages.getDiagnostics(editor.document.uri).map(codeOf), [], 'findings');
  });

  test('Open Preview and Open Preview to the Side show one preview, which follows the active design', async () => {
    await openDesign();
    await run('datawright.openPreviewToSide');
    const tab = await previewTab();
    expectEqual(tab.group.viewColumn, vscode.ViewColumn.Two, 'column');
    await run('datawright.openPreview');
    expectEqual(tabs().filter(isPreview).length, 1, 'previews');
    await eventually('its title', () => (tabs().find(isPreview)?.label === 'Shop — Preview' ? true : undefined));
    await openDesign(SHOP.replace('design: Shop', 'design: Other'));
    await eventually('the title of the other', () =>
      tabs().find(isPreview)?.label === 'Other — Preview' ? true : undefined,
    );
  });

  test('Estimate Cost and Estimate RTO and RPO open a page', async () => {
    await openDesign();
    await run('datawright.estimateCost');
    await pageTab('Cost of Shop');
    await openDesign();
    await run('datawright.estimateRecovery');
    await pageTab('RTO and RPO of Shop');
  });

  test('Export Cost as CSV writes the bill, line by line', async () => {
    const { document } = await openDesign();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    expect(folder, 'no folder is open');
    const target = vscode.Uri.joinPath(folder.uri, 'shop.csv');
    await run('datawright.exportCost', document.uri, target);
    const csv = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    await vscode.workspace.fs.delete(target);
    expect(csv.startsWith('of,kind,item,sku,'), csv.slice(0, 80));
    expect(csv.includes('\r\nclicks,kinesis-stream,shard-hours,kinesis.shard-hour,fixed,1460,'), csv);
  });

  test('Explain Figure at Cursor opens the figures of the part, down to their sources', async () => {
    const editor = await openDesign();
    const at = placeOf(editor.document, 'clicks: {', 2);
    editor.selection = new vscode.Selection(at, at);
    await run('datawright.explainFigure');
    await pageTab('clicks');
  });

  test('a page is markdown with what the server says', async () => {
    const { document } = await openDesign();
    const uri = vscode.Uri.from({
      scheme: 'datawright-report',
      path: '/Cost.md',
      query: JSON.stringify({ about: 'cost', uri: document.uri.toString() }),
    });
    const page = await vscode.workspace.openTextDocument(uri);
    expect(page.getText().startsWith('# Cost of Shop'), page.getText().slice(0, 80));
    const rule = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'datawright-rule', path: '/DATA-007.md' }),
    );
    expect(rule.getText().startsWith('# DATA-007'), rule.getText().slice(0, 80));
  });

  test('the code of a finding opens the page of its rule', async () => {
    await openDesign();
    await run('datawright.showRule', 'DATA-007');
    await pageTab('DATA-007');
  });

  test('Add IAM Note and Add Networking Note write at the end of the notes, about the part at the cursor', async () => {
    const editor = await openDesign();
    const at = placeOf(editor.document, 'lake:', 1);
    editor.selection = new vscode.Selection(at, at);
    await run('datawright.addIamNote', 'Analysts only read.');
    expect(
      editor.document
        .getText()
        .endsWith('notes:\n  - of: lake\n    about: iam\n    text: >-\n      Analysts only read.\n'),
      editor.document.getText(),
    );
    editor.selection = new vscode.Selection(at, at);
    await run('datawright.addNetworkNote', 'Through the endpoint.');
    expect(
      editor.document.getText().includes('    about: network\n    text: >-\n      Through the endpoint.'),
      editor.document.getText(),
    );
    expectEqual(
      vscode.languages.getDiagnostics(editor.document.uri).filter((each) => codeOf(each).startsWith('LANG')).length,
      0,
      'mistakes',
    );
  });

  test('a finding is accepted with a reason, and is gone from Problems', async () => {
    const { document } = await openDesign();
    await findingsOnce(document.uri, 'the finding', (all) => all.some((each) => codeOf(each) === 'DATA-007'));
    await run(
      'datawright.acceptFinding',
      document.uri.toString(),
      'DATA-007',
      'components.clicks.shards',
      'It is a test.',
    );
    expect(
      document.getText().includes('ignore:\n  - rule: DATA-007\n    of: clicks\n    because: >-\n      It is a test.'),
      document.getText(),
    );
    await findingsOnce(document.uri, 'no finding any more', (all) => all.length === 0);
  });

  test('Show Notes opens the preview', async () => {
    await openExample('tour/clickstream.datawright.yaml');
    await run('datawright.showNotes');
    await previewTab();
  });

  test('Restart Server keeps what is open', async () => {
    const { document } = await openDesign();
    await run('datawright.restartServer');
    await findingsOnce(document.uri, 'the findings of the new server', (all) =>
      all.some((each) => codeOf(each) === 'DATA-007'),
    );
  });

  test('commands without a design say what to do, and throw nothing', async () => {
    for (const command of ['explainFigure', 'exportCost', 'addIamNote', 'addNetworkNote'])
      await run(`datawright.${command}`);
  });
});
