import { describe, expect, test } from 'vitest';
import { findInstance, instanceTypes } from '../../../../../src/core/catalog/data/instances';
import { cell, factRows } from './facts';

const rows = factRows('instances.tsv');

describe('every type of the facts', () => {
  test('is found by its own name with its own facts', () => {
    expect(instanceTypes()).toEqual(rows.map((row) => cell(row, 'type')).sort());
    for (const row of rows) {
      const found = findInstance(cell(row, 'type'));
      expect(found).toMatchObject({ type: row.type, memoryGiB: Number(row.memoryGiB), asOf: row.asOf });
      expect(found?.vcpu).toBe(row.vcpu ? Number(row.vcpu) : undefined);
      expect(found).not.toHaveProperty('derivedFrom');
    }
  });

  test('holds whole, positive numbers', () => {
    for (const type of instanceTypes()) {
      const found = findInstance(type);
      expect(JSON.stringify(found), type).not.toMatch(/null|NaN/);
      expect(found?.memoryGiB, type).toBeGreaterThan(0);
      if (found?.network) expect(found.network.peakGbps).toBeGreaterThanOrEqual(found.network.baselineGbps);
      if (found?.volumes) expect(found.volumes.maxIops).toBeGreaterThanOrEqual(found.volumes.baselineIops);
      if (found?.broker) expect(found.broker.maxPartitions).toBeGreaterThanOrEqual(found.broker.recommendedPartitions);
    }
  });
});

describe('what AWS says of its types', () => {
  test('a t3.micro is a burstable machine of 2 vCPU and 1 GiB', () => {
    expect(findInstance('t3.micro')).toMatchObject({
      service: 'ec2',
      family: 't3',
      vcpu: 2,
      memoryGiB: 1,
      burstable: true,
      architecture: ['x86_64'],
    });
  });

  test('Graviton is arm64, its memory per vCPU that of its letter', () => {
    for (const [type, perCpu] of [
      ['c6g.large', 2],
      ['m6g.large', 4],
      ['r6g.large', 8],
    ] as const) {
      const found = findInstance(type);
      expect(found?.architecture).toEqual(['arm64']);
      expect((found?.memoryGiB ?? 0) / (found?.vcpu ?? 1)).toBe(perCpu);
    }
  });

  test('a G.1X worker is one DPU of 4 vCPU and 16 GB', () => {
    expect(findInstance('G.1X')).toMatchObject({ service: 'glue', dpu: 1, vcpu: 4, memoryGiB: 16 });
  });

  test('a kafka.m5.large broker should hold 1,000 partitions', () => {
    expect(findInstance('kafka.m5.large')).toMatchObject({ service: 'msk', broker: { recommendedPartitions: 1000 } });
  });
});

describe('a service’s type that the facts do not hold', () => {
  test('takes its machine’s facts and says so', () => {
    expect(findInstance('db.m5.large')).toMatchObject({ type: 'db.m5.large', vcpu: 2, derivedFrom: 'm5.large' });
    expect(findInstance('r5.24xlarge.search')).toMatchObject({ memoryGiB: 768, derivedFrom: 'r5.24xlarge' });
  });

  test('is not guessed for a cache, whose memory is less than the machine’s', () => {
    expect(findInstance('cache.m5.large')?.memoryGiB).toBeLessThan(findInstance('m5.large')?.memoryGiB ?? 0);
    expect(findInstance('cache.m5.24xlarge')).toBeUndefined();
  });

  test.each(['', 'm5', 'm5.huge', 'db.', 'constructor', 'db.m5.huge'])('%j is unknown', (type) => {
    expect(findInstance(type)).toBeUndefined();
  });
});
