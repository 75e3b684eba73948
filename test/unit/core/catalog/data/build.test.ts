import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { OUTPUT, buildAll } from '../../../../../tools/data/build.mjs';
import { factText } from './facts';

const build = buildAll as (read?: (name: string) => string) => Record<string, string>;
const built = build();

/** The facts with one file changed. */
const withFile = (name: string, change: (text: string) => string) => () =>
  build((asked) => (asked === name ? change(factText(asked)) : factText(asked)));

const reversed = (name: string) => (asked: string) => {
  const [head = '', ...lines] = factText(asked).split('\n').filter(Boolean);
  return asked === name ? [head, ...lines.reverse()].join('\n') + '\n' : factText(asked);
};

describe('the data that ships', () => {
  test.each(Object.keys(built))('%s is what `npm run data` makes of the facts', (name) => {
    expect(readFileSync(join(OUTPUT, name), 'utf8')).toBe(built[name]);
  });

  test('does not depend on the order in which the facts are written down', () => {
    expect(build(reversed('prices.tsv'))['prices.json']).toBe(built['prices.json']);
    expect(build(reversed('instances.tsv'))['instances.json']).toBe(built['instances.json']);
  });

  test('adds less than 150 KB to a package for the price book', () => {
    expect(gzipSync(built['prices.json'] ?? '', { level: 9 }).length).toBeLessThan(150_000);
  });
});

describe('facts that do not fit stop the build', () => {
  const line = 'alb.hour\tus-east-1\t0.0225\t\ts1284\t2026-09-03\thigh\tpricelist\t\n';
  const append = (text: string) => (all: string) => all + text;

  test('a second price for the same key and Region', () => {
    expect(withFile('prices.tsv', append(line))).toThrow('alb.hour in us-east-1 is priced twice');
  });

  test.each([
    [
      'a source that is not there',
      line.replace('s1284', 's9999').replace('us-east-1', 'eu-south-2'),
      "no source 's9999'",
    ],
    ['a day that is no date', line.replace('2026-09-03', 'lately'), "date 'lately'"],
    ['a confidence of its own', line.replace('high', 'sure'), "confidence 'sure'"],
    ['a price of nothing', line.replace('0.0225', '0').replace('us-east-1', 'eu-south-2'), "price '0'"],
    ['a price that is no number', line.replace('0.0225', 'free').replace('us-east-1', 'eu-south-2'), "price 'free'"],
    ['a Region that is none', line.replace('us-east-1', 'us-moon-1'), "'us-moon-1', which is no Region"],
    ['a key without a unit', line.replace('alb.hour', 'alb.minute'), 'SKU keys are priced'],
  ])('%s', (_, row, complaint) => {
    expect(withFile('prices.tsv', append(row))).toThrow(complaint);
  });

  test.each([
    ['that go down', '0.0225>100 0.02>50 0.01'],
    ['without an end', '0.0225>100 0.02>200'],
    ['that begin with another price', '0.02>100 0.01'],
  ])('tiers %s', (_, tiers) => {
    const row = line.replace('us-east-1\t0.0225\t', `eu-south-2\t0.0225\t${tiers}`);
    expect(withFile('prices.tsv', append(row))).toThrow('alb.hour in eu-south-2: price');
  });

  test('a flow that no kind is named for, and a statement that no flow has', () => {
    expect(withFile('flow-kinds.tsv', (all) => all.replace(/^iot-rule-to-kinesis\t.*\n/m, ''))).toThrow(
      'which kinds iot-rule-to-kinesis is about',
    );
    expect(withFile('flow-kinds.tsv', (all) => all.replace('Sink SinkBucket', 'Drain'))).toThrow("no 'Drain'");
  });

  test('a rule that refers to what is not listed', () => {
    expect(withFile('references.tsv', (all) => all.replace(/^REL10-BP01\t.*\n/m, ''))).toThrow("'REL10-BP01'");
  });

  test('a fact without a source, and one of unknown status', () => {
    expect(withFile('resilience.jsonl', (all) => all.replace('"src": "rds_sla"', '"src": "hearsay"'))).toThrow(
      'hearsay',
    );
    expect(withFile('resilience.jsonl', (all) => all.replace('"status": "read"', '"status": "sure"'))).toThrow('sure');
  });

  test('an instance type described twice', () => {
    expect(withFile('instances.tsv', (all) => all + (/^m5\.large\t.*\n/m.exec(all)?.[0] ?? ''))).toThrow(
      'm5.large is described twice',
    );
  });
});
