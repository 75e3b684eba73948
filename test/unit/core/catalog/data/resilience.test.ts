import { describe, expect, test } from 'vitest';
import type { Range } from '../../../../../src/core/quantity/range';
import {
  resilienceConfiguration,
  resilienceConfigurations,
  resilienceFact,
  resilienceLimit,
  resilienceLimits,
  resilienceText,
} from '../../../../../src/core/catalog/data/resilience';
import type { ResilienceFactName, ResilienceTextName } from '../../../../../src/core/catalog/data/resilience';
import facts from '../../../../../src/core/catalog/data/resilience.json';
import { factText } from './facts';

interface Line {
  readonly id?: string;
  readonly of?: string;
  readonly fact?: string;
  readonly limit?: string;
  readonly v?: unknown;
  readonly status?: string;
}
const lines = factText('resilience.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const NUMBERS = {
  slaPct: '%',
  designAvailabilityPct: '%',
  durabilityPct: '%',
  azFailoverS: 's',
  azDataLossS: 's',
  regionRecoveryS: 's',
  crossRegionLagS: 's',
  backupRpoS: 's',
  latencyS: 's',
  latencyDefaultKclS: 's',
  latencyEfoS: 's',
  replayRetentionDefaultH: 'h',
  replayRetentionMaxH: 'h',
  restoreP95H: 'h',
  restoreExpeditedMin: 'min',
  restoreStandardH: 'h',
  restoreBulkH: 'h',
} satisfies Record<ResilienceFactName, string>;
const TEXTS: readonly ResilienceTextName[] = ['restore', 'crossRegionLag', 'backupRpoPolicy', 'replayRetentionMax'];

const isRange = (value: number | Range): value is Range => typeof value === 'object';

describe('every fact', () => {
  test('of the 79 configurations and 306 facts comes back', () => {
    expect(resilienceConfigurations()).toHaveLength(79);
    expect(lines.filter((line) => line.of)).toHaveLength(306);
    for (const { of = '', fact, limit, v } of lines) {
      if (limit) expect(resilienceLimit(of, limit), `${of} ${limit}`).toBeDefined();
      if (!fact || typeof v !== 'number') continue;
      const name = fact.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as ResilienceFactName;
      expect(resilienceFact(of, name)?.value, `${of} ${fact}`).toBe(v);
    }
  });

  test('has a typed name and the unit that the name says', () => {
    for (const [id, text] of Object.entries(facts.configurations)) {
      const { facts: numbers, texts } = JSON.parse(text) as { facts: object; texts: object };
      expect(Object.keys(NUMBERS)).toEqual(expect.arrayContaining(Object.keys(numbers)));
      expect(TEXTS).toEqual(expect.arrayContaining(Object.keys(texts)));
      for (const name of Object.keys(numbers) as ResilienceFactName[])
        expect(resilienceFact(id, name)?.unit).toBe(NUMBERS[name]);
    }
  });

  test('has a source that is resolved, a date and a status; ranges are in order, shares of time below one', () => {
    for (const id of resilienceConfigurations()) {
      const named = Object.keys(NUMBERS).map((name) => resilienceFact(id, name as ResilienceFactName));
      for (const fact of [...named, ...resilienceLimits(id), ...TEXTS.map((name) => resilienceText(id, name))]) {
        if (!fact) continue;
        expect(fact.source.length, `${id} from '${fact.source}'`).toBeGreaterThan(12);
        expect(fact.asOf).not.toBe('');
        expect(['read', 'reported', 'recalled', 'mixed', 'assumed']).toContain(fact.status);
        if (!('value' in fact) || typeof fact.value === 'string') continue;
        const { low, likely, high } = isRange(fact.value)
          ? fact.value
          : { low: fact.value, likely: fact.value, high: fact.value };
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        if (fact.unit === '%') expect(high).toBeLessThanOrEqual(100);
      }
    }
  });

  test('that we assume names no source as if it had one', () => {
    for (const { of = '', limit, fact, status } of lines) {
      if (status !== 'assumed' || limit || !fact) continue;
      const name = fact.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as ResilienceFactName;
      const found = resilienceFact(of, name) ?? resilienceText(of, fact as ResilienceTextName);
      expect(found?.source).toContain('our own planning default');
    }
  });
});

describe('what AWS documents', () => {
  test('RDS Multi-AZ: 99.95 %, fails over in one to two minutes, restores to five minutes ago', () => {
    expect(resilienceConfiguration('rds-multiaz-instance')).toMatchObject({ service: 'RDS', scope: 'regional' });
    expect(resilienceFact('rds-multiaz-instance', 'slaPct')).toMatchObject({ value: 99.95, unit: '%', status: 'read' });
    expect(resilienceFact('rds-multiaz-instance', 'azFailoverS')?.value).toEqual({ low: 60, likely: 90, high: 120 });
    expect(resilienceFact('rds-multiaz-instance', 'backupRpoS')?.value).toBe(300);
  });

  test('a Kinesis shard takes 1 MB/s and keeps a day unless told to keep a year', () => {
    expect(resilienceLimit('kds-prov', 'write per shard')).toMatchObject({ value: 1, adjustable: false });
    expect(resilienceFact('kds-prov', 'replayRetentionDefaultH')?.value).toBe(24);
    expect(resilienceFact('kds-prov', 'replayRetentionMaxH')?.value).toBe(365 * 24);
  });

  test('words stay words: MSK keeps what its disks hold', () => {
    expect(resilienceFact('msk-multiaz', 'replayRetentionMaxH')).toBeUndefined();
    expect(resilienceText('msk-multiaz', 'replayRetentionMax')?.text).toBe('disk or tiered');
    expect(resilienceText('rds-single', 'crossRegionLag')?.text).toBe('hours');
    expect(resilienceLimit('msk-2az-rf2', 'throughput ceiling formula')?.value).toContain('min{');
  });

  test('of two bounds the middle is likely', () => {
    expect(resilienceLimit('msk-multiaz', 'broker resize')?.value).toEqual({ low: 10, likely: 12.5, high: 15 });
    expect(resilienceFact('s3-glacier-flex', 'restoreStandardH')?.value).toEqual({ low: 3, likely: 4, high: 5 });
  });
});

test('what the facts do not say is undefined, not zero', () => {
  expect(resilienceFact('rds-xregion-replica', 'slaPct')).toBeUndefined();
  expect(resilienceFact('oracle-rac', 'slaPct')).toBeUndefined();
  expect(resilienceFact('constructor', 'slaPct')).toBeUndefined();
  expect(resilienceConfiguration('oracle-rac')).toBeUndefined();
  expect(resilienceLimits('oracle-rac')).toEqual([]);
  expect(resilienceLimit('kds-prov', 'writes')).toBeUndefined();
});
