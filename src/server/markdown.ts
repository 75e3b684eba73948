/** Small pieces of markdown. Texts of a design go through `escapeMarkdown`, so that they stay texts. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`).replaceAll(/\s*\n\s*/g, ' ');

/** As code, whatever backticks the text has. */
export function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')}${pad}${fence}`;
}

/** An address as a link that shows where it leads; any other source as it is. */
export function link(source: string): string {
  if (!/^https:\/\/[^\s)]+$/.test(source)) return escapeMarkdown(source);
  return `[${escapeMarkdown(source.replace(/^https:\/\//, '').split('/', 1)[0]!)}](${source})`;
}

/** A table; without rows, nothing. Cells are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Like `table`, with amounts, which are set to the right, between the first column and a last one of words. */
export function tableOfAmounts(head: readonly string[], rows: readonly (readonly string[])[], words = 0): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 || index >= head.length - words ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
