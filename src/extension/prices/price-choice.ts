import * as vscode from 'vscode';
import { AWS_PRICE_LIST } from '../../offers/fetch-offers';
import type { OfferTable } from '../../offers/offer-table';
import { allOfferTables } from '../../offers/tables.generated';
import type { App } from '../app';

/** What a test or another extension gives in place of answers. */
export interface UpdatePricesArgs {
  readonly from?: 'folder' | 'network';
  readonly folder?: vscode.Uri;
  /** A mirror of AWS's price list. */
  readonly base?: string;
  readonly regions?: readonly string[];
  /** AWS's codes of offers, as in `AmazonKinesis`; every one that is known where left out. */
  readonly offers?: readonly string[];
  /** Ends the reading. */
  readonly token?: vscode.CancellationToken;
}

export interface PriceChoice {
  readonly from: { readonly folder: vscode.Uri } | { readonly base: string };
  readonly regions: readonly string[];
  readonly tables: readonly OfferTable[];
}

/** Asks for what was not given: where from, then which Regions, then which services. Undefined where an answer is missing. */
export async function choosePrices(app: App, given: UpdatePricesArgs): Promise<PriceChoice | undefined> {
  const from = await chooseSource(given);
  if (!from) return undefined;
  const regions = given.regions ?? (await chooseRegions(app));
  if (!regions?.length) return undefined;
  const tables = await chooseTables(given, 'base' in from);
  return tables?.length ? { from, regions, tables } : undefined;
}

async function chooseSource({ from, folder, base }: UpdatePricesArgs): Promise<PriceChoice['from'] | undefined> {
  const items: readonly (vscode.QuickPickItem & { from: 'folder' | 'network' })[] = [
    {
      label: vscode.l10n.t('From AWS, over the network'),
      detail: vscode.l10n.t('The public price list; needs no account. EC2 alone has hundreds of megabytes a Region.'),
      from: 'network',
    },
    {
      label: vscode.l10n.t('From a folder…'),
      detail: vscode.l10n.t('Offer files that were downloaded before, JSON or CSV'),
      from: 'folder',
    },
  ];
  const chosen = from ?? (await vscode.window.showQuickPick(items, { title: title() }))?.from;
  if (chosen === 'network') return { base: base ?? AWS_PRICE_LIST };
  if (chosen === undefined) return undefined;
  const [picked] = folder
    ? [folder]
    : ((await vscode.window.showOpenDialog({ title: title(), canSelectFiles: false, canSelectFolders: true })) ?? []);
  return picked && { folder: picked };
}

/** Those that designs of the workspace name are picked from the start. */
async function chooseRegions({ server }: App): Promise<readonly string[] | undefined> {
  const regions = await server.request('datawright/priceRegions', {});
  const isAnyUsed = regions.some(({ used }) => used);
  const items = regions.map(({ id, place, used }) => ({
    label: id,
    description: place,
    picked: isAnyUsed ? used : id === 'us-east-1',
  }));
  const picked = await vscode.window.showQuickPick(
    items.sort((a, b) => Number(b.picked) - Number(a.picked)),
    { title: title(), placeHolder: vscode.l10n.t('Regions to read prices of'), canPickMany: true },
  );
  return picked?.map(({ label }) => label);
}

/** From a folder, whatever is there; who gave the source is not asked for more. */
async function chooseTables(
  { from, offers }: UpdatePricesArgs,
  isNetwork: boolean,
): Promise<readonly OfferTable[] | undefined> {
  if (offers) return allOfferTables.filter(({ offer }) => offers.includes(offer));
  if (!isNetwork || from !== undefined) return allOfferTables;
  const items = allOfferTables
    .map((table) => ({ label: table.service, description: table.offer, picked: true, table }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const placeHolder = vscode.l10n.t('Services to read prices of');
  const picked = await vscode.window.showQuickPick(items, { title: title(), placeHolder, canPickMany: true });
  return picked?.map(({ table }) => table);
}

const title = (): string => vscode.l10n.t('Update Prices');
