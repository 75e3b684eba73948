/** A product of an offer file. Attributes by name in small letters and digits, so that JSON and CSV name them alike. */
export interface OfferProduct {
  /** AWS's own SKU, as in `K4EXFQ5YFQCP98EN`. */
  readonly sku: string;
  /** Its family is among them, as `productfamily`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What one unit of a product costs on demand, over a range of use. */
export interface OfferRate {
  /** AWS's SKU of the product. */
  readonly sku: string;
  readonly rateCode: string;
  /** ISO date and time from which the price holds; a list may hold the next price already. */
  readonly effective: string;
  /** AWS's unit, as in `GB-Mo`. */
  readonly unit: string;
  /** Of the month's use, in AWS's unit; the end is `Inf` where there is none. */
  readonly begin: string;
  readonly end: string;
  readonly amount: string;
  /** ISO code, as in `USD`. */
  readonly currency: string;
}

/** Who is told what an offer file holds, in the order of the file: what it is, products, then prices. */
export interface OfferReader {
  /** `index` is told of a file that only lists others. */
  head(name: 'offer' | 'published' | 'index', value: string): void;
  /** Told once for each product of a JSON file, once for each of its prices of a CSV file. */
  product(product: OfferProduct): void;
  rate(rate: OfferRate): void;
}

/** `preinstalledsw` of both `preInstalledSw` and `Pre Installed S/W`. */
export const attributeName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
