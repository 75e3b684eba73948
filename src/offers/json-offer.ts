import { JSONParser } from '@streamparser/json';
import { OfferError } from './offer-error';
import { attributeName } from './offer-product';
import type { OfferReader } from './offer-product';
import type { TextParser } from './text-parser';

/**
 * Each is told and then forgotten, so that none but the innermost may be named: what holds a named one would be kept
 * whole. Reserved terms, nine tenths of a large file, are read over.
 */
const PATHS = ['$.offerCode', '$.publicationDate', '$.products.*', '$.terms.OnDemand.*.*', '$.offers.*', '$.regions.*'];

/** What stands at a path: an object of which nothing is known yet. */
type Found = Readonly<Record<string, unknown>>;

/** Reads AWS's offer files in JSON. Their products stand before their terms. */
export function jsonOffer(reader: OfferReader): TextParser {
  const parser = new JSONParser({ paths: PATHS, keepStack: false });
  const seen = new Set<string>();
  parser.onValue = ({ value, key, stack }) => {
    // The path below the root: `products`, or `terms`, or nothing for what stands at the top.
    const section = stack[1]?.key;
    seen.add(String(section ?? key));
    if (section === undefined) head(reader, String(key), value);
    else if (section === 'products') reader.product(productOf(String(key), asFound(value)));
    else if (section === 'terms') tellRates(reader, asFound(value));
  };
  parser.onError = (error) => {
    throw error instanceof OfferError ? error : new OfferError(`it is no JSON: ${error.message}`);
  };
  return {
    write(bytes) {
      if (!parser.isEnded) parser.write(bytes);
      else if (/\S/.test(new TextDecoder().decode(bytes))) throw new OfferError('something follows its end');
    },
    end() {
      if (!parser.isEnded) throw new OfferError('it ends in the middle, as after a download that was cut off');
      if (seen.has('offers') || seen.has('regions')) reader.head('index', '');
      else if (!seen.has('products')) throw new OfferError('it is no offer file of the AWS price list');
      else if (!seen.has('terms')) throw new OfferError('it holds products and no on-demand price');
    },
  };
}

function head(reader: OfferReader, key: string, value: unknown): void {
  if (key === 'offerCode') reader.head('offer', text(value));
  if (key === 'publicationDate') reader.head('published', text(value));
}

function productOf(sku: string, { productFamily, attributes }: Found): Parameters<OfferReader['product']>[0] {
  const named = Object.entries(asFound(attributes)).map(([name, value]) => [attributeName(name), text(value)] as const);
  return { sku, attributes: new Map([['productfamily', text(productFamily)], ...named]) };
}

function tellRates(reader: OfferReader, { sku, effectiveDate, priceDimensions }: Found): void {
  for (const [rateCode, dimension] of Object.entries(asFound(priceDimensions))) {
    const { unit, beginRange, endRange, pricePerUnit } = asFound(dimension);
    const amounts = asFound(pricePerUnit);
    const currency = 'USD' in amounts ? 'USD' : (Object.keys(amounts)[0] ?? '');
    reader.rate({
      sku: text(sku),
      rateCode,
      effective: text(effectiveDate),
      unit: text(unit),
      begin: text(beginRange),
      end: text(endRange),
      amount: text(amounts[currency]),
      currency,
    });
  }
}

const asFound = (value: unknown): Found => (typeof value === 'object' && value !== null ? (value as Found) : {});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
