import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateIndexes } from './generate-index.mjs';

/**
 * Derives everything that is generated: the folder indexes, then whatever the scripts in tools/generators/ derive (each exports
 * `generate(root)`, which returns its problems as sentences). Run in the order of their names.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function generateAll(root) {
  const problems = generateIndexes(root);
  const folder = path.join(root, 'tools/generators');
  if (!fs.existsSync(folder)) return problems;
  for (const file of fs.readdirSync(folder).sort()) {
    if (!file.endsWith('.mjs')) continue;
    const { generate } = await import(pathToFileURL(path.join(folder, file)).href);
    problems.push(...((await generate(root)) ?? []));
  }
  return problems;
}
