import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrice, skusWithPrefix } from '../../../src/core/catalog/data/price-book';
import { readOffer } from '../../../src/offers/read-offer';
import { allOfferTables } from '../../../src/offers/tables.generated';
import { LISTED } from './listed';
import { inPieces, offerCsv, offerJson, PUBLISHED, skuOf } from './offer-file';
import type { ListedOffer } from './offer-file';

const read = (text: string, sizes?: readonly number[]) => readOffer(inPieces(text, sizes), { tables: allOfferTables });
const failure = (text: string): Promise<string> =>
  read(text).then(
    () => 'taken',
    (error: Error) => error.message,
  );

const kinesis: ListedOffer = { offer: 'AmazonKinesis', products: LISTED.AmazonKinesis! };

describe.each(allOfferTables.map((table) => [table.offer, table] as const))('%s', (offer, table) => {
  const products = LISTED[offer] ?? [];

  test.each([
    ['JSON', offerJson],
    ['CSV', offerCsv],
  ])('%s gives our prices, each with its date and its source', async (_, write) => {
    expect(products).not.toEqual([]);
    const found = await read(write({ offer, products }));
    expect(found).toMatchObject({ offer, published: PUBLISHED, known: true, ambiguous: [] });
    const bySku = new Map(found!.prices.map((price) => [price.sku, price]));
    expect(bySku.size).toBe(products.length);
    for (const [at, product] of products.entries()) {
      const { ours, costs } = product;
      expect(bySku.get(ours), ours).toMatchObject({
        region: table.global ? 'global' : 'us-east-1',
        ...(typeof costs === 'number' ? { usd: costs } : { tiers: costs.map(([upTo, usd]) => ({ upTo, usd })) }),
        asOf: '2026-09-11',
        source: `AWS price list of 2026-09-11, offer ${offer}, SKU ${skuOf(product, at)}`,
      });
    }
  });

  test('counts what our book counts, and prices nothing that the book has no word for', () => {
    for (const { sku, unit } of table.rows) {
      const fixed = sku.split(/\{|\$/)[0]!;
      const end = sku.slice(sku.search(/[^}\d]*$/));
      // What is left open is a type or a Region, which has a digit.
      const fits = (key: string) => key.endsWith(end) && /\d/.test(key.slice(fixed.length, key.length - end.length));
      const keys = skusWithPrefix(fixed).filter((key) => (fixed === sku ? key === sku : fits(key)));
      expect(keys, sku).not.toEqual([]);
      for (const key of keys) {
        const known = findPrice(key, 'us-east-1');
        // The price of another key may stand for one that has none here.
        if (known?.sku === key) expect(known.unit, key).toBe(unit);
      }
    }
  });
});

test('what is not paid by the hour, shared, plain Linux or in a Region is not ours', async () => {
  const [linux] = LISTED.AmazonEC2!;
  const otherwise = [
    { operatingSystem: 'Windows' },
    { tenancy: 'Dedicated' },
    { preInstalledSw: 'SQL Std' },
    { capacitystatus: 'AllocatedCapacityReservation' },
    { locationType: 'AWS Local Zone' },
    { usagetype: 'UnusedBox:m5.large' },
  ];
  const products = otherwise.map((attributes) => ({ ...linux!, attributes: { ...linux!.attributes, ...attributes } }));
  expect((await read(offerJson({ offer: 'AmazonEC2', products })))?.prices).toEqual([]);
});

test('blanks around it, and a mark of the order of bytes, change nothing', async () => {
  const plain = await read(offerJson(kinesis));
  expect(await read(`\n ${offerJson(kinesis)}\r\n \n`)).toEqual(plain);
  expect(await read(`${offerJson(kinesis)}\n`, [7])).toEqual(plain);
  expect(await read(`\uFEFF${offerJson(kinesis)}`)).toEqual(plain);
  expect(await read(`\uFEFF${offerCsv(kinesis)}`)).toEqual(plain);
});

test('only the Regions that are asked for, and what holds everywhere', async () => {
  const text = offerJson(kinesis);
  const asked = async (region: string) =>
    (await readOffer(inPieces(text), { tables: allOfferTables, regions: [region] }))?.prices.length;
  expect(await asked('us-east-1')).toBe(kinesis.products.length);
  expect(await asked('eu-west-1')).toBe(0);
});

