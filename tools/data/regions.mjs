import { byText, readTsv } from './read.mjs';

/** Regions with their places, and how many SKU keys the price book holds for each. */
export function buildRegions(read) {
  const priced = new Map();
  for (const { region } of readTsv(read('prices.tsv'))) priced.set(region, (priced.get(region) ?? 0) + 1);
  const regions = readTsv(read('regions.tsv')).sort((a, b) => byText(a.code, b.code));
  const known = new Set(regions.map((region) => region.code));
  for (const region of priced.keys()) {
    if (region !== 'global' && !known.has(region)) throw new Error(`prices.tsv names '${region}', which is no Region`);
  }
  return regions.map(({ code, name, country, continent, partition, zones, note }) => ({
    code,
    name,
    country,
    continent,
    partition,
    zones: Number(zones),
    prices: priced.get(code) ?? 0,
    ...(note && { note }),
  }));
}
