import { componentKeys } from '../design/keys/component-keys';
import { chainKeys, flowKeys } from '../design/keys/flow-keys';
import { designKeys } from '../design/keys/design-keys';
import type { Key, Keys, Type } from '../design/schema';
import { describeType } from './describe-type';
import { aliasesOf, customSettings, keysOfKind } from './kind-keys';
import type { KindsByName, KindWords } from './reading';

/** A JSON Schema, draft-07, which is what editors' YAML support reads. */
export type JsonSchema = { readonly [key: string]: unknown };

const NAME = '^[A-Za-z][A-Za-z0-9_-]*$';
const TEXT = { type: ['string', 'number', 'boolean'] };
const EMPTY = { type: 'null' };

/** The schema of design files, from the same key table as reader, completion and hover, and from the kinds' settings. */
export function jsonSchema(kinds: KindsByName): JsonSchema {
  const names = [...kinds.keys()].sort();
  // Common keys that some kind gives a meaning of its own stand with each kind.
  const redefined = new Set([...kinds.values()].flatMap(({ settings }) => Object.keys(settings)));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Datawright design',
    description: 'A data architecture as text.',
    ...recordSchema(
      { ...designKeys, components: opaque(designKeys.components), flows: opaque(designKeys.flows) },
      {
        components: {
          type: 'object',
          description: described(designKeys.components),
          propertyNames: { pattern: NAME },
          additionalProperties: { $ref: '#/definitions/component' },
        },
        flows: { type: 'array', description: described(designKeys.flows), items: { $ref: '#/definitions/flow' } },
      },
    ),
    definitions: {
      component: componentSchema(
        names,
        pick(componentKeys, (key) => key !== 'kind' && !redefined.has(key)),
      ),
      flow: flowSchema(),
      ...Object.fromEntries(names.map((name) => [`kind-${name}`, settingsOf(kinds.get(name)!, redefined)])),
    },
  };
}

const opaque = (key: Key): Key => ({ ...key, type: { is: 'anything', shape: { is: 'anything' } } });

const pick = (keys: Keys, wanted: (name: string) => boolean): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([name]) => wanted(name)));

function componentSchema(names: readonly string[], common: Keys): JsonSchema {
  return {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: {
        description: 'the entry of the catalogue that this component is, or a kind of the design’s own',
        anyOf: [{ enum: names }, { type: 'string', pattern: NAME }],
      },
      ...properties(common),
    },
    allOf: [
      ...names.map((name) => ({
        if: { properties: { kind: { const: name } }, required: ['kind'] },
        then: { $ref: `#/definitions/kind-${name}` },
      })),
      {
        if: { properties: { kind: { not: { enum: names } } }, required: ['kind'] },
        then: { properties: properties(customSettings) },
      },
    ],
  };
}

function settingsOf(kind: KindWords, redefined: ReadonlySet<string>): JsonSchema {
  const keys = keysOfKind(kind);
  return {
    ...(kind.title !== undefined && { title: kind.title }),
    ...(kind.help !== undefined && { description: kind.help }),
    properties: properties(pick(keys, (name) => Object.hasOwn(kind.settings, name) || redefined.has(name))),
    propertyNames: { enum: [...Object.keys(keys), ...aliasesOf(keys).keys()] },
  };
}

function flowSchema(): JsonSchema {
  const end = '[A-Za-z][A-Za-z0-9_-]*';
  const single = `^${end} -> ${end}$`;
  const chain = `^${end}( -> ${end}){2,}$`;
  return {
    description: 'a -> b, a chain a -> b -> c, or either with settings',
    anyOf: [
      { type: 'string', pattern: `^${end}( -> ${end})+$` },
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        patternProperties: { [single]: orEmpty(recordSchema(flowKeys)), [chain]: orEmpty(recordSchema(chainKeys)) },
        additionalProperties: false,
      },
    ],
  };
}

const orEmpty = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, EMPTY] });

function recordSchema(keys: Keys, given: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const required = Object.keys(keys).filter((name) => keys[name]!.required);
  return {
    type: 'object',
    properties: { ...properties(keys), ...given },
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

function properties(keys: Keys): JsonSchema {
  const own = Object.entries(keys).map(([name, key]) => [name, keySchema(key)] as const);
  const long = [...aliasesOf(keys)].map(([name, short]) => [name, keySchema(keys[short]!)] as const);
  return Object.fromEntries([...own, ...long]);
}

const keySchema = (key: Key): JsonSchema => ({ description: described(key), ...typeSchema(key.type) });

function described({ help, default: fallback, notComputed }: Key): string {
  const written = fallback === undefined ? '' : `; default: ${fallback}`;
  return `${help}${written}${notComputed ? '; nothing is computed from it yet' : ''}`;
}

function typeSchema(type: Type): JsonSchema {
  const { shape } = type;
  if (shape.is === 'anything') return {};
  if (shape.is === 'either') return { anyOf: shape.of.map(typeSchema) };
  if (shape.is === 'list') return { type: 'array', items: typeSchema(shape.of) };
  if (shape.is === 'record') return recordSchema(shape.keys);
  if (shape.is === 'map') {
    const names = shape.defines ? { propertyNames: { pattern: NAME } } : {};
    return { type: 'object', ...names, additionalProperties: typeSchema(shape.of) };
  }
  if (shape.is === 'flag') return { enum: [true, false, 'true', 'false'] };
  if (shape.is === 'choice')
    return { enum: shape.of.flatMap((word) => (/^\d+$/.test(word) ? [word, Number(word)] : [word])) };
  if (shape.is === 'text' && shape.pattern) return { type: ['string', 'number'], pattern: shape.pattern.source };
  return { ...TEXT, markdownDescription: describeType(type) };
}
