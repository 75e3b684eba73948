import { designKeys } from '../design/keys/design-keys';
import { chainKeys, flowKeys } from '../design/keys/flow-keys';
import type { Key, Keys, Namespace, Type } from '../design/schema';
import { reference } from '../design/types';
import type { Path } from '../quantity/figure';
import type { Document } from './document';
import { cuts } from './find';
import { customSettings, keysOfKind, shortName } from './kind-keys';
import type { KindsByName, KindWords } from './reading';

/** What stands at a path by the language, whether or not it is written. */
export interface TypeAt {
  readonly type: Type;
  /** The key that the path ends in, where it is one of the language or of a kind. */
  readonly key?: Key;
  readonly name?: string;
  /** What may be written in a map here. */
  readonly keys?: Keys;
  /** What the last name of the path names, where it is one of the user's. */
  readonly defines?: Namespace;
}

/** One step of a path, for those who follow it name by name. */
export interface Step {
  readonly text: string;
  /** Offset of the step in the path. */
  readonly start: number;
  readonly defines?: Namespace;
  /** The network that the name belongs to. */
  readonly scope?: string;
}

export interface Walk {
  readonly at?: TypeAt;
  readonly steps: readonly Step[];
  /** The first step that leads nowhere, and what would be right there. */
  readonly lost?: { readonly text: string; readonly start: number; readonly keys: Keys };
}

/** Looks up the kind that a component is of. */
export type KindOf = (component: string) => KindWords | undefined;

/** The kind of a component as the document says it; kinds of the design's own take what they cost beside the common keys. */
export function kindIn(document: Document, kinds: KindsByName): KindOf {
  return (component) => {
    const value = document.find(`components.${component}.kind`)?.value;
    return value?.is === 'scalar' ? kindNamed(document, kinds, value.text) : undefined;
  };
}

export function kindNamed(document: Document, kinds: KindsByName, name: string): KindWords | undefined {
  return kinds.get(name) ?? (document.find(`kinds.${name}`) ? { settings: customSettings } : undefined);
}

/** The type, key and keys at a path; undefined where no design has anything there. */
export function typeAt(document: Document, path: Path, kinds: KindsByName): TypeAt | undefined {
  return walk(path, kindIn(document, kinds), document).at;
}

/** Follows a path through the key table. */
export function walk(path: Path, kindOf: KindOf, document?: Document): Walk {
  if (path === '') return { steps: [], at: { type: rootType, keys: designKeys } };
  const [section] = cuts(path).next().value!;
  if (section === 'flows' && path !== 'flows') return walkFlow(path, document);
  const steps: Step[] = [];
  let at: TypeAt & { open?: boolean } = { type: rootType, keys: designKeys };
  let scope: string | undefined;
  for (let start = 0; start <= path.length;) {
    const rest = path.slice(start);
    const next = stepInto(at.type, rest, at.keys);
    if (!next && at.open) return { steps };
    if (!next) return { steps, lost: { text: headOf(rest), start, keys: at.keys ?? {} } };
    const { text, to } = next;
    if (to.defines === 'network') scope = text;
    const component = to.defines === 'component' ? { kind: kindOf(text) } : undefined;
    at = component ? { ...to, keys: keysOfKind(component.kind), open: component.kind === undefined } : to;
    steps.push({ text, start, ...(to.defines && { defines: to.defines }), ...(scope !== undefined && { scope }) });
    start += text.length + 1;
  }
  return { steps, at };
}

const rootType: Type = { is: 'record', shape: { is: 'record', keys: designKeys } };
const headOf = (rest: string): string => rest.split('.', 1)[0]!;

function stepInto(type: Type, rest: string, known: Keys | undefined): { text: string; to: TypeAt } | undefined {
  const { shape } = type;
  if (shape.is === 'either') {
    for (const each of shape.of) {
      const found = stepInto(each, rest, undefined);
      if (found) return found;
    }
    return undefined;
  }
  if (shape.is === 'record' || known) {
    const keys = known ?? (shape.is === 'record' ? shape.keys : {});
    for (const [head] of cuts(rest)) {
      const name = shortName(keys, head);
      if (name !== undefined) return { text: head, to: typed(keys[name]!.type, { key: keys[name]!, name }) };
    }
    return undefined;
  }
  if (shape.is === 'list') return { text: headOf(rest), to: typed(shape.of) };
  if (shape.is === 'map') {
    // A name of the user's has no dots; a key of another sort, such as a CIDR block, is the rest of the path.
    const text = shape.defines || shape.of.shape.is === 'record' ? headOf(rest) : rest;
    return { text, to: typed(shape.of, shape.defines ? { defines: shape.defines } : {}) };
  }
  return shape.is === 'anything' ? { text: rest, to: typed(type) } : undefined;
}

function typed(type: Type, more: Omit<TypeAt, 'type' | 'keys'> = {}): TypeAt {
  const keys = keysIn(type);
  return { type, ...(keys && { keys }), ...more };
}

/** The keys of the record that a type is, or may be. */
export function keysIn({ shape }: Type): Keys | undefined {
  if (shape.is === 'record') return shape.keys;
  return shape.is === 'either' ? shape.of.map(keysIn).find((keys) => keys !== undefined) : undefined;
}

function walkFlow(path: Path, document: Document | undefined): Walk {
  const start = 'flows.'.length;
  const rest = path.slice(start);
  const isFlow = (id: string): boolean => document?.find(`flows.${id}`) !== undefined;
  const cut = [...cuts(rest)].find(([head]) => isFlow(head)) ?? [...cuts(rest)].find(([head]) => / -> \S/.test(head));
  const [id, tail] = cut ?? cuts(rest).next().value!;
  const flow = document?.find(`flows.${id}`)?.flow;
  const keys: Keys = flow && flow.ends.length > 2 ? chainKeys : flowKeys;
  const steps: Step[] = [
    { text: 'flows', start: 0 },
    { text: id, start, defines: 'flow' },
  ];
  if (tail === undefined) return { steps, at: { type: reference('component'), keys, defines: 'flow' } };
  const inner = walkKeys(tail, keys, start + id.length + 1);
  return { ...inner, steps: [...steps, ...inner.steps] };
}

function walkKeys(rest: string, keys: Keys, offset: number): Walk {
  const steps: Step[] = [];
  let at: TypeAt = { type: { is: 'record', shape: { is: 'record', keys } }, keys };
  for (let start = 0; start <= rest.length;) {
    const next = stepInto(at.type, rest.slice(start), at.keys);
    if (!next) return { steps, lost: { text: headOf(rest.slice(start)), start: offset + start, keys: at.keys ?? {} } };
    steps.push({ text: next.text, start: offset + start });
    at = next.to;
    start += next.text.length + 1;
  }
  return { steps, at };
}
