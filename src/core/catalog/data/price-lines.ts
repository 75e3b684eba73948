import type { Confidence, PriceKind, PriceTier, UnitPrice } from './price';

/** The tables of `prices.json`; `tools/data/prices.mjs` writes them and says what a line holds. */
export interface PriceTables {
  readonly regions: readonly string[];
  readonly units: readonly string[];
  readonly notes: readonly string[];
  readonly templates: readonly string[];
  readonly origins: readonly string[];
}

/** `sku TAB unit TAB entries` to a price for each Region it names. Throws where a line does not fit its tables. */
export function decodePriceLine(line: string, tables: PriceTables): ReadonlyMap<string, UnitPrice> {
  const [sku = '', unit = '', entries = ''] = line.split('\t');
  const prices = new Map<string, UnitPrice>();
  let origin = '';
  for (const entry of entries.split(' ')) {
    const [region = '', price = '', own = '', note = ''] = entry.split(':');
    origin = own || origin;
    const name = pick(tables.regions, region);
    prices.set(name, {
      sku,
      region: name,
      unit: pick(tables.units, unit),
      ...amounts(price),
      ...provenance(pick(tables.origins, origin), tables.templates),
      ...(note && { note: pick(tables.notes, note) }),
    });
  }
  return prices;
}

function amounts(text: string): Pick<UnitPrice, 'usd' | 'tiers'> {
  const tiers = text.split(',').map((step): PriceTier => {
    const [usd, upTo] = step.split('>');
    return { upTo: upTo === undefined ? null : Number(upTo), usd: Number(usd) };
  });
  const usd = tiers[0]?.usd ?? NaN;
  return tiers.length > 1 ? { usd, tiers } : { usd };
}

function provenance(
  line: string,
  templates: readonly string[],
): Pick<UnitPrice, 'source' | 'asOf' | 'confidence' | 'kind'> {
  const [asOf = '', confidence, kind, template = '', ...details] = line.split('\t');
  let next = 0;
  const source = pick(templates, template).replace(/\{\}/g, () => details[next++] ?? '');
  return { source, asOf, confidence: confidence as Confidence, kind: kind as PriceKind };
}

function pick(table: readonly string[], index: string): string {
  const found = table[parseInt(index, 36)];
  if (found === undefined) throw new RangeError(`the price book has no entry '${index}' in a table of ${table.length}`);
  return found;
}
