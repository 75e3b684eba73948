import { describe, expect, test } from 'vitest';
import { findRegion, priceCoverage, regionIsWithin, regions } from '../../../../../src/core/catalog/data/regions';
import { factRows } from './facts';

describe('Regions', () => {
  test('have a code that names them, a country, and two zones or more', () => {
    for (const region of regions()) {
      expect(region.code).toMatch(/^[a-z]{2,4}(-gov|-[a-z]{2})?-[a-z]+-\d$/);
      expect(region.country).toMatch(/^[A-Z]{2}$/);
      expect(region.zones).toBeGreaterThanOrEqual(2);
    }
    expect(findRegion('us-east-1')).toMatchObject({ name: 'N. Virginia', zones: 6, partition: 'aws' });
    expect(findRegion('us-moon-1')).toBeUndefined();
  });

  test('include every one that a price names', () => {
    for (const row of factRows('prices.tsv')) {
      if (row.region !== 'global') expect(findRegion(row.region ?? '')?.prices).toBeGreaterThan(0);
    }
  });

  test('say how far the price book is about them', () => {
    expect(priceCoverage('eu-west-1')).toBe('full');
    expect(priceCoverage('ap-northeast-1')).toBe('rates');
    expect(priceCoverage('af-south-1')).toBe('few');
    expect(priceCoverage('eu-central-2')).toBe('none');
  });
});

describe('residency', () => {
  test.each([
    ['eu-west-1', 'eu', true],
    ['eu-central-1', 'EU', true],
    ['eu-west-2', 'eu', false],
    ['eu-central-2', 'eu', false],
    ['eu-west-2', 'uk', true],
    ['eu-west-2', 'europe', true],
    ['eu-central-1', 'de', true],
    ['eu-west-1', 'de', false],
    ['us-west-2', 'us', true],
    ['ca-central-1', 'us', false],
    ['ca-central-1', 'north-america', true],
    ['eu-west-1', 'eu-west-1', true],
    ['eu-west-3', 'eu-west-1', false],
    ['us-east-1', 'eea', false],
  ])('%s within %s: %s', (region, place, answer) => {
    expect(regionIsWithin(region, place)).toBe(answer);
  });

  test('cannot be told of an unknown Region or place', () => {
    expect(regionIsWithin('us-moon-1', 'us')).toBeUndefined();
    expect(regionIsWithin('us-east-1', 'atlantis')).toBeUndefined();
    expect(regionIsWithin('us-east-1', '')).toBeUndefined();
  });
});
