import type { Hop } from './flow-syntax';
import type { Entry, MapNode, Span, SyntaxNode } from './syntax';

/** The innermost part of a design at an offset. */
export interface PathAt {
  readonly path: string;
  readonly part: 'key' | 'value';
  readonly span: Span;
}

/** The path at an offset; what follows a value on its line still belongs to it. */
export function pathAt(text: string, root: MapNode, hops: readonly Hop[], offset: number): PathAt | undefined {
  const entry = entryAt(text, root.entries, offset);
  if (!entry) return undefined;
  const at: PathAt = { path: entry.key.text, part: offset <= entry.key.end ? 'key' : 'value', span: entry };
  if (at.part === 'key' || !entry.value) return at;
  return (at.path === 'flows' ? inFlows(text, entry, hops, offset) : inNode(text, entry.value, at.path, offset)) ?? at;
}

function inNode(text: string, node: SyntaxNode, path: string, offset: number): PathAt | undefined {
  if (node.is === 'map') return inEntries(text, node.entries, path, offset);
  if (node.is === 'scalar') return undefined;
  const index = node.items.findLastIndex((item) => item.start <= offset);
  const item = node.items[index];
  if (!item || !covers(text, item, offset)) return undefined;
  const own = `${path}.${index}`;
  return (item.value && inNode(text, item.value, own, offset)) ?? { path: own, part: 'value', span: item };
}

function inEntries(text: string, entries: readonly Entry[], path: string, offset: number): PathAt | undefined {
  const entry = entryAt(text, entries, offset);
  if (!entry) return undefined;
  const own = `${path}.${entry.key.text}`;
  if (offset <= entry.key.end) return { path: own, part: 'key', span: entry };
  return (entry.value && inNode(text, entry.value, own, offset)) ?? { path: own, part: 'value', span: entry };
}

function inFlows(text: string, section: Entry, hops: readonly Hop[], offset: number): PathAt | undefined {
  const within = hops.filter((hop) => hop.flow.start <= offset && covers(text, hop.flow, offset));
  const [first] = within;
  if (!first) return section.value && inNode(text, section.value, 'flows', offset);
  const header = first.flow.header;
  const hop = within.find((each) => offset <= each.to.end) ?? within.at(-1)!;
  if (header && offset <= header.end) return { path: hop.path, part: 'key', span: hop };
  const inside = inEntries(text, first.flow.settings, first.path, offset);
  return inside ?? { path: first.path, part: 'value', span: first.flow };
}

function entryAt(text: string, entries: readonly Entry[], offset: number): Entry | undefined {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const entry = entries[low];
  return entry && entry.start <= offset && covers(text, entry, offset) ? entry : undefined;
}

/** Whether an offset lies in a span, or behind it on the same line with nothing but blanks or a comment between. */
function covers(text: string, span: Span, offset: number): boolean {
  return offset <= span.end || /^[ \t]*(#.*)?$/.test(text.slice(span.end, offset));
}
