import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../../src/core/quantity/dimension';
import type { Dimension } from '../../../../src/core/quantity/dimension';
import { parseQuantity } from '../../../../src/core/quantity/quantity';
import type { Quantity } from '../../../../src/core/quantity/quantity';
import { findUnit, similarUnit } from '../../../../src/core/quantity/units';

const read = (text: string, dimension: Dimension): Quantity => {
  const found = parseQuantity(text, dimension);
  if ('error' in found) throw new Error(found.error);
  return found;
};
const refused = (text: string, dimension: Dimension) => {
  const found = parseQuantity(text, dimension);
  if (!('error' in found)) throw new Error(`"${text}" is read`);
  return found;
};

describe('quantities', () => {
  // Every example of the contract, in base units: seconds, bytes, per second, shares, US dollars, a month of 730 h.
  it.each<[string, Dimension, number]>([
    ['3 KiB', 'size', 3072],
    ['3 kB', 'size', 3000],
    ['600 B', 'size', 600],
    ['2 TiB', 'size', 2 * 2 ** 40],
    ['40 ms', 'duration', 0.04],
    ['25 min', 'duration', 1500],
    ['24 h', 'duration', 86_400],
    ['1 day', 'duration', 86_400],
    ['13 months', 'duration', 13 * 730 * 3600],
    ['7 years', 'duration', 7 * 365 * 86_400],
    ['2000/s', 'rate', 2000],
    ['40/h', 'rate', 40 / 3600],
    ['5 million/day', 'rate', 5e6 / 86_400],
    ['60 million/month', 'amount', 6e7 / (730 * 3600)],
    ['99.95 %', 'share', 0.9995],
    ['99.9 %', 'share', 0.999],
    ['0.4', 'share', 0.4],
    ['6000 USD/month', 'money-rate', 6000 / (730 * 3600)],
    ['16 RPU', 'RPU', 16],
    ['1 Gbps', 'bandwidth', 125e6],
    ['20 MiB/s', 'bandwidth', 20 * 2 ** 20],
    ['6 h/day', 'hours', 0.25],
    ['50 h/week', 'hours', 50 / 168],
    ['23 USD/TiB/month', 'price', 23 / 2 ** 40 / (730 * 3600)],
    ['500 USD/million-rows', 'price', 5e-4],
    ['3 USD', 'price', 3],
    ['4/h', 'amount', 4 / 3600],
    ['x8', 'factor', 8],
    ['x0.05', 'factor', 0.05],
    ['3 %/month', 'growth', 0.03 / (730 * 3600)],
    ['1_000_000', 'count', 1e6],
    ['1e3', 'count', 1000],
    ['0', 'duration', 0],
  ])('%s is a %s of %d', (text, dimension, expected) => {
    const found = read(text, dimension);
    expect(found.likely).toBeCloseTo(expected, Math.max(2, 9 - Math.log10(Math.max(1e-9, expected))));
    expect(Math.abs(found.likely / (expected || 1) - (expected ? 1 : 0))).toBeLessThan(1e-12);
    expect(found).toMatchObject({ dimension, text });
  });

  it('reads percents without the noise of binary fractions', () => {
    for (const share of ['99.9', '99.99', '99.95', '0.1', '28', '33.3']) {
      expect(read(`${share} %`, 'share').likely).toBe(Number(`${share}e-2`));
    }
  });

  it('reads doubt: ranges and estimates', () => {
    expect(read('30 .. 90 s', 'duration')).toMatchObject({ low: 30, likely: 60, high: 90 });
    expect(read('30 s .. 2 min', 'duration')).toMatchObject({ low: 30, high: 120 });
    const about = read('~ 2000/s', 'rate');
    expect([about.low, about.likely, about.high]).toEqual([1600, 2000, 2400]);
    for (const [text, instead] of [
      ['90 .. 30 s', '30 .. 90 s'],
      ['2 h .. 1 h', '1 h .. 2 h'],
    ] as const) {
      expect(refused(text, 'duration').instead).toBe(instead);
      expect(read(instead, 'duration').low).toBeLessThan(read(instead, 'duration').high);
    }
  });

  it('names the currency of foreign money', () => {
    expect(read('12000 EUR/month', 'money-rate')).toMatchObject({ currency: 'EUR' });
    expect(read('12000 USD/month', 'money-rate').currency).toBeUndefined();
  });
});

describe('what is no quantity of the dimension', () => {
  it.each<[string, Dimension]>([
    ['24', 'duration'],
    ['24 KiB', 'duration'],
    ['5 moons', 'duration'],
    ['fast', 'rate'],
    ['', 'count'],
    ['5/', 'rate'],
    ['-3 s', 'duration'],
    ['1e999', 'count'],
    ['3 s/s/s', 'duration'],
    ['x', 'factor'],
    ['1 .. 2 .. 3 s', 'duration'],
    [`${'9'.repeat(250)} s`, 'duration'],
  ])('%s as %s is refused, and the units it takes are named', (text, dimension) => {
    const { error } = refused(text, dimension);
    if (!/too (long|large)|nothing behind/.test(error)) expect(error).toContain(DIMENSIONS[dimension].takes);
  });

  it('is put right where that can be told', () => {
    expect(refused('512 mib', 'size').instead).toBe('512 MiB');
    expect(refused('5 mins', 'duration').instead).toBe('5 min');
    expect(refused('5 Milliseconds', 'duration').instead).toBe('5 ms');
    expect(refused('1,000 ms', 'duration').instead).toBe('1000 ms');
    expect(refused('24 kib', 'duration').instead).toBeUndefined();
  });

  it('is never put right by something that is refused in turn', () => {
    const unit = fc.constantFrom(
      'kib',
      'KIB',
      'mins',
      'Hours',
      'USd',
      'percent',
      'gigabytes',
      'gbps',
      'rpu',
      'S',
      '/S',
      '/Day',
      'foo',
    );
    fc.assert(
      fc.property(
        fc.nat(5000),
        unit,
        fc.constantFrom(...(Object.keys(DIMENSIONS) as Dimension[])),
        (number, name, dimension) => {
          const found = parseQuantity(`${number} ${name}`, dimension);
          if (!('error' in found) || found.instead === undefined) return;
          expect(parseQuantity(found.instead, dimension)).not.toHaveProperty('error');
        },
      ),
    );
  });
});

describe('any text', () => {
  it('is read or refused, never thrown, with bounds in order', () => {
    const piece = fc.constantFrom(
      '1',
      '2.5',
      ' ',
      '..',
      '~',
      'x',
      '/',
      's',
      'KiB',
      'USD',
      '%',
      '-',
      ',',
      'e5',
      'million',
      '_000',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...(Object.keys(DIMENSIONS) as Dimension[])), (each, dimension) => {
        const found = parseQuantity(each, dimension);
        if ('error' in found) return;
        expect(found.low).toBeLessThanOrEqual(found.likely);
        expect(found.likely).toBeLessThanOrEqual(found.high);
        expect(Number.isFinite(found.high)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('units', () => {
  it('tell upper from lower case', () => {
    expect(findUnit('MB')?.factor).toBe(1e6);
    expect(findUnit('Mb')?.factor).toBe(1e6 / 8);
    expect(findUnit('mb')).toBeUndefined();
  });

  it('know what other spellings stand for', () => {
    expect(similarUnit('Seconds')).toBe('seconds');
    expect(similarUnit('hrs')).toBe('hr');
    expect(similarUnit('parsec')).toBeUndefined();
  });
});
