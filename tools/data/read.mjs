/** Rows of a tab-separated text as objects by the names of its first line; an empty or missing cell is left out. */
export function readTsv(text) {
  const [head, ...lines] = text.replace(/\n$/, '').split('\n');
  const names = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length > names.length)
      throw new Error(`line ${index + 2} has ${cells.length} cells for ${names.length} names`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]).filter(([, cell]) => cell));
  });
}

/** One JSON value a line. */
export const readJsonLines = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Code units, not the locale: the same facts give the same bytes everywhere. */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers the texts it is given, first come first numbered. */
export function numbering() {
  const numbers = new Map();
  return {
    number: (text) => numbers.get(text) ?? (numbers.set(text, numbers.size), numbers.size - 1),
    texts: () => [...numbers.keys()],
  };
}
