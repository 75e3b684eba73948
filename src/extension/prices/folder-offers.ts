import * as vscode from 'vscode';
import { OfferError } from '../../offers/offer-error';
import type { OfferPrices } from '../../offers/offer-price';
import type { OfferTable } from '../../offers/offer-table';
import { readOffer } from '../../offers/read-offer';
import type { ReadFile } from './read-file';

/** As deep as AWS's own folders are, `offers/v1.0/aws/OFFER/current/REGION`, and some more. */
const DEEPEST = 8;

interface OfferFile {
  readonly uri: vscode.Uri;
  /** As seen from the folder. */
  readonly name: string;
  readonly size: number;
}

export interface FolderRequest {
  readonly folder: vscode.Uri;
  readonly tables: readonly OfferTable[];
  readonly regions: readonly string[];
  readonly readFile: ReadFile;
  readonly signal: AbortSignal;
  /** Told what is read, and the share (0 to 1) of all bytes that is behind. */
  readonly onProgress: (file: string, share: number) => void;
}

/**
 * Reads every offer file of a folder and of those below it, one after the other. Throws an OfferError that names the file
 * and what is wrong with it; a folder without any is wrong itself.
 */
export async function folderOffers(request: FolderRequest): Promise<readonly OfferPrices[]> {
  const { folder, tables, regions, readFile, signal } = request;
  const files = await offerFiles(folder, '', DEEPEST);
  if (files.length === 0) throw new OfferError(vscode.l10n.t('the folder holds no .json and no .csv'));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const read: OfferPrices[] = [];
  let behind = 0;
  for (const { uri, name } of files) {
    try {
      const onBytes = (count: number): void => request.onProgress(name, (behind += count) / total);
      const prices = await readOffer(readFile(uri), { tables, regions, signal, onBytes });
      if (prices) read.push(prices);
    } catch (error) {
      signal.throwIfAborted();
      throw new OfferError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return read;
}

async function offerFiles(folder: vscode.Uri, under: string, depth: number): Promise<readonly OfferFile[]> {
  const entries = [...(await vscode.workspace.fs.readDirectory(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  const found: OfferFile[] = [];
  for (const [entry, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, entry);
    const name = `${under}${entry}`;
    if (type & vscode.FileType.Directory) {
      if (depth > 1) found.push(...(await offerFiles(uri, `${name}/`, depth - 1)));
    } else if (/\.(?:json|csv)$/i.test(entry))
      found.push({ uri, name, size: (await vscode.workspace.fs.stat(uri)).size });
  }
  return found;
}
