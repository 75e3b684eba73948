import * as vscode from 'vscode';
import { fetchOffers } from '../../offers/fetch-offers';
import { OfferError } from '../../offers/offer-error';
import type { OfferPrices } from '../../offers/offer-price';
import { priceFileText } from '../../offers/price-file-text';
import type { App } from '../app';
import { folderOffers } from './folder-offers';
import { choosePrices } from './price-choice';
import type { PriceChoice, UpdatePricesArgs } from './price-choice';
import { priceFileUri, writeWhole } from './price-file';

type Progress = vscode.Progress<{ readonly message?: string; readonly increment?: number }>;

/**
 * Reads AWS's price list into the price file of the workspace, which estimates then stand on. The file is written when
 * everything was read, and not at all otherwise. Answers what it says to the user.
 */
export async function readPriceList(app: App, args: UpdatePricesArgs): Promise<string | undefined> {
  const target = priceFileUri(app);
  if (!target) return say(vscode.l10n.t('Open a folder first: its prices are kept in .datawright/prices.json.'));
  const choice = await choosePrices(app, args);
  if (!choice) return undefined;
  const stop = new AbortController();
  args.token?.onCancellationRequested(() => stop.abort());
  try {
    const read = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading prices'), cancellable: true },
      (progress, token) => {
        token.onCancellationRequested(() => stop.abort());
        return readChosen(app, choice, progress, stop.signal);
      },
    );
    return say(await take(app, read, target));
  } catch (error) {
    if (stop.signal.aborted) return say(vscode.l10n.t('Reading prices was cancelled; nothing was changed.'));
    if (!(error instanceof OfferError)) throw error;
    const message = vscode.l10n.t('No price was changed. {0}', error.message);
    void vscode.window.showErrorMessage(message);
    return message;
  }
}

/** With a bar that moves by what is behind of all that is to be read. */
function readChosen(
  { readFile }: App,
  { from, regions, tables }: PriceChoice,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly OfferPrices[]> {
  let behind = 0;
  const show = (message: string, share: number): void => {
    progress.report({ message, increment: Math.max(0, (share - behind) * 100) });
    behind = Math.max(behind, share);
  };
  if ('folder' in from)
    return folderOffers({ folder: from.folder, tables, regions, readFile, signal, onProgress: show });
  return fetchOffers({
    ...from,
    tables,
    regions,
    signal,
    onProgress: (file, { at, of }, share = 0) => show(`${file} (${at + 1}/${of})`, (at + share) / of),
  });
}

/** Writes what was read, once the server has found it whole; says what it changes. */
async function take({ server, log }: App, read: readonly OfferPrices[], target: vscode.Uri): Promise<string> {
  const text = priceFileText(read);
  const { prices, changed, added, oldest, newest, problems } = await server.request('datawright/checkPrices', { text });
  if (problems[0] !== undefined) throw new OfferError(problems[0]);
  if (prices === 0) throw new OfferError(vscode.l10n.t('There is no price in it that a design is billed by.'));
  await writeWhole(target, text);
  for (const key of read.flatMap(({ ambiguous }) => ambiguous))
    log.info(`Update Prices: ${key} is left as it is, since AWS lists several prices of it`);
  const dates = oldest === newest ? oldest : vscode.l10n.t('{0} to {1}', oldest, newest);
  return vscode.l10n.t(
    '{0} prices of {1} are in {2}: {3} differ from those that ship with Datawright, {4} are not among them.',
    ...[prices, dates, vscode.workspace.asRelativePath(target), changed, added],
  );
}

function say(message: string): string {
  void vscode.window.showInformationMessage(message);
  return message;
}
