// The folder is the index: writes, for each folder below, a module that imports every file of it and lists what they export.
// A file exports one constant named as the file in camelCase: kinesis-stream.ts exports `kinesisStream`.
import fs from 'node:fs';
import path from 'node:path';

/** folder → `<folder>.generated.ts` beside it, exporting `constName: readonly type[]`, the type taken from `typeFrom`. */
export const INDEXES = [
  { folder: 'src/core/catalog/kinds', constName: 'allKinds', type: 'Kind', typeFrom: './kind' },
  { folder: 'src/core/review/rules', constName: 'allRules', type: 'Rule', typeFrom: './rule' },
  { folder: 'src/core/diagram/views', constName: 'allViews', type: 'View', typeFrom: './view' },
  { folder: 'src/server/features', constName: 'allFeatures', type: 'Feature', typeFrom: './feature' },
  { folder: 'src/server/patterns', constName: 'allPatterns', type: 'Pattern', typeFrom: './pattern' },
  { folder: 'src/offers/tables', constName: 'allOfferTables', type: 'OfferTable', typeFrom: './offer-table' },
  { folder: 'src/extension/commands', constName: 'allCommands', type: 'CommandDefinition', typeFrom: './command' },
  { folder: 'src/cli/commands', constName: 'allCliCommands', type: 'CliCommand', typeFrom: './cli-command' },
  { folder: 'tools/peers/sizing/rows', constName: 'allRows', type: 'SizingRow', typeFrom: './row' },
  { folder: 'tools/peers/cost/services', constName: 'allServices', type: 'CostService', typeFrom: './service' },
];

const camelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function sourceFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|generated|d)\.ts$/.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The items of a folder, and a sentence for each file that breaks the convention (such a file is left out). */
function readItems(root, folder) {
  const items = [];
  const problems = [];
  const seen = new Map();
  for (const file of sourceFiles(path.join(root, folder))) {
    const name = camelCase(path.posix.basename(file, '.ts'));
    const text = fs.readFileSync(path.join(root, folder, file), 'utf8');
    if (seen.has(name)) problems.push(`${folder}/${file}: ${seen.get(name)} already exports ${name}`);
    else if (!new RegExp(`^export const ${name}\\b`, 'm').test(text)) {
      problems.push(`${folder}/${file}: exports no constant named ${name}`);
    } else {
      seen.set(name, file);
      items.push({ name, file });
    }
  }
  return { items, problems };
}

function indexText({ folder, constName, type, typeFrom }, items) {
  const base = path.posix.basename(folder);
  return [
    `// Written by tools/generate-index.mjs from the files of ${base}/. Not for editing.`,
    `import type { ${type} } from '${typeFrom}';`,
    ...items.map(({ name, file }) => `import { ${name} } from './${base}/${file.slice(0, -'.ts'.length)}';`),
    '',
    `export const ${constName}: readonly ${type}[] = [`,
    ...items.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** Whole or not at all, and untouched when nothing changed: test runs side by side read these files. */
function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, text);
  fs.renameSync(half, file);
}

/**
 * @typedef {object} FolderIndex
 * @property {string} folder below the root
 * @property {string} constName what the index exports
 * @property {string} type of each item
 * @property {string} typeFrom module of the type, seen from the index
 */

/**
 * Writes every index whose folder exists below `root`; returns one sentence per file left out.
 * @param {string} root
 * @param {readonly FolderIndex[]} [indexes]
 * @returns {string[]}
 */
export function generateIndexes(root, indexes = INDEXES) {
  return indexes.flatMap((index) => {
    if (!fs.existsSync(path.join(root, index.folder))) return [];
    const { items, problems } = readItems(root, index.folder);
    writeIfChanged(path.join(root, `${index.folder}.generated.ts`), indexText(index, items));
    return problems;
  });
}
