import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrice, priceDates, skusWithPrefix } from '../../../../../src/core/catalog/data/price-book';
import { cell, factRows } from './facts';

const rows = factRows('prices.tsv');
const units = new Map(factRows('skus.tsv').map((row) => [cell(row, 'sku'), cell(row, 'unit')]));
const sources = new Map(factRows('price-sources.tsv').map((row) => [cell(row, 'id'), cell(row, 'text')]));
const price = (sku: string, region = 'us-east-1') => {
  const found = findPrice(sku, region);
  if (!found) throw new Error(`${sku} is unpriced`);
  return found;
};

describe('every price of the facts', () => {
  test('comes back exactly, with unit, source, date, confidence and note, and is nobody else’s', () => {
    expect(rows.length).toBeGreaterThan(10_000);
    for (const row of rows) {
      const found = price(cell(row, 'sku'), cell(row, 'region'));
      expect(found).toMatchObject({
        sku: cell(row, 'sku'),
        region: cell(row, 'region'),
        usd: Number(row.usd),
        unit: units.get(cell(row, 'sku')),
        source: sources.get(cell(row, 'source')),
        asOf: row.asOf,
        confidence: row.confidence,
        kind: row.kind,
      });
      expect(found.note ?? '').toBe(row.note);
      expect(found).not.toHaveProperty('borrowedFrom');
      const tiers = (found.tiers ?? []).map(({ upTo, usd }) => (upTo === null ? `${usd}` : `${usd}>${upTo}`));
      expect(tiers.map((tier) => tier.split('>').map(Number))).toEqual(
        (row.tiers ?? '')
          .split(' ')
          .filter(Boolean)
          .map((tier) => tier.split('>').map(Number)),
      );
    }
  });

  test('is above zero, its tiers ascend to no end and begin at the price itself', () => {
    for (const row of rows) {
      const { usd, tiers } = price(cell(row, 'sku'), cell(row, 'region'));
      expect(usd).toBeGreaterThan(0);
      expect(Number.isFinite(usd)).toBe(true);
      if (!tiers) continue;
      expect(tiers[0]?.usd).toBe(usd);
      const bounds = tiers.map(({ upTo }) => upTo ?? Infinity);
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
      expect(bounds.at(-1)).toBe(Infinity);
    }
  });

  test('lies between the oldest and the newest date', () => {
    const dates = rows.map((row) => cell(row, 'asOf')).sort();
    expect(priceDates()).toEqual({ oldest: dates[0], newest: dates.at(-1) });
  });
});

describe('prices that AWS publishes', () => {
  // AWS's pricing pages for US East (N. Virginia).
  test.each([
    ['kinesis.shard-hour', 0.015],
    ['kinesis.put-payload-unit', 0.014 / 1e6],
    ['lambda.gb-second.x86', 0.0000166667],
    ['lambda.request', 0.2 / 1e6],
    ['dynamodb.storage-gb', 0.25],
    ['s3.standard-gb', 0.023],
    ['s3.standard.tier1-request', 0.005 / 1000],
    ['ec2.t3.micro.linux-hour', 0.0104],
    ['nat.hour', 0.045],
    ['nat.gb', 0.045],
    ['alb.lcu-hour', 0.008],
    ['glue.dpu-hour', 0.44],
    ['athena.scanned-tb', 5],
    ['redshift.ra3.xlplus.hour', 1.086],
    ['firehose.ingest-gb', 0.029],
    ['public-ipv4.hour', 0.005],
    ['kms.key-month', 1],
    ['route53.zone-month', 0.5],
  ])('%s costs %d', (sku, usd) => {
    expect(price(sku).usd).toBeCloseTo(usd, 12);
  });

  test('S3 Standard falls at 50 TB and 500 TB a month', () => {
    expect(price('s3.standard-gb').tiers).toEqual([
      { upTo: 51_200, usd: 0.023 },
      { upTo: 512_000, usd: 0.022 },
      { upTo: null, usd: 0.021 },
    ]);
  });

  test('a standby doubles a database’s price, to the rounding of the list', () => {
    for (const multi of skusWithPrefix('rds.').filter((sku) => sku.endsWith('.multi-az-hour'))) {
      const single = findPrice(multi.replace('multi-az', 'single-az'), 'us-east-1');
      if (single) expect(price(multi).usd / single.usd, multi).toBeCloseTo(2, 1);
    }
  });
});

describe('a price that the Region lacks', () => {
  test('is borrowed from us-east-1 and says so', () => {
    const home = price('msk.express-data-in-gb');
    expect(price('msk.express-data-in-gb', 'eu-west-1')).toEqual({
      ...home,
      region: 'eu-west-1',
      borrowedFrom: 'us-east-1',
    });
  });

  test('is that of any other Region, where data goes to one that none is named for', () => {
    const rest = price('transfer.inter-region-out-gb', 'ap-south-1');
    expect(rest.usd).toBe(0.086);
    expect(price('transfer.inter-region-out-gb.to-eu-west-3', 'ap-south-1')).toEqual(rest);
    expect(price('transfer.inter-region-out-gb.to-us-east-1', 'ap-south-1')).toEqual(rest);
    const named = 'transfer.inter-region-out-gb.to-us-east-2';
    expect(price(named, 'us-east-1')).toMatchObject({ sku: named, usd: 0.01 });
  });

  test('is borrowed from where the design says, if that Region has it', () => {
    expect(findPrice('ec2.m5.large.linux-hour', 'eu-north-1', 'eu-west-1')).toEqual({
      ...price('ec2.m5.large.linux-hour', 'eu-west-1'),
      region: 'eu-north-1',
      borrowedFrom: 'eu-west-1',
    });
    expect(findPrice('ec2.m5.large.linux-hour', 'eu-north-1', 'sa-east-1')?.borrowedFrom).toBe('us-east-1');
  });

  test('is borrowed from the one Region that has it where us-east-1 has none', () => {
    expect(price('backup.rds-gb', 'us-east-1')).toMatchObject({ region: 'us-east-1', borrowedFrom: 'us-west-1' });
  });

  test('is not borrowed where one price holds everywhere', () => {
    expect(price('route53.zone-month', 'ap-south-1')).toMatchObject({ region: 'global', usd: 0.5 });
    expect(price('cloudfront.internet-out-gb.eu', 'us-east-1')).not.toHaveProperty('borrowedFrom');
  });

  test('for any Region there is a price or a loan, never nothing', () => {
    const known = [...units.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.string(), fc.string(), (sku, region, borrow) => {
        const found = findPrice(sku, region, borrow);
        expect(found?.usd).toBeGreaterThan(0);
        if (found?.region !== 'global') expect(found?.borrowedFrom ?? found?.region).not.toBe('');
      }),
    );
  });

  test('a thing that the book does not know is unpriced, not free', () => {
    expect(findPrice('snowflake.credit', 'us-east-1')).toBeUndefined();
    expect(findPrice('', 'us-east-1')).toBeUndefined();
    expect(findPrice('constructor', 'us-east-1')).toBeUndefined();
  });
});

test('keys are listed by prefix, sorted, every one once', () => {
  expect(skusWithPrefix('')).toEqual([...units.keys()].sort());
  expect(skusWithPrefix('alb.')).toEqual(['alb.hour', 'alb.lcu-hour']);
  expect(skusWithPrefix('nothing.')).toEqual([]);
});
