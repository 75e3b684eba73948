import type { OfferProduct } from './offer-product';
import { ownUsage } from './own-usage';

/** What an attribute of a product must be; capitals do not matter. */
type Wanted = string | readonly string[];

/** One thing that we price, as an offer of AWS lists it. */
export interface OfferRow {
  /** The usage type without its Region's prefix (with it in a global offer): all of it, or a pattern over all of it. Left out where attributes say enough. */
  readonly usage?: string | RegExp;
  /** Other attributes that must hold, by their name in small letters and digits, as in `instancetype`. */
  readonly where?: Readonly<Record<string, Wanted>>;
  /** Our key. `{instancetype}` stands for an attribute, in small letters; `$1` for a group of `usage`. */
  readonly sku: string;
  /** What our price counts, in the words of our price book. */
  readonly unit: string;
  /** How many of our units one of AWS's is; 1 where left out. By AWS's unit where that differs from Region to Region. */
  readonly ofOurs?: number | Readonly<Record<string, number>>;
}

/** How one offer of AWS's price list maps to our keys. One file each in `tables/`. */
export interface OfferTable {
  /** AWS's code of the offer, as in `AmazonKinesis`. */
  readonly offer: string;
  /** What people call the service. */
  readonly service: string;
  /** One price everywhere: the offer has no file for each Region, and its prices are `global`. */
  readonly global?: true;
  readonly rows: readonly OfferRow[];
}

/** A product that we price: our key and Region. */
export interface OfferMatch {
  readonly sku: string;
  readonly region: string;
  readonly row: OfferRow;
}

/** Finds what a product is to us; undefined for the many that no design is billed for. */
export function matchProduct(table: OfferTable, product: OfferProduct): OfferMatch | undefined {
  const region = regionOf(table, product);
  if (region === undefined) return undefined;
  const usageType = product.attributes.get('usagetype') ?? '';
  const usage = table.global ? usageType : ownUsage(usageType);
  for (const row of table.rows) {
    const groups = groupsOf(row.usage, usage);
    const sku = groups && holds(row.where, product) ? skuOf(row.sku, groups, product) : undefined;
    if (sku !== undefined) return { sku, region, row };
  }
  return undefined;
}

/** Of a transfer, the Region that it leaves. Local Zones, Wavelength Zones and Outposts are not priced. */
function regionOf(table: OfferTable, { attributes }: OfferProduct): string | undefined {
  if (table.global) return 'global';
  const type = attributes.get('locationtype') ?? attributes.get('fromlocationtype');
  if (type !== undefined && type !== 'AWS Region') return undefined;
  return attributes.get('fromregioncode') ?? attributes.get('regioncode');
}

function groupsOf(wanted: OfferRow['usage'], usage: string): readonly string[] | undefined {
  if (wanted === undefined) return [];
  if (typeof wanted === 'string') return wanted === usage ? [] : undefined;
  return wanted.exec(usage) ?? undefined;
}

const holds = (where: OfferRow['where'], { attributes }: OfferProduct): boolean =>
  Object.entries(where ?? {}).every(([name, wanted]) => {
    const is = (attributes.get(name) ?? '').toLowerCase();
    return typeof wanted === 'string' ? wanted.toLowerCase() === is : wanted.some((each) => each.toLowerCase() === is);
  });

/** Undefined where the product lacks an attribute that the key is made of. */
function skuOf(template: string, groups: readonly string[], { attributes }: OfferProduct): string | undefined {
  let isWhole = true;
  const sku = template.replace(/\$(\d)|\{(\w+)\}/g, (_, group: string | undefined, name: string) => {
    const part = group === undefined ? attributes.get(name)?.toLowerCase() : groups[Number(group)];
    isWhole &&= part !== undefined && part !== '';
    return part ?? '';
  });
  return isWhole ? sku : undefined;
}