test('two products of one key that cost the same are one price; of two prices none is taken', async () => {
  const [shard] = kinesis.products;
  const twice = (usd: string) => offerJson({ ...kinesis, products: [shard!, { ...shard!, usd }] });
  expect((await read(twice('0.015')))?.prices).toMatchObject([
    { usd: 0.015, source: expect.stringContaining('SKU0000000000000') },
  ]);
  const differing = await read(twice('0.016'));
  expect(differing?.prices).toEqual([]);
  expect(differing?.ambiguous).toEqual(['kinesis.shard-hour in us-east-1']);
});

test('an offer that no design is billed for gives nothing, and a list of offers is none', async () => {
  expect(await read(offerJson({ ...kinesis, offer: 'AmazonLightsail' }))).toMatchObject({ known: false, prices: [] });
  expect(
    await read('{"formatVersion":"v1.0","publicationDate":"x","offers":{"AmazonEC2":{"offerCode":"AmazonEC2"}}}'),
  ).toBe(undefined);
  expect(await read('{"regions":{"us-east-1":{"regionCode":"us-east-1"}}}')).toBe(undefined);
});

describe('pieces', () => {
  const texts = ['AmazonKinesis', 'AmazonRDS', 'AWSDataTransfer'].flatMap((offer) => {
    const file = { offer, products: LISTED[offer]! };
    return [offerJson(file), offerCsv(file), offerCsv(file).replaceAll('\n', '\r\n')];
  });

  test('cut anywhere give the same prices', async () => {
    const whole = await Promise.all(texts.map((text) => read(text)));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: texts.length - 1 }),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 }),
        async (at, sizes) => {
          expect(await read(texts[at]!, sizes)).toEqual(whole[at]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of a file that was cut off are no file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: texts.length - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (at, share) => {
          const text = texts[at]!;
          const cut = text.slice(0, Math.floor(share * (text.length - 1)));
          // CSV has no end: a cut between two rows cannot be seen.
          fc.pre(text.startsWith('{') || !/"\r?\n$/.test(cut) || !cut.includes('"SKU"'));
          expect(await failure(cut)).not.toBe('taken');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('end when the reader is told to stop', async () => {
    const stop = new AbortController();
    const reading = readOffer(inPieces(offerJson(kinesis), [64]), {
      tables: allOfferTables,
      signal: stop.signal,
      onBytes: () => stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('no offer file', () => {
  const json = offerJson(kinesis);
  const csv = offerCsv(kinesis);
  test.each([
    ['an empty one', '', 'it is empty'],
    ['the page of a captive portal', '<!DOCTYPE html><html></html>', 'it begins with "<"'],
    ['another JSON', '{"name":"datawright","version":"1.0.0"}', 'it is no offer file'],
    ['another CSV', '"name","value"\n"a","b"\n', 'it is no offer file'],
    ['JSON that goes on', `${json}\n{}`, 'it is no JSON'],
    ['JSON with a mistake', json.replace('"products":', '"products"'), 'it is no JSON'],
    [
      'another currency',
      offerJson({ ...kinesis, products: kinesis.products.map((each) => ({ ...each, currency: 'CNY' })) }),
      'in CNY, not in USD',
    ],
    ['another currency in CSV', csv.replaceAll('"USD"', '"CNY"'), 'in CNY, not in USD'],
    ['a price that is no number', json.replace('0.0150000000"\n', 'free"\n'), 'cannot be read'],
    ['a price below zero', csv.replaceAll('"0.0150000000"', '"-1"'), 'cannot be read'],
    ['the same price twice', `${csv}${csv.split('\n').at(-3)!}\n`, 'twice'],
    ['a row that is short', `${csv}"a","b"\n`, 'a row has 2 of'],
    ['products without terms', json.replace('"terms":', '"conditions":'), 'no on-demand price'],
    ['no date', offerJson({ ...kinesis, published: 'yesterday' }), 'its publication date is "yesterday"'],
    [
      'steps that do not join',
      offerJson({ offer: 'AmazonS3', products: LISTED.AmazonS3! }).replace(
        '"endRange": "51200"',
        '"endRange": "50000"',
      ),
      'do not join',
    ],
  ])('%s', async (_, text, says) => {
    expect(await failure(text)).toContain(says);
  });
});
