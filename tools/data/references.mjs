import { byText, readTsv } from './read.mjs';

/** `id → [title, address, status]` of everything the rules refer to. */
export function buildReferences(read) {
  const rows = readTsv(read('references.tsv')).sort((a, b) => byText(a.id, b.id));
  const known = new Set(rows.map((row) => row.id));
  for (const { rule, references } of readTsv(read('rule-references.tsv'))) {
    for (const id of references.split('; ')) if (!known.has(id)) throw new Error(`${rule} refers to '${id}'`);
  }
  return Object.fromEntries(rows.map(({ id, title, address, status }) => [id, [title, address ?? '', status]]));
}
