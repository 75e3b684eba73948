import type { Composed } from './compose';
import { entryOf } from './composer';
import type { Entry, Item, ListNode, MapNode, ScalarNode, SyntaxNode } from './syntax';

/** What a plain text may begin with here; YAML allows more, which is left to it. */
const FIRST = /[A-Za-z0-9_]/;
/** Characters that mean something, or may, wherever they stand. */
const SPECIAL = /[\t\r#"'\\]/;
const BLANK = /^(?: |\r?\n)*$/;
const DEEPEST = 20;

/**
 * Most parts of a design are one line without quotes, comments and anything else out of the ordinary:
 * `clicks: { kind: kinesis-stream, shards: 16 }`, `- shop -> clicks: { rate: 5/s }`. Such a line is read here, many
 * times as fast as by a whole YAML parser and with the same result. Undefined for every other text.
 */
export function composeSimple(text: string): Composed | undefined {
  const newline = text.indexOf('\n');
  if (newline >= 0 && !BLANK.test(text.slice(newline))) return undefined;
  let end = newline < 0 ? text.length : newline;
  if (newline > 0 && text[end - 1] === '\r') end--;
  while (end > 0 && text[end - 1] === ' ') end--;
  const line = text.slice(0, end);
  if (SPECIAL.test(line)) return undefined;
  const start = skip(line, 0);
  const isItem = line.startsWith('- ', start);
  const value = readBlock(line, isItem ? skip(line, start + 2) : start, isItem);
  if (!value) return undefined;
  const item: Item = { start, end: value.end, value };
  const root: SyntaxNode = isItem ? { is: 'list', braces: false, start, end: value.end, items: [item] } : value;
  return { root, problems: [] };
}

function skip(line: string, at: number): number {
  let next = at;
  while (line[next] === ' ') next++;
  return next;
}

const scalar = (line: string, start: number, end: number): ScalarNode => ({
  is: 'scalar',
  start,
  end,
  text: line.slice(start, end),
  style: 'plain',
});

/** `key: value`, `key:`, or a text alone where it is an item. */
function readBlock(line: string, start: number, isItem: boolean): SyntaxNode | undefined {
  if (!FIRST.test(line[start] ?? '')) return undefined;
  const colon = colonIn(line, start);
  const end = colon ?? line.length;
  if (/[{}[\],]/.test(line.slice(start, end)) || line[end - 1] === ' ') return undefined;
  if (colon === undefined) return isItem ? scalar(line, start, end) : undefined;
  if (/[:&*]/.test(line.slice(start, end))) return undefined;
  const at = skip(line, colon + 1);
  const value = at === line.length ? undefined : readBlockValue(line, at);
  if (value === null) return undefined;
  const entry = entryOf({ key: scalar(line, start, colon), colon, value });
  return { is: 'map', braces: false, start, end: entry.end, entries: [entry] };
}

/** Offset of the first colon with a space or nothing behind it. */
function colonIn(line: string, start: number): number | undefined {
  for (let at = line.indexOf(':', start); at >= 0; at = line.indexOf(':', at + 1)) {
    if (at + 1 === line.length || line[at + 1] === ' ') return at;
  }
  return undefined;
}

function readBlockValue(line: string, at: number): SyntaxNode | null {
  if (line[at] === '{' || line[at] === '[') {
    const node = readBraces(line, at, 0);
    return node?.end === line.length ? node : null;
  }
  if (!FIRST.test(line[at]!) || /[{}[\],]/.test(line.slice(at)) || colonIn(line, at) !== undefined) return null;
  return scalar(line, at, line.length);
}

function readBraces(line: string, start: number, depth: number): MapNode | ListNode | null {
  if (depth > DEEPEST) return null;
  const isMap = line[start] === '{';
  const close = isMap ? '}' : ']';
  const entries: Entry[] = [];
  const items: Item[] = [];
  let at = skip(line, start + 1);
  while (line[at] !== close || entries.length + items.length > 0) {
    const end = isMap ? readEntry(line, at, depth, entries) : readItem(line, at, depth, items);
    if (end === null) return null;
    at = skip(line, end);
    if (line[at] === close) break;
    if (line[at] !== ',') return null;
    at = skip(line, at + 1);
  }
  const span = { braces: true, start, end: at + 1 };
  return isMap ? { is: 'map', ...span, entries } : { is: 'list', ...span, items };
}

function readEntry(line: string, start: number, depth: number, into: Entry[]): number | null {
  const colon = endOfPlain(line, start);
  if (colon === null || line[colon] !== ':' || line[colon - 1] === ' ' || line[colon + 1] !== ' ') return null;
  const value = readMember(line, skip(line, colon + 1), depth);
  if (value === null) return null;
  into.push(entryOf({ key: scalar(line, start, colon), colon, value }));
  return value.end;
}

function readItem(line: string, start: number, depth: number, into: Item[]): number | null {
  const value = readMember(line, start, depth);
  if (value === null) return null;
  into.push({ start: value.start, end: value.end, value });
  return value.end;
}

function readMember(line: string, start: number, depth: number): SyntaxNode | null {
  if (line[start] === '{' || line[start] === '[') return readBraces(line, start, depth + 1);
  let end = endOfPlain(line, start);
  if (end === null || line[end] === ':') return null;
  while (line[end - 1] === ' ') end--;
  return scalar(line, start, end);
}

/** Where a plain text in braces ends: at a comma, a closing brace, or a colon that ends a key. */
function endOfPlain(line: string, start: number): number | null {
  if (!FIRST.test(line[start] ?? '')) return null;
  for (let at = start; at < line.length; at++) {
    const char = line[at]!;
    if (char === ',' || char === '}' || char === ']') return at;
    if (char === '{' || char === '[') return null;
    if (char === ':' && /[\s,[\]{}]/.test(line[at + 1] ?? ' ')) return at;
  }
  return null;
}
