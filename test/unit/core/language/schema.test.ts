import { describe, expect, it } from 'vitest';
import { designKeys } from '../../../../src/core/design/keys/design-keys';
import { flowKeys } from '../../../../src/core/design/keys/flow-keys';
import { jsonSchema } from '../../../../src/core/language/schema';
import { kinds } from './kinds';

type Tree = { readonly [key: string]: Tree | undefined };
const schema = jsonSchema(kinds) as unknown as Tree;

describe('the JSON Schema', () => {
  it('knows every key of the design, with its help', () => {
    expect(Object.keys(schema['properties']!).sort()).toEqual(Object.keys(designKeys).sort());
    for (const [name, key] of Object.entries(designKeys)) {
      expect(String(schema['properties']![name]!['description']), name).toContain(key.help);
    }
    expect(schema['required']).toEqual(['components']);
  });

  it('knows the settings of every kind, by both their names, and no others', () => {
    for (const [name, kind] of kinds) {
      const definition = schema['definitions']![`kind-${name}`]!;
      expect(Object.keys(definition['properties']!)).toEqual(expect.arrayContaining(Object.keys(kind.settings)));
      expect((definition['propertyNames'] as unknown as { enum: string[] }).enum).toEqual(
        expect.arrayContaining(['kind', 'owner']),
      );
    }
    expect(Object.keys(schema['definitions']!['kind-kinesis-stream']!['properties']!)).toContain('shard-count');
  });

  it('takes a flow as text, or as one key with settings', () => {
    const [text, map] = schema['definitions']!['flow']!['anyOf'] as unknown as [
      { pattern: string },
      { patternProperties: object },
    ];
    expect(new RegExp(text.pattern).test('a -> b -> c')).toBe(true);
    expect(new RegExp(text.pattern).test('a->b')).toBe(false);
    const [single, chain] = Object.keys(map.patternProperties) as [string, string];
    expect([new RegExp(single).test('a -> b'), new RegExp(single).test('a -> b -> c')]).toEqual([true, false]);
    expect([new RegExp(chain).test('a -> b'), new RegExp(chain).test('a -> b -> c')]).toEqual([false, true]);
    expect(JSON.stringify(map.patternProperties)).toContain(flowKeys.rate.help);
  });

  it('refers only to what it defines, is plain data, and is the same every time', () => {
    const text = JSON.stringify(schema);
    for (const [, name] of text.matchAll(/"#\/definitions\/([^"]+)"/g))
      expect(schema['definitions']).toHaveProperty([name!]);
    expect(JSON.stringify(jsonSchema(new Map([...kinds].reverse())))).toBe(text);
    expect(JSON.parse(text)).toEqual(schema);
  });
});
