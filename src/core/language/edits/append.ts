import { lineEndOf } from '../composer';
import { readDocument } from '../document';
import type { Document } from '../document';
import type { TextEdit } from '../edits';
import type { ListNode, SyntaxNode } from '../syntax';
import { insertBelow } from './insert';
import { insertSection } from './section';
import { columnOf, indented, indentOf, written, writtenKey } from './style';

/** Appends an item, given as YAML in block form, to the list at a path; makes the list where there is none. */
export function appendItem(document: Document, path: string, item: string): readonly TextEdit[] {
  const found = document.find(path);
  if (found?.value?.is === 'list') {
    return found.value.braces ? intoBrackets(document, found.value, item) : intoList(document, found.value, item);
  }
  if (found?.value) return [];
  if (!path.includes('.')) {
    const column = indentOf(document);
    const body = `\n${' '.repeat(column)}- ${indented(item.trim(), column + 2)}`;
    const colon = found?.entry?.colon;
    if (colon === undefined) return insertSection(document, path, body);
    const at = lineEndOf(document.text, colon);
    return [{ start: at, end: at, text: body }];
  }
  const list = `[ ${inline(item)} ]`;
  if (!found?.entry) return insertBelow(document, path, list);
  const { colon, key } = found.entry;
  const at = colon === undefined ? key.end : colon + 1;
  return [{ start: at, end: at, text: `${colon === undefined ? ':' : ''} ${list}` }];
}

function intoList(document: Document, list: ListNode, item: string): readonly TextEdit[] {
  const column = columnOf(document, list.items[0]?.start ?? list.start);
  const at = lineEndOf(document.text, list.end);
  return [{ start: at, end: at, text: `\n${' '.repeat(column)}- ${indented(item.trim(), column + 2)}` }];
}

function intoBrackets(document: Document, list: ListNode, item: string): readonly TextEdit[] {
  const last = list.items.at(-1);
  const text = inline(item);
  if (!last) return [{ start: list.start + 1, end: list.end - 1, text: ` ${text} ` }];
  const comma = /^\s*,/.exec(document.text.slice(last.end, list.end));
  const at = last.end + (comma?.[0].length ?? 0);
  const apart = /\n([ \t]*)$/.exec(document.text.slice(list.start, last.start));
  const gap = apart ? `\n${apart[1]}` : ' ';
  return [{ start: at, end: at, text: comma ? `${gap}${text},` : `,${gap}${text}` }];
}

/** YAML in block form, in braces on one line. */
function inline(item: string): string {
  const value = readDocument(`item:\n  - ${indented(item.trim(), 4)}\n`).root?.entries[0]?.value;
  const node = value?.is === 'list' ? value.items[0]?.value : undefined;
  const only = node?.is === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
  if (only?.value && only.key.text.includes('->')) return `${only.key.text}: ${inlineNode(only.value)}`;
  return node ? inlineNode(node) : item.trim();
}

function inlineNode(node: SyntaxNode): string {
  if (node.is === 'scalar') return written(node.text, true);
  if (node.is === 'list')
    return `[ ${node.items.map((each) => (each.value ? inlineNode(each.value) : '')).join(', ')} ]`;
  const entries = node.entries.map(
    ({ key, value }) => `${writtenKey(key.text, true)}:${value ? ` ${inlineNode(value)}` : ''}`,
  );
  return `{ ${entries.join(', ')} }`;
}
