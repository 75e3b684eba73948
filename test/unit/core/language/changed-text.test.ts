import { describe, expect, it } from 'vitest';
import { changedText } from '../../../../src/core/language/changed-text';
import { readDocument } from '../../../../src/core/language/document';

const changed = (text: string, changes: Record<string, unknown>): string =>
  changedText(readDocument(text), new Map(Object.entries(changes)));

describe('a text with the changes of an alternative', () => {
  it('has values in the place of others, and the rest as it was', () => {
    const text = 'components:\n  a: { kind: kinesis-stream, shards: 4 } # four\n';
    expect(changed(text, { 'components.a.shards': '8' })).toBe(text.replace('shards: 4', 'shards: 8'));
  });

  it('writes maps, lists and texts that need quotes on one line', () => {
    const value = new Map<string, unknown>([
      ['kind', 'glue-job'],
      ['schedule', 'cron(0 2 * * ? *)'],
      ['subnets', ['a', 'b, c']],
    ]);
    const text = changed('components:\n  a: { kind: saas }\n', { 'components.b': value });
    expect(text).toContain('b: { kind: glue-job, schedule: cron(0 2 * * ? *), subnets: [ a, "b, c" ] }');
    expect(readDocument(text).problems).toEqual([]);
  });

  it('takes a component with its flows away, also out of a chain', () => {
    const text =
      'components:\n  a: { kind: saas }\n  b: { kind: saas }\n  c: { kind: saas }\nflows:\n  - a -> b -> c\n  - a -> c\n';
    const without = changed(text, { 'components.b': 'none' });
    expect(without).not.toContain('b');
    expect(readDocument(without).hops.map(({ id }) => id)).toEqual(['a -> c']);
  });

  it('changes nothing where a change has no place', () => {
    const text = 'components:\n  a: { kind: saas }\n';
    expect(changed(text, { 'components.z': 'none' })).toBe(text);
  });
});
