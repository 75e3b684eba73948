import Papa from 'papaparse';
import { OfferError } from './offer-error';
import { attributeName } from './offer-product';
import type { OfferReader } from './offer-product';
import type { TextParser } from './text-parser';

/** The lines over the header, by their first field. */
const HEAD: ReadonlyMap<string, 'offer' | 'published'> = new Map([
  ['OfferCode', 'offer'],
  ['Publication Date', 'published'],
]);

/** What one pass of papaparse's own parser answers: the rows that are whole, and how far they reach. */
interface Pass {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly message: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads AWS's offer files in CSV: five lines of `name,value`, a header, then one row for each price, which repeats what
 * its product is. A file that was cut off exactly between two rows looks whole; CSV has no end that could be missed.
 */
export function csvOffer(reader: OfferReader): TextParser {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let columns: readonly string[] | undefined;

  const take = (text: string): void => {
    rest += text;
    // Up to the end of a line: a row cut elsewhere, as between a quote and what follows it, would look malformed.
    const lines = rest.slice(0, rest.lastIndexOf('\n') + 1);
    if (lines === '') return;
    const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
    const { data, errors, meta } = parser.parse(lines, 0, true) as Pass;
    if (errors[0]) throw new OfferError(`it is no CSV: ${errors[0].message}`);
    rest = rest.slice(meta.cursor);
    for (const row of data) takeRow(row.map((field) => field.replace(/\r$/, '')));
  };
  const takeRow = (row: readonly string[]): void => {
    if (columns) tellRow(reader, columns, row);
    else if (row[0] === 'SKU') columns = row.map(attributeName);
    else tellHead(reader, row);
  };
  return {
    write: (bytes) => take(decode(decoder, bytes)),
    end() {
      take(decode(decoder));
      // Every line of AWS's files has an end; one that has none was cut.
      if (rest !== '') throw new OfferError('it ends in the middle, as after a download that was cut off');
      if (!columns) throw new OfferError('it is no offer file of the AWS price list');
    },
  };
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new OfferError('it is no UTF-8 text');
  }
}

function tellHead(reader: OfferReader, [name = '', value = '']: readonly string[]): void {
  const known = HEAD.get(name);
  if (known) reader.head(known, value);
}

function tellRow(reader: OfferReader, columns: readonly string[], row: readonly string[]): void {
  if (row.length === 1 && row[0] === '') return;
  if (row.length !== columns.length) throw new OfferError(`a row has ${row.length} of ${columns.length} fields`);
  const attributes = new Map<string, string>();
  for (const [at, name] of columns.entries()) if (row[at]) attributes.set(name, row[at]);
  if (attributes.get('termtype') !== 'OnDemand') return;
  const of = (name: string): string => attributes.get(name) ?? '';
  const sku = of('sku');
  reader.product({ sku, attributes });
  reader.rate({
    sku,
    rateCode: of('ratecode'),
    effective: of('effectivedate'),
    unit: of('unit'),
    begin: of('startingrange'),
    end: of('endingrange'),
    amount: of('priceperunit'),
    currency: of('currency'),
  });
}
