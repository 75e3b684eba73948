import { setup, suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, extensionApi, findingsOnce, openDesign } from './harness/designs';
import { eventually, expect, expectEqual } from './harness/expect';
import {
  besidePriceFile,
  costPage,
  csv,
  json,
  KINESIS,
  offerFolder,
  priceFile,
  removePriceFile,
  S3,
  updatePrices,
} from './harness/prices';

suite('update prices from a folder', () => {
  setup(async () => {
    await extensionApi();
    await closeAll();
    await removePriceFile();
  });
  suiteTeardown(async () => {
    await removePriceFile();
    await closeAll();
  });

  test('writes one price file, says what it changes, and designs cost by it at once', async () => {
    const { document } = await openDesign();
    const before = await costPage(document.uri);
    const folder = await offerFolder({ 'kinesis.json': json(KINESIS), 'a/b/s3.csv': csv(S3), 'notes.txt': 'no offer' });
    const said = await updatePrices({ from: 'folder', folder });
    const count = KINESIS.products.length + S3.products.length;
    expect(said.startsWith(`${count} prices of 2026-09-11 are in `), said);
    expect(said.includes(': 2 differ '), said);
    const text = (await priceFile()) ?? '';
    expect(text.includes('"AWS price list of 2026-09-11, offer AmazonKinesis, SKU '), text);
    expectEqual(await besidePriceFile(), ['prices.json'], 'beside the price file');
    const after = await eventually('the new figures', async () => {
      const page = await costPage(document.uri);
      return page.includes('offer AmazonKinesis') ? page : undefined;
    });
    expect(before.includes('$21.90') && after.includes('$43.80'), after);

    await updatePrices({ from: 'folder', folder });
    expectEqual(await priceFile(), text, 'the same prices, written again');
  });

  test('a price file with a mistake is a finding in it, and the prices that ship with us stay', async () => {
    await updatePrices({ from: 'folder', folder: await offerFolder({ 'kinesis.json': json(KINESIS) }) });
    const [root] = vscode.workspace.workspaceFolders ?? [];
    const uri = vscode.Uri.joinPath(root!.uri, '.datawright', 'prices.json');
    const broken = ((await priceFile()) ?? '').replace('"usd":0.03', '"usd":"free"');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(broken));
    const { document } = await openDesign();
    const [finding] = await findingsOnce(uri, 'the finding', (all) => all.length === 1);
    expect(finding!.message.includes('usd above zero'), finding!.message);
    expectEqual(
      broken.split('\n')[finding!.range.start.line]!.slice(finding!.range.start.character).startsWith('"free"'),
      true,
    );
    expect((await costPage(document.uri)).includes('$21.90'), 'the figures changed');
  });

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a file that was cut off', { 'k.json': json(KINESIS).slice(0, 900) }, 'k.json: it ends in the middle'],
    [
      'a page of a captive portal',
      { 'k.json': json(KINESIS), 'z.json': '<html></html>' },
      'z.json: it is no offer file',
    ],
    ['another JSON', { 'package.json': '{"name":"x"}' }, 'package.json: it is no offer file'],
    [
      'prices in another currency',
      { 'k.csv': csv(KINESIS).replaceAll('"USD"', '"CNY"') },
      'k.csv: its prices are in CNY',
    ],
    ['two files of one offer', { 'a.json': json(KINESIS), 'b.csv': csv(KINESIS) }, 'AmazonKinesis in us-east-1'],
    ['an offer that we do not bill', { 'l.json': json({ ...KINESIS, offer: 'AmazonLightsail' }) }, 'no price in it'],
    ['a folder without any', { 'read.me': '' }, 'holds no .json'],
  ];
  for (const [what, files, says] of cases) {
    test(`${what} changes nothing and is said`, async () => {
      const kept = '{ "version": 1, "prices": [] }';
      const [root] = vscode.workspace.workspaceFolders ?? [];
      const uri = vscode.Uri.joinPath(root!.uri, '.datawright', 'prices.json');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(kept));
      const said = await updatePrices({ from: 'folder', folder: await offerFolder(files) });
      expect(said.startsWith('No price was changed. ') && said.includes(says), said);
      expectEqual([await priceFile(), await besidePriceFile()], [kept, ['prices.json']], 'files');
    });
  }
});
