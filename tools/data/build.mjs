// Writes the facts that ship, src/core/catalog/data/*.json, from the readable ones in this folder: `npm run data`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFlows } from './flows.mjs';
import { buildInstances } from './instances.mjs';
import { buildPrices } from './prices.mjs';
import { buildReferences } from './references.mjs';
import { buildRegions } from './regions.mjs';
import { buildResilience } from './resilience.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
export const OUTPUT = join(HERE, '../../src/core/catalog/data');

const BUILDERS = {
  'flow-access.json': buildFlows,
  'instances.json': buildInstances,
  'prices.json': buildPrices,
  'references.json': buildReferences,
  'regions.json': buildRegions,
  'resilience.json': buildResilience,
};

/** File name → text, from the facts alone: the same facts give the same bytes. */
export function buildAll(read = (name) => readFileSync(join(HERE, name), 'utf8')) {
  return Object.fromEntries(Object.entries(BUILDERS).map(([name, build]) => [name, lines(build(read))]));
}

/** One line per entry of the outer tables, so that a diff shows what changed, and no other white space. */
function lines(data) {
  const row = (value) => JSON.stringify(value);
  const table = (value) => {
    if (Array.isArray(value)) return value.length === 0 ? '[]' : `[\n${value.map(row).join(',\n')}\n]`;
    if (value === null || typeof value !== 'object') return row(value);
    return `{\n${Object.entries(value)
      .map(([key, inner]) => `${row(key)}: ${row(inner)}`)
      .join(',\n')}\n}`;
  };
  if (Array.isArray(data)) return `${table(data)}\n`;
  return `{\n${Object.entries(data)
    .map(([key, value]) => `${row(key)}: ${table(value)}`)
    .join(',\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(buildAll())) writeFileSync(join(OUTPUT, name), text);
}
