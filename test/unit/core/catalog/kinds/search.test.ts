import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

describe('an OpenSearch domain', () => {
  // 20 GiB a day: as bytes of a record each second.
  const indexed = (settings: string) =>
    fed('opensearch-domain', settings, `rate: 1/s, size: ${(20 * 2 ** 30) / 86_400} B`);

  it('sizes volumes for replicas, index and reserves, in whole GB a node', () => {
    // Case sz-44: 20 GiB x 14 x 2 x 1.1 / 0.95 / 0.8 = 810.5 GiB over three nodes: 271 GB each, 813 x 0.122;
    // 3 x 730 x 0.167 + 3 x 730 x 0.128.
    const text = indexed('retention: 14 days, masters: 3 x m6g.large.search');
    const { lines, usd } = estimate(text, 'it');
    expect(lines['storage']!.quantity).toBe(813);
    expect(lines['data node-hours']!.usd).toBeCloseTo(365.73, 2);
    expect(lines['dedicated master-hours']!.usd).toBeCloseTo(280.32, 2);
    expect(usd).toBeCloseTo(745.24, 2);
  });

  it('says what is missing to carry the volume', () => {
    const [limit] = estimate(indexed('retention: 14 days, volume: 100 GiB'), 'it').limits;
    expect(likely(limit!.has)).toBeLessThan(likely(limit!.need));
    expect(likely(limit!.wants)).toBe(271 * 2 ** 30);
  });

  it('goes on without a zone only where shards have copies in another', () => {
    const recovery = (settings: string) => estimate(indexed(settings), 'it').recovery;
    expect(likely(recovery('retention: 1 day').zoneLoss)).toBe(0);
    expect(recovery('retention: 1 day, index-replicas: 0').zoneFailover).toBeUndefined();
    expect(recovery('retention: 1 day, zones: 1').scope).toBe('zonal');
    const standby = estimate(indexed('retention: 1 day, multi-az-with-standby: true'), 'it');
    expect(likely(standby.availability!.value)).toBe(0.9999);
    expect(estimate(indexed('zones: 1, retention: 1 day'), 'it').availability!.basis).toBe('assumed');
  });
});
