import type { Document } from './document';
import type { FlowSyntax } from './flow-syntax';
import type { Entry, ScalarNode, Span, SyntaxNode } from './syntax';

/** The text that an offset lies in, and what it is there. */
export interface Located {
  readonly node: ScalarNode;
  /** Of the map that the key is in, or of the value. */
  readonly path: string;
  /** Set where the text is a key: all entries of its map. */
  readonly entries?: readonly Entry[];
  readonly colon: boolean;
  /** Set where the text is a value: offset of the colon before it. */
  readonly after?: number;
  /** Other items of the list that the text is one of. */
  readonly siblings?: readonly string[];
  /** Set where the text is the arrow of a flow, or the beginning of one. */
  readonly flow?: FlowSyntax;
  readonly braces: boolean;
}

const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** The text at an offset, as key, value or flow; undefined between texts. */
export function locate(document: Document, offset: number): Located | undefined {
  const { root } = document;
  return root && inEntries(document, root.entries, '', root.braces, offset);
}

function inEntries(
  document: Document,
  entries: readonly Entry[],
  path: string,
  braces: boolean,
  offset: number,
): Located | undefined {
  for (const entry of entries) {
    const { key, value, colon } = entry;
    if (covers(key, offset)) return { node: key, path, entries, colon: colon !== undefined, braces };
    if (!value || !covers(value, offset)) continue;
    const own = path === '' ? key.text : `${path}.${key.text}`;
    if (own === 'flows') return inFlows(document, value, offset);
    return inNode(document, value, own, braces, offset, { after: colon ?? key.end });
  }
  return undefined;
}

function inNode(
  document: Document,
  node: SyntaxNode,
  path: string,
  braces: boolean,
  offset: number,
  more: Pick<Located, 'after' | 'siblings'>,
): Located | undefined {
  if (node.is === 'scalar') return { node, path, braces, colon: false, ...more };
  if (node.is === 'map') return inEntries(document, node.entries, path, node.braces, offset);
  const index = node.items.findIndex((item) => item.value && covers(item.value, offset));
  const value = node.items[index]?.value;
  if (!value) return undefined;
  const siblings = node.items.flatMap((item) =>
    item.value?.is === 'scalar' && item.value !== value ? [item.value.text] : [],
  );
  return inNode(document, value, `${path}.${index}`, node.braces, offset, { siblings });
}

function inFlows(document: Document, section: SyntaxNode, offset: number): Located | undefined {
  const braces = section.is !== 'scalar' && section.braces;
  const flow = document.flows.find((each) => covers(each, offset));
  if (!flow) {
    if (section.is !== 'scalar') return undefined;
    return {
      node: section,
      path: 'flows.0',
      colon: false,
      braces,
      flow: { ...section, ends: [], settings: [], strayed: [], index: 0 },
    };
  }
  const hop = document.hops.find((each) => each.flow === flow);
  const path = hop?.path ?? `flows.${flow.index}`;
  if (flow.header && covers(flow.header, offset))
    return { node: flow.header, path, colon: flow.colon !== undefined, braces, flow };
  const first = flow.strayed.length > 0 && !flow.header ? flow.strayed[0]!.key : undefined;
  if (first && covers(first, offset)) return { node: first, path, colon: false, braces, flow };
  if (flow.value?.is === 'scalar' && covers(flow.value, offset)) {
    return { node: flow.value, path, entries: [], colon: false, braces };
  }
  const inBraces = flow.value?.is === 'map' && flow.value.braces;
  return inEntries(document, flow.settings, path, inBraces ?? false, offset);
}
