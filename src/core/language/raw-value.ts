import type { Shape } from '../design/schema';
import type { SyntaxNode } from './syntax';

/** A value of no known type: texts, lists and maps as they are written. */
export function rawValue(node: SyntaxNode): unknown {
  if (node.is === 'scalar') return node.text;
  if (node.is === 'list') return node.items.flatMap((item) => (item.value ? [rawValue(item.value)] : []));
  return new Map(
    node.entries.flatMap((entry) => (entry.value ? [[entry.key.text, rawValue(entry.value)] as const] : [])),
  );
}

/** The form of YAML that a shape is written in. */
export const formOf = (shape: Shape): SyntaxNode['is'] =>
  shape.is === 'list' ? 'list' : shape.is === 'map' || shape.is === 'record' ? 'map' : 'scalar';
