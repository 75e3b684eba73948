import { lineEndOf, lineStartOf } from '../composer';
import type { Document } from '../document';
import type { TextEdit } from '../edits';
import { parentPath } from '../find';
import type { Found } from '../find';
import type { Span, SyntaxNode } from '../syntax';

/** Takes away what stands at a path, with its lines or its comma; a section that is empty then goes too. */
export function removePart(document: Document, path: string): readonly TextEdit[] {
  const found = document.find(path);
  if (!found || path === '') return [];
  const hop = document.hops.find((each) => each.path === path);
  if (hop && hop.flow.ends.length > 2) return shortenChain(document, hop.flow.ends.indexOf(hop.from), hop.flow.ends);
  const around = containerOf(document, found);
  if (!around) return [];
  const { container, parts, above } = around;
  if (parts.length === 1 && above !== undefined && !container.braces) return emptied(document, above, container);
  const index = parts.findIndex((part) => part.start === found.span.start);
  return [container.braces ? outOfBraces(container, parts, index) : outOfLines(document, parts, index)];
}

/** Drops one arrow out of a chain: `a -> b -> c` without `b -> c` is `a -> b`; out of the middle, two chains remain. */
function shortenChain(document: Document, at: number, ends: readonly Span[]): readonly TextEdit[] {
  const last = ends.length - 2;
  if (at === last) return [{ start: ends[at]!.end, end: ends[at + 1]!.end, text: '' }];
  if (at === 0) return [{ start: ends[0]!.start, end: ends[1]!.start, text: '' }];
  const start = lineStartOf(document.text, ends[0]!.start);
  const lead = document.text.slice(start, ends[0]!.start);
  if (!/^\s*-\s+$/.test(lead)) return [];
  return [{ start: ends[at]!.end, end: ends[at + 1]!.start, text: `\n${lead}` }];
}

interface Around {
  readonly container: Exclude<SyntaxNode, { is: 'scalar' }>;
  readonly parts: readonly Span[];
  /** Path of the container; undefined for the design itself. */
  readonly above: string | undefined;
}

function containerOf(document: Document, found: Found): Around | undefined {
  for (let path = found.path; path !== '';) {
    path = found.flow ? 'flows' : parentPath(path);
    const value = path === '' ? document.root : document.find(path)?.value;
    if (!value || value.is === 'scalar') continue;
    const parts: readonly Span[] = value.is === 'map' ? value.entries : value.items;
    const own = found.flow
      ? parts.filter((part) => part.start <= found.span.start && part.end >= found.span.end)
      : parts.filter((part) => part.start === found.span.start);
    if (own.length > 0) return { container: value, parts, above: path === '' ? undefined : path };
    if (found.flow) return undefined;
  }
  return undefined;
}

/** What remains where the only part of a block goes: nothing of a section, `{}` or `[]` of anything else. */
function emptied(document: Document, above: string, container: Around['container']): readonly TextEdit[] {
  const isSection = !above.includes('.');
  if (isSection && above !== 'components') return removePart(document, above);
  const colon = document.find(above)?.entry?.colon ?? document.find(above)?.flow?.colon;
  const text = container.is === 'map' ? ' {}' : ' []';
  return colon === undefined ? [] : [{ start: colon + 1, end: container.end, text }];
}

function outOfBraces(container: Span, parts: readonly Span[], index: number): TextEdit {
  const part = parts[index]!;
  const next = parts[index + 1];
  const before = parts[index - 1];
  if (next) return { start: part.start, end: next.start, text: '' };
  if (before) return { start: before.end, end: part.end, text: '' };
  return { start: container.start + 1, end: container.end - 1, text: '' };
}

function outOfLines(document: Document, parts: readonly Span[], index: number): TextEdit {
  const { text } = document;
  const part = parts[index]!;
  const start = lineStartOf(text, part.start);
  const next = parts[index + 1];
  // The first key of an item stands behind its dash, which stays.
  const behindDash = text.slice(start, part.start).replace('\uFEFF', '').trim() !== '';
  if (behindDash && next) return { start: part.start, end: next.start, text: '' };
  const end = lineEndOf(text, part.end);
  const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
  const bom = start === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  if (end < text.length) return { start: start + bom, end: after, text: '' };
  const back = start > 0 ? (text.startsWith('\r\n', start - 2) ? start - 2 : start - 1) : bom;
  return { start: back, end, text: '' };
}
