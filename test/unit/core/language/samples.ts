import fs from 'node:fs';
import path from 'node:path';

/**
 * `clickstream` is the whole design of the language's contract; the other three are designs written for this project
 * by people who use the language, beside published cases.
 */
const folder = path.join(import.meta.dirname, 'designs');

export const sampleNames: readonly string[] = fs
  .readdirSync(folder)
  .map((file) => file.replace('.datawright.yaml', ''))
  .sort();

export const sample = (name: string): string => fs.readFileSync(path.join(folder, `${name}.datawright.yaml`), 'utf8');

export const samples: readonly string[] = sampleNames.map(sample);
