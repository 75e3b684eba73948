import { designKeys } from '../../design/keys/design-keys';
import { lineEndOf, lineStartOf } from '../composer';
import type { Document } from '../document';
import type { TextEdit } from '../edits';
import { writtenKey } from './style';

const ORDER = Object.keys(designKeys);
const orderOf = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/**
 * Adds a key of the design where the order of the language has it: behind the last of those that go before it.
 * `body` is all that follows the colon. A section of several lines is set off by a blank line where others are.
 */
export function insertSection(document: Document, name: string, body: string): readonly TextEdit[] {
  const { text, root } = document;
  const entries = root && !root.braces ? root.entries : [];
  const line = `${writtenKey(name, false)}:${body}`;
  const before = entries.findLast((entry) => orderOf(entry.key.text) < orderOf(name));
  const [first] = entries;
  const gap = body.includes('\n') && (entries.length < 2 || /\n[ \t]*\r?\n/.test(text)) ? '\n' : '';
  if (before) {
    const at = lineEndOf(text, before.end);
    return [{ start: at, end: at, text: `\n${gap}${line}` }];
  }
  if (first) {
    const at =
      lineStartOf(text, first.start) + (text.startsWith('\uFEFF') && lineStartOf(text, first.start) === 0 ? 1 : 0);
    return [{ start: at, end: at, text: `${line}\n${gap}` }];
  }
  if (root) return [];
  const start = /\n$|^\uFEFF?$/.test(text) ? '' : '\n';
  return [{ start: text.length, end: text.length, text: `${start}${line}\n` }];
}
