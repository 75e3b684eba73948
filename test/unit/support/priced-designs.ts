import fs from 'node:fs';
import path from 'node:path';
import { examples } from './examples';

const GOLDEN = path.join(import.meta.dirname, '../../golden/cost');

/** The examples, and a design around each kind of the catalogue, by their names. */
export const pricedDesigns: ReadonlyMap<string, string> = new Map([
  ...examples,
  ...fs
    .readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.datawright.yaml'))
    .map((file) => [file, fs.readFileSync(path.join(GOLDEN, file), 'utf8')] as const),
]);
