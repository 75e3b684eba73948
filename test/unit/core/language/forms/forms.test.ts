import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCidr } from '../../../../../src/core/language/forms/cidr';
import { readTrafficRule } from '../../../../../src/core/language/forms/traffic-rule';
import * as words from '../../../../../src/core/language/forms/words';

describe('CIDR blocks', () => {
  it.each(['10.0.0.0/16', '0.0.0.0/0', '192.168.1.7/32', '::/0', '2600:1f18::/56', 'fd00:0:0:1::/64', '::1/128'])(
    'reads %s',
    (text) => {
      expect(readCidr(text)).toEqual({ value: text });
    },
  );

  it.each([
    '10.0.0.0',
    '10.0.0/16',
    '256.0.0.0/8',
    '10.0.0.0/33',
    '01.0.0.0/8',
    ':::/0',
    '1:2:3/64',
    'g::/0',
    '10.0.0.0/16/8',
    '',
  ])('refuses %s', (text) => {
    expect(readCidr(text)).toHaveProperty('error');
  });

  it('takes addresses beyond the prefix, says so, and knows the block', () => {
    expect(readCidr('10.0.1.5/24')).toMatchObject({ doubtful: { value: '10.0.1.5/24' }, instead: '10.0.1.0/24' });
  });

  it('gives as the right block one that is read, for any address', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, part, fc.integer({ min: 0, max: 32 }), (a, b, c, d, prefix) => {
        const read = readCidr(`${a}.${b}.${c}.${d}/${prefix}`);
        const right = 'value' in read ? read.value : read.instead!;
        expect(readCidr(right)).toEqual({ value: right });
        expect(right.endsWith(`/${prefix}`)).toBe(true);
      }),
    );
  });
});

describe('rules of traffic', () => {
  it('reads those of security groups', () => {
    expect(readTrafficRule('tcp 5439 from etl', false)).toEqual({
      value: {
        protocol: 'tcp',
        ports: { from: 5439, to: 5439 },
        direction: 'from',
        peer: 'etl',
        text: 'tcp 5439 from etl',
      },
    });
    expect(readTrafficRule('udp 53 to 10.0.0.0/8', false)).toMatchObject({
      value: { protocol: 'udp', direction: 'to' },
    });
    expect(readTrafficRule('tcp 1024-65535 from 0.0.0.0/0', false)).toMatchObject({
      value: { ports: { from: 1024, to: 65535 } },
    });
    expect(readTrafficRule('all from self', false)).toEqual({
      value: { protocol: 'all', direction: 'from', peer: 'self', text: 'all from self' },
    });
  });

  it('reads those of ACLs, which say allow or deny', () => {
    expect(readTrafficRule('deny tcp 22 from 0.0.0.0/0', true)).toMatchObject({ value: { action: 'deny' } });
    expect(readTrafficRule('tcp 22 from 0.0.0.0/0', true)).toMatchObject({ instead: 'allow tcp 22 from 0.0.0.0/0' });
    expect(readTrafficRule('allow tcp 22 from etl', false)).toHaveProperty('error');
  });

  it.each(['tcp 70000 from a', 'tcp 9-8 from a', 'icmp 8 from a', 'tcp 22', 'http from a', 'tcp 22 from any'])(
    'refuses %s',
    (text) => {
      expect(readTrafficRule(text, false)).toHaveProperty('error');
    },
  );
});

describe('words', () => {
  it('reads days that the calendar has', () => {
    expect(words.readDate('2028-02-29')).toEqual({ value: '2028-02-29' });
    for (const text of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-1-1']) {
      expect(words.readDate(text), text).toHaveProperty('error');
    }
  });

  it('reads times of day in seconds', () => {
    expect(words.readTime('06:00')).toEqual({ value: 21_600 });
    expect(words.readTime('23:59:59')).toEqual({ value: 86_399 });
    expect(words.readTime('24:00')).toHaveProperty('error');
  });

  it('reads zones by their letter, with or without the Region', () => {
    expect(words.readZone('a')).toEqual({ value: 'a' });
    expect(words.readZone('us-east-1b')).toEqual({ value: 'b' });
    expect(words.readZone('use1-az4')).toEqual({ value: 'use1-az4' });
    expect(words.readZone('1')).toHaveProperty('error');
  });

  it('takes a Region it has not heard of, unless one that it knows is near', () => {
    expect(words.readRegion('eu-west-1')).toEqual({ value: 'eu-west-1' });
    expect(words.readRegion('xx-nowhere-7')).toEqual({ value: 'xx-nowhere-7' });
    expect(words.readRegion('us-esat-1')).toMatchObject({ instead: 'us-east-1', doubtful: { value: 'us-esat-1' } });
    expect(words.readRegion('Ireland')).toHaveProperty('error');
  });

  it('reads fleets, and takes types it does not know', () => {
    expect(words.readFleet('10 x G.1X', ['G.1X'])).toMatchObject({ value: { count: { likely: 10 }, type: 'G.1X' } });
    expect(words.readFleet('2 .. 4 x ra3.xlplus', [])).toMatchObject({
      value: { count: { low: 2, high: 4 }, type: 'ra3.xlplus' },
    });
    expect(words.readFleet('2 x r9g.large', ['m5.large'])).toMatchObject({ value: { type: 'r9g.large' } });
    expect(words.readFleet('2 x m5.lrage', ['m5.large'])).toMatchObject({ instead: '2 x m5.large', doubtful: {} });
    expect(words.readFleet('2 x g.1x', ['G.1X'])).toMatchObject({ instead: '2 x G.1X' });
    expect(words.readFleet('4', ['G.1X'])).toMatchObject({ instead: '4 x G.1X' });
    expect(words.readFleet('G.1X', ['G.1X'])).toMatchObject({ instead: '1 x G.1X' });
  });

  it('reads currencies with what one dollar is in them', () => {
    expect(words.readCurrencyRate('EUR at 0.92')).toMatchObject({ value: { code: 'EUR', rate: { likely: 0.92 } } });
    expect(words.readCurrencyRate('USD')).toMatchObject({ value: { rate: { likely: 1 } } });
    for (const text of ['EUR', 'EUR at 0', 'EUR at much', 'euro at 0.9'])
      expect(words.readCurrencyRate(text), text).toHaveProperty('error');
  });

  it('reads flags, and knows what other words for them mean', () => {
    expect(words.readFlag('true')).toEqual({ value: true });
    expect(words.readFlag('no')).toMatchObject({ instead: 'false' });
    expect(words.readFlag('perhaps')).not.toHaveProperty('instead');
  });
});
