import type { Fix } from '../design/finding';

/** A half-open stretch of the text, in UTF-16 units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type SyntaxNode = ScalarNode | MapNode | ListNode;

/** A text, as YAML reads it; types are given by the place it stands at, never by YAML. */
export interface ScalarNode extends Span {
  readonly is: 'scalar';
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

export interface MapNode extends Span {
  readonly is: 'map';
  /** Written in braces, `{ a: b }`. */
  readonly braces: boolean;
  readonly entries: readonly Entry[];
}

export interface ListNode extends Span {
  readonly is: 'list';
  readonly braces: boolean;
  readonly items: readonly Item[];
}

/** A key with what follows it. Half-typed ones lack the colon, the value or both. */
export interface Entry extends Span {
  readonly key: ScalarNode;
  readonly value?: SyntaxNode;
  /** Offset of the `:`. */
  readonly colon?: number;
}

/** An item of a list; in block form it starts at its dash. */
export interface Item extends Span {
  readonly value?: SyntaxNode;
}

/** What YAML itself cannot read, or reads as something else than was meant. */
export interface Problem extends Span {
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
  readonly fixes?: readonly Fix[];
}

/**
 * Offset of the first character of a scalar's text, where the text stands in the file letter by letter; undefined
 * where it is folded or escaped, so that no part of it can be pointed at.
 */
export function textStart(node: ScalarNode, source: string): number | undefined {
  const start = node.style === 'plain' ? node.start : node.start + 1;
  if (node.style === 'literal' || node.style === 'folded') return undefined;
  return source.startsWith(node.text, start) && node.end - start <= node.text.length + 1 ? start : undefined;
}
