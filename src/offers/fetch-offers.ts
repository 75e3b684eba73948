import { OfferError } from './offer-error';
import type { OfferPrices } from './offer-price';
import type { OfferTable } from './offer-table';
import { readOffer } from './read-offer';

/** Where AWS publishes its price list, for everybody and without credentials. */
export const AWS_PRICE_LIST = 'https://pricing.us-east-1.amazonaws.com';

export interface FetchRequest {
  readonly tables: readonly OfferTable[];
  readonly regions: readonly string[];
  /** `AWS_PRICE_LIST`, or a mirror of it. */
  readonly base: string;
  readonly signal: AbortSignal;
  /** Told before each file, which is its `at`th of `of`, and as its bytes come; `total` where the server says it. */
  readonly onProgress: (file: string, step: { readonly at: number; readonly of: number }, share?: number) => void;
}

/**
 * Reads the offers that the tables know from AWS's price list, one file after the other; no file is held. Offers and
 * Regions that AWS does not list are passed over. Throws an OfferError that names the file and what is wrong with it.
 */
export async function fetchOffers(request: FetchRequest): Promise<readonly OfferPrices[]> {
  const { base, signal, tables } = request;
  const listed = await fetchIndex(base, '/offers/v1.0/aws/index.json', 'offers', signal);
  const files: { readonly table: OfferTable; readonly path: string }[] = [];
  for (const table of tables) {
    const offer = listed[table.offer];
    if (!offer) continue;
    if (table.global) files.push({ table, path: pathIn(offer, 'currentVersionUrl') });
    else
      for (const path of await regionPaths(request, pathIn(offer, 'currentRegionIndexUrl')))
        files.push({ table, path });
  }
  const read: OfferPrices[] = [];
  for (const [at, { table, path }] of files.entries()) {
    const step = { at, of: files.length };
    request.onProgress(table.service, step);
    read.push(await fetchOffer(request, table, path, (share) => request.onProgress(table.service, step, share)));
  }
  return read;
}

async function regionPaths({ base, regions, signal }: FetchRequest, index: string): Promise<readonly string[]> {
  const listed = await fetchIndex(base, index, 'regions', signal);
  return regions.flatMap((region) => (listed[region] ? [pathIn(listed[region], 'currentVersionUrl')] : []));
}

async function fetchOffer(
  { base, regions, signal }: FetchRequest,
  table: OfferTable,
  path: string,
  onShare: (share: number) => void,
): Promise<OfferPrices> {
  const response = await get(base, path, signal);
  const total = Number(response.headers.get('content-length'));
  let bytes = 0;
  return named(path, async () => {
    const prices = await readOffer(bytesOf(response), {
      tables: [table],
      regions,
      signal,
      onBytes: (count) => {
        bytes += count;
        if (total > 0) onShare(Math.min(1, bytes / total));
      },
    });
    if (prices?.offer !== table.offer) throw new OfferError(`it is not the offer ${table.offer}`);
    return prices;
  });
}

type Index = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** A small file that lists others. */
async function fetchIndex(base: string, path: string, key: 'offers' | 'regions', signal: AbortSignal): Promise<Index> {
  const response = await get(base, path, signal);
  const text = await named(path, () => response.text());
  const index = parsed(text)?.[key];
  if (typeof index !== 'object' || index === null)
    throw new OfferError(`${path}: it is no index of the AWS price list`);
  return index as Index;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

/** Only paths: what the list names stays on the host that it came from. */
function pathIn(entry: Readonly<Record<string, unknown>>, key: string): string {
  const path = entry[key];
  if (typeof path !== 'string' || !path.startsWith('/offers/')) throw new OfferError(`the price list has no ${key}`);
  return path;
}

const get = (base: string, path: string, signal: AbortSignal): Promise<Response> =>
  named(path, async () => {
    const response = await fetch(`${base}${path}`, { signal });
    if (!response.ok) throw new OfferError(`the server answers ${response.status}`);
    return response;
  });

/** Read by hand: not every host that runs extensions can iterate a stream. */
async function* bytesOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Lets the connection go where reading stopped early.
    await reader.cancel().catch(() => undefined);
  }
}

/** Does it, and says of which file an error is. An abort stays what it is. */
async function named<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OfferError(`${path}: ${error instanceof OfferError ? reason : `the connection failed (${reason})`}`);
  }
}
