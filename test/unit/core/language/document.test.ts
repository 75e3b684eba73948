import { describe, expect, it } from 'vitest';
import { LARGEST, readDocument } from '../../../../src/core/language/document';
import { readDesign } from '../../../../src/core/language/read-design';
import { kinds } from './kinds';
import { sample } from './samples';

const slice = (text: string, path: string, part?: 'key' | 'value'): string => {
  const range = readDocument(text).rangeOf({ path, ...(part && { part }) })!;
  return text.slice(range.start, range.end);
};

describe('paths', () => {
  const text = sample('clickstream');

  it.each([
    ['components.clicks.shards', 'value', '16'],
    ['components.clicks.shards', 'key', 'shards'],
    ['components.delivery.buffer.size', 'value', '128 MiB'],
    ['flows.shop -> clicks.rate', 'value', '2000/s'],
    ['flows.shop -> clicks', 'key', 'shop -> clicks'],
    ['flows.nightly -> warehouse', 'key', 'nightly -> warehouse'],
    ['network.main.subnets.app-a.routes.0.0.0.0/0', 'value', 'nat-a'],
    ['notes.0.text', 'value', 'Analysts read through Lake Formation only.'],
    ['access.nightly-job.allow.0.actions.1', 'value', 's3:ListBucket'],
    ['ignore.0.until', 'value', '2027-03-31'],
    ['alternatives.no-warehouse.set.components.warehouse', 'key', 'components.warehouse'],
  ] as const)('%s, its %s, is %s', (path, part, expected) => {
    expect(slice(text, path, part)).toBe(expected);
  });

  it('takes the key of the nearest part above for what is not there', () => {
    expect(slice(text, 'components.clicks.nowhere.at.all', 'value')).toBe('clicks');
    expect(slice(text, 'flows.clicks -> delivery.rate', 'value')).toBe('clicks -> delivery');
    expect(slice(text, 'nothing', 'value')).toBe('design');
    expect(readDocument('').rangeOf({ path: 'components.a' })).toBeUndefined();
  });

  it('is found under a cursor', () => {
    const document = readDocument(text);
    const path = (mark: string, by = 0) => document.pathAt(text.indexOf(mark) + by)?.path;
    expect(path('shards: 16')).toBe('components.clicks.shards');
    expect(path('shards: 16', 9)).toBe('components.clicks.shards');
    expect(path('shop -> clicks', 3)).toBe('flows.shop -> clicks');
    expect(path('lake -> nightly -> warehouse', 20)).toBe('flows.nightly -> warehouse');
    expect(path('keeps: 40 %', 8)).toBe('flows.delivery -> lake.keeps');
    expect(path('lakeformation')).toBeUndefined();
    expect(document.pathAt(text.length)?.path ?? '').not.toBe('components');
  });

  it('finds settings by their short name where they are written by the long one', () => {
    const long = 'components:\n  a: { kind: kinesis-stream, shard-count: 4 }\n';
    const document = readDocument(long);
    const { design, findings } = readDesign(document, kinds);
    expect(findings).toEqual([]);
    expect(design.components.get('a')?.settings['shards']).toMatchObject({ likely: 4 });
    const range = document.rangeOf({ path: 'components.a.shards', part: 'value' })!;
    expect(long.slice(range.start, range.end)).toBe('4');
  });
});

