import type { Document } from '../document';
import { parentPath } from '../find';
import { walk } from '../type-at';

/** The part of a path that is there, and the names below it that are not. */
export function divided(
  document: Document,
  path: string,
): { readonly there: string; readonly missing: readonly string[] } {
  let there = parentPath(path);
  while (there !== '' && !document.find(there)) there = parentPath(there);
  const from = there === '' ? 0 : there.length + 1;
  const { steps, lost } = walk(path, () => undefined, document);
  const typed = steps.filter((step) => step.start >= from);
  const last = typed.at(-1);
  const isWhole =
    !lost && typed[0]?.start === from && last !== undefined && last.start + last.text.length === path.length;
  return { there, missing: isWhole ? typed.map((step) => step.text) : path.slice(from).split('.') };
}

/** Whether words for people stand at a path. */
export function isProse(document: Document, path: string): boolean {
  const type = walk(path, () => undefined, document).at?.type;
  return type?.shape.is === 'text' && type.shape.prose === true;
}
