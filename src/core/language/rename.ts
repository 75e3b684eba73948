import type { Document } from './document';
import type { TextEdit } from './edits';
import { parentPath } from './find';
import { NAME } from './name-form';
import type { Name } from './names';

/**
 * The edits that give a name to something else everywhere it stands: exactly the name's characters, nothing beside them.
 * Refused where the new name is not a name or is taken, and where an old one is written with escapes.
 */
export function renameEdits(
  document: Document,
  name: Name,
  to: string,
): { readonly edits: readonly TextEdit[] } | { readonly error: string } {
  if (!name.definition) return { error: `${name.name} is not defined in this design, so it cannot be renamed here.` };
  if (!NAME.test(to)) return { error: `"${to}" is not a name: a letter, then letters, digits, - or _.` };
  if (to === name.name) return { edits: [] };
  const above = name.path === undefined ? undefined : parentPath(name.path);
  if (above !== undefined && document.find(`${above}.${to}`))
    return { error: `There is already a ${to} under ${above}.` };
  const spans = [name.definition, ...name.references];
  const escaped = spans.find(({ start, end }) => document.text.slice(start, end) !== name.name);
  if (escaped) {
    const line = document.positionAt(escaped.start).line + 1;
    return { error: `${name.name} is written with escapes in line ${line}; write it plainly first.` };
  }
  const starts = [...new Set(spans.map((span) => span.start))].sort((a, b) => a - b);
  return { edits: starts.map((start) => ({ start, end: start + name.name.length, text: to })) };
}