describe('texts', () => {
  it('reads block scalars, quotes and folded lines as YAML does', () => {
    const text = "a: |-\n  one\n    two\n\n  three\nb: >-\n  one\n  two\nc: \"x\\ty\"\nd: 'it''s'\ne: one\n  two\n";
    const texts = readDocument(text).root!.entries.map(({ value }) =>
      value?.is === 'scalar' ? value.text : undefined,
    );
    expect(texts).toEqual(['one\n  two\n\nthree', 'one two', 'x\ty', "it's", 'one two']);
  });

  it('takes every value as text', () => {
    const text = 'a: 2026-12-31\nb: 0.0.0.0/0\nc: 1e3\nd: "111122223333"\ne: null\nf: ~\ng: 0o7\n';
    const texts = readDocument(text).root!.entries.map(({ value }) =>
      value?.is === 'scalar' ? value.text : undefined,
    );
    expect(texts).toEqual(['2026-12-31', '0.0.0.0/0', '1e3', '111122223333', 'null', '~', '0o7']);
  });

  it('reads a list at the column of its key, and a design in braces', () => {
    expect(readDocument('flows:\n- a -> b\n- b -> c\n').hops.map(({ id }) => id)).toEqual(['a -> b', 'b -> c']);
    expect(
      readDocument('{ "components": { "a": { "kind": "x" } }, "flows": ["a -> b"] }').find('components.a.kind'),
    ).toBeDefined();
  });

  it('counts lines with LF, CRLF and CR, and columns in UTF-16 units', () => {
    const document = readDocument('a: 🦆\r\nb: x\rc: y\n');
    expect(document.lineStarts).toEqual([0, 7, 12, 17]);
    expect(document.positionAt(5)).toEqual({ line: 0, column: 5 });
    expect(document.offsetAt(0, 99)).toBe(5);
    expect(document.offsetAt(2, 3)).toBe(15);
    expect(document.offsetAt(99, 0)).toBe(17);
  });

  it('reads what is whole beside what is broken', () => {
    const text =
      'summary: "never closed\ndata: { a: [ b\ncomponents:\n  a: { kind: s3-bucket\n  b: { kind: s3-bucket }\n  c: @\nflows:\n  - a -> b\n';
    const { design } = readDesign(readDocument(text), kinds);
    expect([...design.components.keys()]).toEqual(['a', 'b']);
    expect([...design.flows.keys()]).toEqual(['a -> b']);
    expect(design.components.get('a')?.kind).toBe('s3-bucket');
  });

  it('does not read a file above 1 MB, and says so', () => {
    const document = readDocument(`components:\n${'  # x\n'.repeat(LARGEST / 6)}`);
    expect(document.root).toBeUndefined();
    expect(readDesign(document, kinds).findings.map(({ rule }) => rule)).toContain('LANG-002');
    expect(readDocument('🦆'.repeat(LARGEST / 4)).problems.map(({ rule }) => rule)).not.toContain('LANG-002');
    expect(readDocument('🦆'.repeat(LARGEST / 4 + 1)).problems.map(({ rule }) => rule)).toContain('LANG-002');
  });

  it('stops where nesting is too deep, and says so', () => {
    for (const text of [
      'components: ' + '{a: '.repeat(5000),
      'flows:\n  - ' + '['.repeat(5000),
      `a: ${'- '.repeat(5000)}`,
    ]) {
      const { findings } = readDesign(readDocument(text), kinds);
      expect(findings.length).toBeGreaterThan(0);
    }
    expect(readDocument(`a: ${'['.repeat(5000)}`).problems.map(({ rule }) => rule)).toContain('LANG-003');
  });

  it.each([
    ['quotes', '"'],
    ['braces', '{'],
    ['dashes', '- '],
    ['anchors', '&a '],
    ['comments', '  #\n'],
    ['commas', 'a: {' + ', '.repeat(100)],
    ['sections', 'a: 1\n'],
    ['brackets and braces', '}{]['],
    ['flows', '  - a -> b\n'],
  ])('grows with the length of a text of %s, not with its square', { timeout: 60_000 }, (_, unit) => {
    const cost = (length: number): number => {
      const text = `flows:\n${unit.repeat(Math.ceil(length / unit.length))}`;
      const times = [1, 2, 3, 4].map(() => {
        const start = performance.now();
        readDesign(readDocument(text), kinds);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const small = Math.max(cost(40_000), 10);
    expect(cost(320_000) / small).toBeLessThan(8 * 5);
  });
});
