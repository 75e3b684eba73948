import { quoted } from '../composer';
import { readDocument } from '../document';
import type { Document } from '../document';
import type { Found } from '../find';
import { isProse } from './steps';
import { indentOf, proseBlock, written } from './style';

/** A value as it is written there; prose as a block below its key, which stands in `column`, where there is room. */
export function asValue(document: Document, path: string, value: string, inBraces: boolean, column: number): string {
  if (!isProse(document, path)) return written(value, inBraces);
  const text = textOf(value);
  return inBraces ? quoted(text) : proseBlock(text, column + indentOf(document));
}

/** The text of a value that may be given in quotes or as a block. */
function textOf(value: string): string {
  if (!/^["'|>]/.test(value)) return value;
  const node = readDocument(`text: ${value}`).root?.entries[0]?.value;
  return node?.is === 'scalar' ? node.text : value;
}

/** Whether what stands at a path lies in braces or brackets. */
export function isInBraces(document: Document, found: Found): boolean {
  const { start, end } = found.span;
  for (let { path } = found; path !== '';) {
    path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    const value = path === '' ? document.root : document.find(path)?.value;
    if (value && value.is !== 'scalar' && value.braces && value.start < start && value.end >= end) return true;
  }
  return false;
}
