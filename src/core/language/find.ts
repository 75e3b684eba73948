import type { FlowSyntax, Hop } from './flow-syntax';
import type { Entry, MapNode, Span, SyntaxNode } from './syntax';

/** What stands at a path. */
export interface Found {
  readonly path: string;
  /** The whole entry or item. */
  readonly span: Span;
  /** Of a flow, the text with the arrow. */
  readonly key?: Span;
  readonly value?: SyntaxNode;
  readonly entry?: Entry;
  readonly flow?: FlowSyntax;
}

/** What a path is looked up in. */
export interface Tree {
  readonly root: MapNode | undefined;
  readonly flowsById: ReadonlyMap<string, Hop>;
  readonly flows: readonly FlowSyntax[];
  /** Paths as they are written, by the path of the short name. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Maps smaller than this are searched in turn. */
const SMALL = 8;
const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The first entry of that key; a later one of the same key is a finding and counts for nothing. */
export function entryIn(entries: readonly Entry[], key: string): Entry | undefined {
  if (entries.length < SMALL) return entries.find((entry) => entry.key.text === key);
  let index = indexes.get(entries);
  if (!index) {
    const made = new Map<string, Entry>();
    for (const entry of entries) if (!made.has(entry.key.text)) made.set(entry.key.text, entry);
    indexes.set(entries, (index = made));
  }
  return index.get(key);
}

/** What stands at a path exactly. Keys that hold dots are found too: the shortest key that fits is taken. */
export function findIn(tree: Tree, path: string): Found | undefined {
  const written = tree.aliases.get(path) ?? path;
  if (!tree.root) return undefined;
  if (written === '') return { path, span: tree.root, value: tree.root };
  if (written.startsWith('flows.')) return findFlow(tree, path, written.slice('flows.'.length));
  return descend(path, tree.root, written);
}

function findFlow(tree: Tree, path: string, rest: string): Found | undefined {
  for (const [head, tail] of cuts(rest)) {
    const hop = tree.flowsById.get(head);
    const flow =
      hop?.flow ?? (/^\d{1,6}$/.test(head) ? tree.flows.find((each) => each.index === Number(head)) : undefined);
    if (!flow) continue;
    const key: Span | undefined = hop ?? flow.header;
    if (tail === undefined) {
      return { path, span: flow, flow, ...(key && { key }), ...(flow.value && { value: flow.value }) };
    }
    return descendEntries(path, flow.settings, tail);
  }
  return undefined;
}

function descend(path: string, node: SyntaxNode, rest: string): Found | undefined {
  if (node.is === 'map') return descendEntries(path, node.entries, rest);
  if (node.is === 'scalar') return undefined;
  const [head, tail] = cuts(rest).next().value ?? [rest, undefined];
  const item = /^\d{1,6}$/.test(head) ? node.items[Number(head)] : undefined;
  if (!item) return undefined;
  if (tail === undefined) return { path, span: item, ...(item.value && { value: item.value }) };
  return item.value && descend(path, item.value, tail);
}

function descendEntries(path: string, entries: readonly Entry[], rest: string): Found | undefined {
  for (const [head, tail] of cuts(rest)) {
    const entry = entryIn(entries, head);
    if (!entry) continue;
    if (tail === undefined)
      return { path, span: entry, key: entry.key, entry, ...(entry.value && { value: entry.value }) };
    return entry.value && descend(path, entry.value, tail);
  }
  return undefined;
}

/** Every way to cut a path in two at a dot, the shortest first part first; last the whole. */
export function* cuts(path: string): Generator<readonly [string, string | undefined], void> {
  for (let at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1))
    yield [path.slice(0, at), path.slice(at + 1)];
  yield [path, undefined];
}

export const parentPath = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
