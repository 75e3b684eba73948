import type { Keys, Type } from '../design/schema';
import { reference } from '../design/types';
import type { Path } from '../quantity/figure';
import { lineStartOf } from './composer';
import { readDocument } from './document';
import type { Document } from './document';
import { endsOf } from './flow-syntax';
import type { FlowSyntax } from './flow-syntax';
import { locate } from './locate';
import type { Located } from './locate';
import { formOf } from './raw-value';
import type { KindsByName } from './reading';
import { sectionAround } from './section-around';
import type { ScalarNode, Span } from './syntax';
import { kindIn, walk } from './type-at';
import type { TypeAt } from './type-at';

/** What may be written at an offset, in whole or half-typed text. */
export interface PlaceAt {
  /** Of the map that wants a key, or of the value. */
  readonly path: Path;
  /** `flow` is an end of an arrow, or the beginning of an item of `flows`. */
  readonly wants: 'key' | 'value' | 'flow';
  /** What may be written as a key; absent where names are the user's own. */
  readonly keys?: Keys;
  /** The keys that are there already. */
  readonly present: readonly string[];
  /** Of the value; of a key, where the keys of the map have a type of their own. */
  readonly type?: Type;
  /** What is typed so far of what is to be replaced. */
  readonly prefix: string;
  readonly replace: Span;
  readonly braces: boolean;
  readonly quoted: boolean;
  /** Whether a colon follows the key already. */
  readonly colon: boolean;
}

/** Stands for what will be typed; a letter, so that it is part of whatever it touches. */
const PLACEHOLDER = 'x';

/**
 * What may be written at an offset; undefined in comments and in the form of YAML itself. Only the section around the
 * offset is read, with a letter put in at the offset, so that broken text elsewhere and half a line do not matter.
 */
export function placeAt(document: Document, offset: number, kinds: KindsByName): PlaceAt | undefined {
  const { text } = document;
  if (isComment(text, offset)) return undefined;
  const section = sectionAround(document, offset);
  const at = offset - section.start;
  const part = readDocument(
    text.slice(section.start, offset) + PLACEHOLDER + text.slice(offset, section.end),
    document,
  );
  const located = locate(part, at);
  if (!located) return undefined;
  const inPart = kindIn(part, kinds);
  const inWhole = kindIn(document, kinds);
  const typeOf = (path: Path): TypeAt | undefined =>
    walk(path, (component) => inPart(component) ?? inWhole(component), part).at;
  const present = located.path === '' ? (document.root?.entries.map((entry) => entry.key.text) ?? []) : undefined;
  const place = placeOf(part, located, at, typeOf, present);
  return (
    place && {
      ...place,
      replace: { start: place.replace.start + section.start, end: place.replace.end + section.start - 1 },
    }
  );
}

function isComment(text: string, offset: number): boolean {
  const line = text.slice(lineStartOf(text, offset), offset);
  const quotes = line.replace(/"[^"]*"|'[^']*'/g, '');
  return /(^|\s)#/.test(quotes);
}

function placeOf(
  document: Document,
  located: Located,
  offset: number,
  typeOf: (path: Path) => TypeAt | undefined,
  present: readonly string[] | undefined,
): PlaceAt | undefined {
  if (located.flow) return flowPlace(document, located, located.flow, offset);
  const { node, path, braces } = located;
  const start = node.style === 'plain' ? node.start : node.start + 1;
  const word = {
    prefix: document.text.slice(start, offset),
    replace: { start, end: isClosed(document, node) ? node.end - 1 : node.end },
    braces,
    quoted: node.style !== 'plain',
  };
  const at = typeOf(path);
  if (located.entries) {
    const others = located.entries.filter((entry) => entry.key !== node).map((entry) => entry.key.text);
    const keyType = at && keysType(at.type);
    return {
      ...word,
      path,
      wants: 'key',
      present: present?.filter((key) => key !== node.text.replace(PLACEHOLDER, '')) ?? others,
      colon: located.colon,
      ...(at?.keys && { keys: at.keys }),
      ...(keyType && { type: keyType }),
    };
  }
  if (!at) return undefined;
  if (wantsKeys(document, at.type, located.after, node)) {
    const keyType = keysType(at.type);
    return {
      ...word,
      path,
      wants: 'key',
      present: [],
      colon: false,
      ...(at.keys && { keys: at.keys }),
      ...(keyType && { type: keyType }),
    };
  }
  return { ...word, path, wants: 'value', present: located.siblings ?? [], type: at.type, colon: false };
}

/** Whether a text ends with the quote that it begins with. */
function isClosed({ text }: Document, { style, start, end }: ScalarNode): boolean {
  return (style === 'single' || style === 'double') && end - start > 1 && text[end - 1] === text[start];
}

/** The type of the keys of a map, where they are not just names of the user's. */
function keysType({ shape }: Type): Type | undefined {
  return shape.is === 'map' && shape.keys.shape.is !== 'text' ? shape.keys : undefined;
}

/** Whether a word that stands alone on its line, or behind a dash, is the beginning of a map. */
function wantsKeys(document: Document, type: Type, after: number | undefined, node: Span): boolean {
  const alone = after === undefined || document.text.slice(after, node.start).includes('\n');
  return alone && onlyMap(type);
}

const onlyMap = (type: Type): boolean =>
  type.shape.is === 'either'
    ? type.shape.of.every(onlyMap)
    : formOf(type.shape) === 'map' && type.shape.is !== 'anything';

function flowPlace(document: Document, located: Located, flow: FlowSyntax, offset: number): PlaceAt {
  const header = flow.header ?? located.node;
  const end = endsOf(header, document.text).find((each) => each.start <= offset && offset <= each.end);
  const span = end ?? header;
  return {
    path: `flows.${flow.index}`,
    wants: 'flow',
    type: reference('component'),
    present: flow.ends.filter((each) => each !== end && each.name !== end?.name).map((each) => each.name),
    prefix: document.text.slice(span.start, offset),
    replace: { start: span.start, end: span.end },
    braces: located.braces,
    quoted: header.style !== 'plain',
    colon: flow.colon !== undefined,
  };
}
