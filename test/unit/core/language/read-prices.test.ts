import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrice } from '../../../../src/core/catalog/data/price-book';
import { placeInJson } from '../../../../src/core/language/json-place';
import { readPrices } from '../../../../src/core/language/read-prices';

const SHARD = {
  sku: 'kinesis.shard-hour',
  region: 'eu-west-1',
  usd: 0.02,
  unit: 'shard-hour',
  asOf: '2026-09-11',
  source: 'AWS price list of 2026-09-11, offer AmazonKinesis, SKU X',
};
const file = (...prices: readonly object[]): string => JSON.stringify({ version: 1, prices }, null, 2);

describe('a price file', () => {
  it('gives its prices in place of those of the book, each in its Region', () => {
    const { source, findings } = readPrices(file(SHARD));
    expect(findings).toEqual([]);
    expect(source.find('kinesis.shard-hour', 'eu-west-1')).toEqual({ ...SHARD, confidence: 'high', kind: 'pricelist' });
    expect(source.find('kinesis.shard-hour', 'us-east-1')).toEqual(findPrice('kinesis.shard-hour', 'us-east-1'));
    expect(source.find('kinesis.put-payload-unit', 'eu-west-1')).toEqual(
      findPrice('kinesis.put-payload-unit', 'eu-west-1'),
    );
  });

  it('lends to a Region that has no price of its own', () => {
    const { source } = readPrices(file({ ...SHARD, region: 'us-east-1' }));
    const borrowed = { usd: 0.02, region: 'sa-east-1', borrowedFrom: 'us-east-1' };
    expect(source.find('kinesis.shard-hour', 'sa-east-1')).toMatchObject(borrowed);
    expect(source.find('kinesis.shard-hour', 'sa-east-1', 'eu-west-1')?.usd).toBe(
      findPrice('kinesis.shard-hour', 'eu-west-1')?.usd,
    );
    expect(source.find('kinesis.shard-hour', 'eu-west-1')?.borrowedFrom).toBeUndefined();
  });

  it('knows what the book does not, and what holds everywhere', () => {
    const { source } = readPrices(
      file(
        { ...SHARD, sku: 'ec2.m99.large.linux-hour' },
        { ...SHARD, sku: 'route53.query', region: 'global', unit: 'query' },
      ),
    );
    expect(source.find('ec2.m99.large.linux-hour', 'us-east-1')).toMatchObject({
      usd: 0.02,
      borrowedFrom: 'eu-west-1',
    });
    expect(source.find('route53.query', 'us-east-1')).toMatchObject({ usd: 0.02, region: 'global' });
    expect(source.find('constructor', 'us-east-1')).toBeUndefined();
  });

  it('has tiers, of which the first is the price', () => {
    const tiers = [
      { upTo: 100, usd: 0.03 },
      { upTo: null, usd: 0.01 },
    ];
    const { usd, ...rest } = SHARD;
    expect(usd).toBe(0.02);
    const { prices, findings } = readPrices(file({ ...rest, tiers }));
    expect(findings).toEqual([]);
    expect(prices).toMatchObject([{ usd: 0.03, tiers }]);
  });

  it.each([
    ['another version', '{ "version": 2, "prices": [] }', '2', 'version is 2'],
    ['no version', '{ "prices": [] }', '{ "prices": [] }', 'version is undefined'],
    ['no list', '{ "version": 1, "prices": {} }', '{}', 'prices is a list'],
    ['a list', '[]', '[]', 'is an object'],
    ['a price of nothing', file({ ...SHARD, usd: 0 }), '0', 'usd above zero'],
    ['a price below nothing', file({ ...SHARD, usd: -1 }), '-1', 'usd above zero'],
    ['a text for a price', file({ ...SHARD, usd: '0.02' }), '"0.02"', 'usd above zero'],
    [
      'tiers that fall',
      file({
        ...SHARD,
        usd: undefined,
        tiers: [
          { upTo: 5, usd: 1 },
          { upTo: 2, usd: 1 },
          { upTo: null, usd: 1 },
        ],
      }),
      '[',
      'that rise',
    ],
    [
      'tiers without an end',
      file({ ...SHARD, usd: undefined, tiers: [{ upTo: 5, usd: 1 }] }),
      '[',
      'end with upTo null',
    ],
    ['both', file({ ...SHARD, tiers: [{ upTo: null, usd: 1 }] }), '[', 'usd above zero, or tiers'],
    [
      'another unit',
      file({ ...SHARD, unit: 'shard-month' }),
      '"shard-month"',
      'is counted by shard-hour, not by shard-month',
    ],
    ['no source', file({ ...SHARD, source: '' }), '""', 'source is a text'],
    ['no date', file({ ...SHARD, asOf: 'now' }), '"now"', 'not "now"'],
    ['two prices of one thing', file(SHARD, SHARD), '"kinesis.shard-hour"', 'two prices in eu-west-1'],
  ])('with %s is a finding at its place, and none of it is taken', (_, text, at, says) => {
    const { prices, source, findings } = readPrices(text);
    expect(prices).toEqual([]);
    expect(source.find('kinesis.shard-hour', 'eu-west-1')).toEqual(findPrice('kinesis.shard-hour', 'eu-west-1'));
    expect(findings).toHaveLength(1);
    const [{ rule, severity, message, at: place }] = findings as [(typeof findings)[number]];
    expect([rule, severity]).toEqual(['LANG-029', 'error']);
    expect(message).toContain(says);
    expect(text.slice(place.span.start, place.span.end).slice(0, at.length)).toBe(at);
  });

  it('tells ten mistakes at most', () => {
    const wrong = Array.from({ length: 30 }, (_, at) => ({ ...SHARD, sku: `x.${at}`, usd: 0 }));
    expect(readPrices(file(...wrong)).findings).toHaveLength(10);
  });

  it('that is cut anywhere, or is any text, throws nothing', () => {
    const whole = file(SHARD, { ...SHARD, region: 'us-east-1' });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat({ max: whole.length - 1 }).map((end) => whole.slice(0, end)),
          fc.string(),
        ),
        (text) => {
          const { prices, findings } = readPrices(text);
          expect(prices).toEqual([]);
          expect(findings.length).toBeGreaterThan(0);
          for (const { at } of findings) expect(at.span.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('a place in JSON', () => {
  it('is that of the value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })),
        fc.nat(),
        fc.nat(),
        (list, row, column) => {
          const text = JSON.stringify(list, null, 1);
          const entry = list[row % Math.max(1, list.length)];
          const keys = Object.keys(entry ?? {});
          fc.pre(entry !== undefined && keys.length > 0);
          const key = keys[column % keys.length]!;
          const { start, end } = placeInJson(text, [list.indexOf(entry!), key]);
          expect(JSON.parse(text.slice(start, end))).toEqual(JSON.parse(JSON.stringify(entry![key])));
        },
      ),
    );
  });
});
