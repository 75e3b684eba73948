import { csvOffer } from './csv-offer';
import { jsonOffer } from './json-offer';
import { OfferCollector } from './offer-collector';
import { OfferError } from './offer-error';
import type { OfferPrices } from './offer-price';
import type { OfferReader } from './offer-product';
import type { OfferTable } from './offer-table';
import type { TextParser } from './text-parser';

/** How long the parser works before others have their turn, as pieces are of any size. */
const PIECE = 64 * 1024;
const TURN_MS = 25;

export interface OfferRequest {
  readonly tables: readonly OfferTable[];
  /** Only prices of these Regions; of all where it is left out. */
  readonly regions?: readonly string[];
  readonly signal?: AbortSignal;
  /** Told how many bytes were read since it was told last. */
  readonly onBytes?: (count: number) => void;
}

/**
 * Reads one offer file, JSON or CSV, piece by piece; only what the tables know is kept. Undefined for a file that only
 * lists others. Throws an OfferError that says what is wrong with the file, and the signal's reason once it is aborted.
 */
export async function readOffer(
  bytes: AsyncIterable<Uint8Array>,
  { tables, regions, signal, onBytes }: OfferRequest,
): Promise<OfferPrices | undefined> {
  const collector = new OfferCollector(tables, regions);
  let parser: TextParser | undefined;
  let turn = Date.now();
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      signal?.throwIfAborted();
      const piece = chunk.subarray(at, at + PIECE);
      parser ??= parserFor(piece, collector);
      parser?.write(piece);
      onBytes?.(piece.length);
      if (Date.now() - turn < TURN_MS) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      turn = Date.now();
    }
  }
  signal?.throwIfAborted();
  if (!parser) throw new OfferError('it is empty');
  parser.end();
  return collector.prices();
}

/** By its first letter, after a byte order mark and blanks: AWS's JSON begins with a brace, its CSV with a quote or a name. */
function parserFor(piece: Uint8Array, reader: OfferReader): TextParser | undefined {
  const [first] = new TextDecoder().decode(piece).trimStart();
  if (first === undefined) return undefined;
  if (first === '{') return jsonOffer(reader);
  if (first === '"' || first === 'F') return csvOffer(reader);
  throw new OfferError(`it is no offer file of the AWS price list: it begins with "${first}"`);
}
