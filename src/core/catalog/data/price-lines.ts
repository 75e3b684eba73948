import type { Confidence, PriceKind, PriceTier, UnitPrice } from './price';

/** The tables of `prices.json`; `tools/data/prices.mjs` writes them and says what a line holds. */
export interface PriceTables {
  readonly regions: readonly string[];
  readonly units: readonly string[];
  readonly notes: readonly string[];
  readonly templates: readonly string[];
  readonly origins: readonly string[];
}

/** A line taken apart, its prices not yet read: a design asks for one Region of the nine that a key is known in. */
export interface PriceLine {
  readonly sku: string;
  readonly unit: string;
  readonly regions: ReadonlyMap<string, PriceEntry>;
}

interface PriceEntry {
  readonly amounts: string;
  readonly origin: string;
  readonly note: string;
}

/** `sku TAB unit TAB entries`. Throws where a line does not fit its tables: the package is broken then. */
export function readPriceLine(line: string, tables: PriceTables): PriceLine {
  const [sku = '', unit = '', entries = ''] = line.split('\t');
  const regions = new Map<string, PriceEntry>();
  let origin = '';
  for (const entry of entries.split(' ')) {
    const [region = '', amounts = '', own = '', note = ''] = entry.split(':');
    origin = own || origin;
    regions.set(pick(tables.regions, region), { amounts, origin, note });
  }
  return { sku, unit: pick(tables.units, unit), regions };
}

/** The price that a line holds for exactly this Region. */
export function priceIn({ sku, unit, regions }: PriceLine, region: string, tables: PriceTables): UnitPrice | undefined {
  const entry = regions.get(region);
  if (!entry) return undefined;
  return {
    sku,
    region,
    unit,
    ...readAmounts(entry.amounts),
    ...readOrigin(pick(tables.origins, entry.origin), tables.templates),
    ...(entry.note && { note: pick(tables.notes, entry.note) }),
  };
}

function readAmounts(text: string): Pick<UnitPrice, 'usd' | 'tiers'> {
  if (!text.includes(',')) return { usd: Number(text) };
  const tiers = text.split(',').map((step): PriceTier => {
    const [usd, upTo] = step.split('>');
    return { upTo: upTo === undefined ? null : Number(upTo), usd: Number(usd) };
  });
  return { usd: tiers[0]?.usd ?? NaN, tiers };
}

function readOrigin(
  line: string,
  templates: readonly string[],
): Pick<UnitPrice, 'source' | 'asOf' | 'confidence' | 'kind'> {
  const [asOf = '', confidence, kind, template = '', ...details] = line.split('\t');
  const pieces = pick(templates, template).split('{}');
  const source = pieces.map((piece, at) => piece + (details[at] ?? '')).join('');
  return { source, asOf, confidence: confidence as Confidence, kind: kind as PriceKind };
}

function pick(table: readonly string[], index: string): string {
  const found = table[parseInt(index, 36)];
  if (found === undefined) throw new RangeError(`the price book has no entry '${index}' in a table of ${table.length}`);
  return found;
}
