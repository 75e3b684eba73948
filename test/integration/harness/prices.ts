import * as vscode from 'vscode';
import { LISTED } from '../../unit/offers/listed';
import { offerCsv, offerJson } from '../../unit/offers/offer-file';
import type { ListedOffer } from '../../unit/offers/offer-file';
import { expect } from './expect';

/** What AWS would list: shards at twice what our book says, buckets as in it. */
export const KINESIS: ListedOffer = {
  offer: 'AmazonKinesis',
  products: LISTED.AmazonKinesis!.map((product) => (product.usd === '0.015' ? { ...product, usd: '0.03' } : product)),
};
export const S3: ListedOffer = { offer: 'AmazonS3', products: LISTED.AmazonS3! };

export const json = offerJson;
export const csv = offerCsv;

const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  expect(first, 'no folder is open');
  return first.uri;
};

const PRICES = ['.datawright', 'prices.json'];

/** The price file of the workspace; undefined where there is none. */
export async function priceFile(): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), ...PRICES)));
  } catch {
    return undefined;
  }
}

/** What lies beside it: nothing that is half written may. */
export async function besidePriceFile(): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder(), '.datawright'));
    return entries.map(([name]) => name);
  } catch {
    return [];
  }
}

export async function removePriceFile(): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.datawright'), { recursive: true }).then(
    () => undefined,
    () => undefined,
  );
}

/** A folder of offer files, beside the workspace so that it is no part of it. */
export async function offerFolder(files: Readonly<Record<string, string>>): Promise<vscode.Uri> {
  const root = vscode.Uri.joinPath(folder(), '..', `offers-${Object.keys(files).length}-${Date.now()}`);
  for (const [name, text] of Object.entries(files))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, name), new TextEncoder().encode(text));
  return root;
}

/** Runs the command; what it says. */
export const updatePrices = async (args: Readonly<Record<string, unknown>>): Promise<string> =>
  (await vscode.commands.executeCommand<string | undefined>('datawright.updatePrices', {
    regions: ['us-east-1'],
    ...args,
  })) ?? '';

/** The page on what a design costs, as text. */
export async function costPage(design: vscode.Uri): Promise<string> {
  const query = JSON.stringify({ about: 'cost', uri: design.toString(), at: Date.now() });
  const uri = vscode.Uri.from({ scheme: 'datawright-report', path: '/Cost.md', query });
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
