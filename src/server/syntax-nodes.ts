import type { Entry, Item, Span, SyntaxNode } from '../core/language/syntax';

/** The spans that hold an offset, from the whole of a node down to the smallest. */
export function spansAround(node: SyntaxNode, offset: number): readonly Span[] {
  if (!holds(node, offset)) return [];
  const own: Span[] = [node];
  if (node.is === 'scalar') return own;
  const children: readonly (Entry | Item)[] = node.is === 'map' ? node.entries : node.items;
  const child = children.find((each) => holds(each, offset));
  if (!child) return own;
  own.push(child);
  if ('key' in child && holds(child.key, offset)) own.push(child.key);
  else if (child.value) own.push(...spansAround(child.value, offset));
  return own;
}

/** Every node of a tree that is not a single text, with the entry or item that holds it. */
export function* collectionsIn(
  node: SyntaxNode,
  holder?: Entry | Item,
): Generator<{ readonly node: SyntaxNode; readonly holder?: Entry | Item }> {
  if (node.is === 'scalar') return;
  yield { node, ...(holder && { holder }) };
  for (const child of node.is === 'map' ? node.entries : node.items) {
    if (child.value) yield* collectionsIn(child.value, child);
  }
}

/** Every text of a tree. */
export function* scalarsIn(node: SyntaxNode): Generator<SyntaxNode & { is: 'scalar' }> {
  if (node.is === 'scalar') yield node;
  else if (node.is === 'list') for (const { value } of node.items) yield* value ? scalarsIn(value) : [];
  else
    for (const { key, value } of node.entries) {
      yield key;
      if (value) yield* scalarsIn(value);
    }
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
