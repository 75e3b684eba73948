import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../../../src/core/language/nearest';

const letters = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 6 });

describe('the distance of two words', () => {
  it('counts insertions, deletions, replacements and swaps', () => {
    expect(distance('shards', 'shrads')).toBe(1);
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(distance('', 'abc')).toBe(3);
  });

  it('is zero for the same word only, the same both ways, and at most the longer length', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('the nearest word', () => {
  const kinds = [
    'kinesis-stream',
    'firehose-stream',
    's3-bucket',
    's3-table-bucket',
    'rds-database',
    'lambda-function',
  ];

  it.each([
    ['kinesis', 'kinesis-stream'],
    ['s3-bukcet', 's3-bucket'],
    ['S3-Bucket', 's3-bucket'],
    ['s3_bucket', 's3-bucket'],
    ['lambda', 'lambda-function'],
    ['rds-databse', 'rds-database'],
    ['mainframe', undefined],
    ['', undefined],
  ])('to %s is %s', (text, expected) => {
    expect(nearest(text, kinds)).toBe(expected);
  });
});
