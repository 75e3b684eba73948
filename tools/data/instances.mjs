import { byText, numbering, readTsv } from './read.mjs';

/** Instance types as rows; `columns` names the cells, `sources` holds the texts that the source column numbers. */
export function buildInstances(read) {
  const texts = new Map(readTsv(read('instance-sources.tsv')).map(({ id, text }) => [id, text]));
  const sources = numbering();
  const columns = read('instances.tsv').split('\n')[0].split('\t');
  const rows = readTsv(read('instances.tsv')).sort((a, b) => byText(a.type, b.type));
  const seen = new Set();
  const lines = rows.map((row) => {
    if (seen.has(row.type)) throw new Error(`${row.type} is described twice`);
    seen.add(row.type);
    const source = texts.get(row.source);
    if (!source) throw new Error(`${row.type}: no source '${row.source}'`);
    const cells = { ...row, source: String(sources.number(source)) };
    return columns.map((column) => cells[column] ?? '').join('\t');
  });
  return { columns, sources: sources.texts(), types: lines };
}
