import { textStart } from './syntax';
import type { Entry, ListNode, MapNode, ScalarNode, Span, SyntaxNode } from './syntax';

/** A name at one end of an arrow, where it stands in the text. */
export interface FlowEnd extends Span {
  readonly name: string;
}

/** One item of `flows`: `a -> b`, a chain, or either with settings. */
export interface FlowSyntax extends Span {
  /** The text with the arrows; absent where the item has none. */
  readonly header?: ScalarNode;
  readonly ends: readonly FlowEnd[];
  readonly colon?: number;
  /** What follows the colon, whatever it is. */
  readonly value?: SyntaxNode;
  /** Settings under the flow, then those that a misplaced indent put beside it. */
  readonly settings: readonly Entry[];
  readonly strayed: readonly Entry[];
  /** All of the item. */
  readonly item?: SyntaxNode;
  /** Where in the section it is. */
  readonly index: number;
}

/** One arrow, with the path of its own. */
export interface Hop extends Span {
  readonly id: string;
  readonly path: string;
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly flow: FlowSyntax;
  /** Set where an earlier flow has the same id. */
  readonly after?: Hop;
}

const isArrow = (text: string): boolean => text.includes('->');

/** The flows of the section, in the order of the text. A section written as a map is read as if it were a list. */
export function flowsIn(section: SyntaxNode | undefined, source: string): readonly FlowSyntax[] {
  if (section?.is === 'list') return itemsIn(section, source);
  if (section?.is === 'map') return section.entries.map((entry, index) => flowOf([entry], entry, index, source));
  return [];
}

function itemsIn(section: ListNode, source: string): readonly FlowSyntax[] {
  return section.items.flatMap((item, index): FlowSyntax[] => {
    const { value } = item;
    const none = { start: item.start, end: item.end, settings: [], strayed: [], index, ...(value && { item: value }) };
    if (value?.is === 'scalar') return [{ ...none, header: value, ends: endsOf(value, source) }];
    if (value?.is !== 'map') return [{ ...none, ends: [] }];
    return divided(value).map((entries) => ({ ...flowOf(entries, item, index, source), item: value }));
  });
}

/** Entries of one item, cut before each that has an arrow: a forgotten dash makes two flows one item. */
function divided(map: MapNode): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of map.entries) {
    if (groups.length === 0 || isArrow(entry.key.text)) groups.push([entry]);
    else groups.at(-1)!.push(entry);
  }
  return groups;
}

function flowOf(entries: readonly Entry[], span: Span, index: number, source: string): FlowSyntax {
  const [first, ...strayed] = entries;
  if (!first || !isArrow(first.key.text)) {
    return { start: span.start, end: span.end, ends: [], settings: [], strayed: entries, index };
  }
  const { key: header, value, colon } = first;
  const own = value?.is === 'map' ? value.entries : [];
  return {
    start: Math.min(span.start, first.start),
    end: Math.max(first.end, strayed.at(-1)?.end ?? 0),
    header,
    ends: endsOf(header, source),
    settings: [...own, ...strayed],
    strayed,
    index,
    ...(value && { value }),
    ...(colon !== undefined && { colon }),
  };
}

/** The names between the arrows; an end that is not written yet has an empty name. */
export function endsOf(header: ScalarNode, source: string): readonly FlowEnd[] {
  const base = textStart(header, source);
  let at = 0;
  return header.text.split('->').map((part) => {
    const name = part.trim();
    const start = at + (name === '' ? Math.min(1, part.length) : part.length - part.trimStart().length);
    at += part.length + '->'.length;
    if (base === undefined) return { name, start: header.start, end: header.end };
    return { name, start: base + start, end: base + start + name.length };
  });
}

/** Every arrow with its id: the text, or `id:` where one is given. A second of the same id gets its place as path. */
export function hopsOf(flows: readonly FlowSyntax[]): readonly Hop[] {
  const seen = new Map<string, Hop>();
  const hops: Hop[] = [];
  for (const flow of flows) {
    for (const [index, from] of flow.ends.slice(0, -1).entries()) {
      const to = flow.ends[index + 1]!;
      if (from.name === '' || to.name === '') continue;
      const given = flow.ends.length === 2 ? idOf(flow) : undefined;
      const id = given?.text || `${from.name} -> ${to.name}`;
      const after = seen.get(id);
      const path = after ? `flows.${flow.index}` : `flows.${id}`;
      const hop: Hop = { id, path, from, to, flow, start: from.start, end: to.end, ...(after && { after }) };
      if (!after) seen.set(id, hop);
      hops.push(hop);
    }
  }
  return hops;
}

export function idOf(flow: FlowSyntax): ScalarNode | undefined {
  const value = flow.settings.find((entry) => entry.key.text === 'id')?.value;
  return value?.is === 'scalar' ? value : undefined;
}
