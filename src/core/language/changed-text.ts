import type { DesignEdit } from '../design/finding';
import type { Path } from '../quantity/figure';
import type { Document } from './document';
import { applyEdits, editText } from './edits';
import { written, writtenKey } from './edits/style';

/**
 * The text of a design after changes by path, as `alternatives.x.set` and `environments.x.set` hold them: values as they
 * were written, `none` for what goes. A component that goes takes its flows with it. A change that has no place changes
 * nothing.
 */
export function changedText(document: Document, changes: ReadonlyMap<Path, unknown>): string {
  const edits = [...changes].flatMap(([at, value]) => (value === 'none' ? removal(document, at) : setting(at, value)));
  return applyEdits(document.text, editText(document, edits));
}

const setting = (at: Path, value: unknown): readonly DesignEdit[] => [{ do: 'set', at, value: inline(value) }];

function removal(document: Document, at: Path): readonly DesignEdit[] {
  const id = /^components\.([^.]+)$/.exec(at)?.[1];
  const hops = document.hops.filter(({ from, to }) => id !== undefined && (from.name === id || to.name === id));
  return [...hops.map(({ path }) => path), at].map((part) => ({ do: 'remove', at: part }));
}

/** A value that was read without a type, on one line. */
function inline(value: unknown): string {
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, unknown>)];
    return `{ ${entries.map(([key, inner]) => `${writtenKey(key, true)}: ${inBraces(inner)}`).join(', ')} }`;
  }
  if (Array.isArray(value)) return `[ ${value.map(inBraces).join(', ')} ]`;
  return String(value);
}

const inBraces = (value: unknown): string => (typeof value === 'string' ? written(value, true) : inline(value));
