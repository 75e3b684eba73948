import type { Document } from '../document';
import type { TextEdit } from '../edits';
import { textStart } from '../syntax';
import { isInBraces } from './value';
import { writtenKey } from './style';

/** Renames the key at a path; of a flow, the text of its arrow. */
export function renameKey(document: Document, path: string, to: string): readonly TextEdit[] {
  const found = document.find(path);
  if (found?.flow && found.key) return [{ start: found.key.start, end: found.key.end, text: to }];
  const key = found?.entry?.key;
  if (!found || !key) return [];
  const start = textStart(key, document.text);
  if (start !== undefined && key.style !== 'plain' && !/["'\\]/.test(to))
    return [{ start, end: start + key.text.length, text: to }];
  return [{ start: key.start, end: key.end, text: writtenKey(to, isInBraces(document, found)) }];
}
