/** Columns of prose, beside the indentation. */
const WIDTH = 100;

/** A key with words for people, in block form: whatever the words hold, YAML takes them as they are. */
export function blockProse(key: string, words: string): string {
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => wrapped(paragraph.trim()));
  const lines = paragraphs
    .filter((each) => each.length > 0)
    .flatMap((each, index) => (index > 0 ? ['', ...each] : each));
  return lines.length === 0
    ? `${key}: ""`
    : [`${key}: >-`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
