import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/core/language/read-prices';
import type { OfferPrices } from '../../../src/offers/offer-price';
import { priceFileText } from '../../../src/offers/price-file-text';
import { readOffer } from '../../../src/offers/read-offer';
import { allOfferTables } from '../../../src/offers/tables.generated';
import { checked } from '../../../src/server/features/check-prices';
import { LISTED } from './listed';
import { inPieces, offerCsv, offerJson } from './offer-file';

const all = (write: typeof offerJson): Promise<readonly OfferPrices[]> =>
  Promise.all(
    Object.entries(LISTED).map(async ([offer, products]) => {
      const read = await readOffer(inPieces(write({ offer, products })), { tables: allOfferTables });
      return read!;
    }),
  );

describe('the price file', () => {
  test('is read back without a mistake, every price of it', async () => {
    const read = await all(offerJson);
    const text = priceFileText(read);
    const { prices, findings } = readPrices(text);
    expect(findings).toEqual([]);
    expect(prices).toHaveLength(read.flatMap((file) => file.prices).length);
    expect(checked(text)).toMatchObject({
      prices: prices.length,
      oldest: '2026-09-11',
      newest: '2026-09-11',
      problems: [],
    });
  });

  test('is the same from JSON and CSV, in any order of the files', async () => {
    const text = priceFileText(await all(offerJson));
    expect(priceFileText([...(await all(offerCsv))].reverse())).toBe(text);
  });

  test('has one price a line, sorted by key and Region', async () => {
    const lines = priceFileText(await all(offerJson))
      .split('\n')
      .filter((line) => line.startsWith('    {"sku"'));
    const keys = lines.map((line) => JSON.parse(line.replace(/,$/, '')) as { sku: string; region: string });
    const names = keys.map(({ sku, region }) => `${sku} ${region}`);
    expect(names).toEqual([...names].sort());
  });

  test('is not made of two files of one offer and Region', async () => {
    const [first] = await all(offerJson);
    expect(() => priceFileText([first!, first!])).toThrow('two files give prices of');
  });
});

test('what a file would change is counted against the book', () => {
  const price = { unit: 'shard-hour', asOf: '2026-09-11', source: 'a list' };
  const prices = [
    { ...price, sku: 'kinesis.shard-hour', region: 'us-east-1', usd: 0.015 },
    { ...price, sku: 'kinesis.shard-hour', region: 'eu-west-1', usd: 1, asOf: '2026-10-01' },
    { ...price, sku: 'kinesis.shard-hour', region: 'sa-east-1', usd: 1 },
  ];
  const dates = { oldest: '2026-09-11', newest: '2026-10-01' };
  expect(checked(JSON.stringify({ version: 1, prices }))).toEqual({
    prices: 3,
    changed: 1,
    added: 1,
    ...dates,
    problems: [],
  });
  expect(checked('{').problems).toEqual(['the price file is no JSON']);
});
