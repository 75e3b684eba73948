import { lineEndOf, quoted } from '../composer';
import type { Document } from '../document';
import type { TextEdit } from '../edits';
import type { Found } from '../find';
import { insertBelow } from './insert';
import { isProse } from './steps';
import { columnOf, writtenLike } from './style';
import { asValue, isInBraces } from './value';

/** Sets the value at a path; adds the key, and what it lies in, where they are not there. */
export function setValue(document: Document, path: string, value: string): readonly TextEdit[] {
  const found = document.find(path);
  if (!found) return insertBelow(document, path, value);
  if (found.value) return replaceValue(document, found, value);
  const text = asValue(document, path, value, isInBraces(document, found), columnOf(document, found.span.start));
  const colon = found.entry?.colon ?? found.flow?.colon;
  const key = found.entry?.key ?? found.flow?.header;
  if (key === undefined) return [{ start: found.span.end, end: found.span.end, text: ` ${text}` }];
  if (colon === undefined) return [{ start: key.end, end: key.end, text: `: ${text}` }];
  const line = document.text.slice(colon + 1, lineEndOf(document.text, colon));
  const blank = line.length - line.trimStart().length;
  return [{ start: colon + 1, end: colon + 1 + blank, text: blank === line.length ? ` ${text}` : ` ${text} ` }];
}

function replaceValue(document: Document, found: Found, value: string): readonly TextEdit[] {
  const node = found.value!;
  const inBraces = isInBraces(document, found);
  const { start, end } = node;
  if (node.is === 'scalar' && !isProse(document, found.path)) {
    return [{ start, end, text: writtenLike(node, value, inBraces) }];
  }
  const text = asValue(document, found.path, value, inBraces, columnOf(document, found.span.start));
  if (node.is === 'scalar' || node.braces) return [{ start, end, text }];
  // A block begins on a line of its own; what takes its place stands behind the colon.
  const colon = found.entry?.colon ?? found.flow?.colon;
  return colon === undefined ? [{ start, end, text }] : [{ start: colon + 1, end, text: ` ${text}` }];
}

/** Puts the value at a path in quotes. */
export function quoteValue(document: Document, path: string): readonly TextEdit[] {
  const node = document.find(path)?.value;
  if (node?.is !== 'scalar' || node.style !== 'plain') return [];
  return [{ start: node.start, end: node.end, text: quoted(document.text.slice(node.start, node.end)) }];
}
