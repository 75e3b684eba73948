import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, extensionApi, findingsOnce, lensesOf, openDesign } from '../integration/harness/designs';
import { eventually, expectEqual } from '../integration/harness/expect';
import { json, KINESIS, offerFolder, priceFile, removePriceFile, updatePrices } from '../integration/harness/prices';

suite('Restricted Mode', () => {
  suiteTeardown(closeAll);

  test('the folder is not trusted and the extension works all the same', async () => {
    expectEqual(vscode.workspace.isTrusted, false, 'trusted');
    await extensionApi();
    expectEqual(vscode.extensions.getExtension('datawright.datawright')!.isActive, true, 'active');
  });

  test('findings, figures and fixes are there', async () => {
    const { document } = await openDesign();
    const [finding] = await findingsOnce(document.uri, 'the finding', (all) =>
      all.some((each) => codeOf(each) === 'DATA-007'),
    );
    expectEqual((await lensesOf(document.uri)).length, 1, 'lenses');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding!.range,
    );
    expectEqual(
      actions.some(({ title }) => title === 'Set shards to 5'),
      true,
      'the fix',
    );
  });

  test('the preview draws', async () => {
    const api = await extensionApi();
    let boxes: number | undefined;
    const listening = api.onDidDraw((drawn) => (boxes = drawn.boxes));
    await openDesign();
    await vscode.commands.executeCommand('datawright.openPreviewToSide');
    await eventually('the picture', () => (boxes === 3 ? true : undefined));
    listening.dispose();
  });

  test('prices are updated: what is read is data, and what is written is too', async () => {
    await extensionApi();
    await updatePrices({ from: 'folder', folder: await offerFolder({ 'kinesis.json': json(KINESIS) }) });
    expectEqual((await priceFile())?.includes('offer AmazonKinesis'), true, 'the price file');
    await removePriceFile();
  });
});
