import { PLACES } from './region-places';
import facts from './regions.json';

type Partition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc';

/** How much of the price book is about the Region; the rest is borrowed. */
export type PriceCoverage = 'full' | 'rates' | 'few' | 'none';

export interface Region {
  readonly code: string;
  readonly name: string;
  /** ISO 3166, two letters. */
  readonly country: string;
  readonly continent: string;
  readonly partition: Partition;
  /** Availability Zones that a new account can use. */
  readonly zones: number;
  /** SKU keys that the price book holds for the Region itself. */
  readonly prices: number;
  readonly note?: string;
  readonly source: string;
  readonly asOf: string;
  /** Recalled, not read: a figure that rests on the zones says so. */
  readonly status: 'recalled';
}

// AWS's list of Regions and zones, as recalled; the zones of the older Regions agree with public lists.
const ORIGIN = {
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  asOf: '2026-11-22',
  status: 'recalled',
} as const;

const BY_CODE: ReadonlyMap<string, Region> = new Map(
  facts.map((region) => [region.code, { ...(region as Omit<Region, keyof typeof ORIGIN>), ...ORIGIN }]),
);

/** Every Region, sorted by code. */
export const regions = (): readonly Region[] => [...BY_CODE.values()];

/** A Region by its code, as in `eu-west-1`. */
export const findRegion = (code: string): Region | undefined => BY_CODE.get(code);

/** `full`: instances and service rates; `rates`: service rates, few instances; `few`: transfer only. */
export function priceCoverage(code: string): PriceCoverage {
  const prices = findRegion(code)?.prices ?? 0;
  if (prices > 1000) return 'full';
  if (prices > 100) return 'rates';
  return prices > 0 ? 'few' : 'none';
}

/**
 * Whether data in the Region stays within a place: a Region (`eu-west-1`), a country (`de`), a group (`eu`, `eea`, `uk`)
 * or a continent (`europe`, `north-america`). Case does not count. Undefined where Region or place is unknown.
 * `eu` is the European Union: London and Zurich are in Europe and not in it.
 */
export function regionIsWithin(code: string, place: string): boolean | undefined {
  const region = findRegion(code);
  if (!region) return undefined;
  const wanted = place.toLowerCase();
  if (findRegion(wanted)) return code === wanted;
  const group = PLACES[wanted];
  if (group) return group.includes(region.country);
  if (regions().some((other) => slug(other.continent) === wanted)) return slug(region.continent) === wanted;
  return /^[a-z]{2}$/.test(wanted) ? region.country.toLowerCase() === wanted : undefined;
}

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
