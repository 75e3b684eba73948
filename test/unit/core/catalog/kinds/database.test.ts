import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const alone = (kind: string, settings = '') =>
  `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('an RDS database', () => {
  it('bills a volume with provisioned IOPS a thousand of them at least', () => {
    const iops = (settings: string) =>
      estimate(alone('rds-database', `storage-type: io1, storage: 100 GiB, ${settings}`), 'it').lines[
        'provisioned IOPS'
      ]!.quantity;
    expect([iops('iops: 500'), iops('iops: 1200')]).toEqual([1000, 1200]);
  });

  it('bills a standby within its price, and backups beyond the size of the storage', () => {
    // AWS's rates as in the case sz-39: 730 x 0.337 + 200 x 0.23 + (350 - 200) x 0.095.
    const text = alone(
      'rds-database',
      'engine: postgres, class: db.m7g.large, multi-az: true, storage: 200 GiB, backup-stored: 350 GiB',
    );
    const { lines, usd } = estimate(text, 'it');
    expect(lines['instance-hours, with the standby']!.usd).toBeCloseTo(246.01, 2);
    expect(lines['storage']!.usd).toBeCloseTo(46, 2);
    expect(lines['backups beyond the size of the storage']!.usd).toBeCloseTo(14.25, 2);
    expect(usd).toBeCloseTo(306.26, 2);
  });

  it('agrees with Infracost’s golden MySQL standby', () => {
    // infracost db_instance_test.golden, mysql-multi-az: 198.56 + 6.90 + 95.00 (1,000 GB of backups beyond).
    const text = alone(
      'rds-database',
      'engine: mysql, class: db.t3.large, multi-az: true, storage: 30 GiB, storage-type: gp2, backup-stored: 1030 GiB',
    );
    expect(estimate(text, 'it').usd).toBeCloseTo(300.46, 2);
  });

  it('bills what is provisioned beyond the baseline of the volume, which grows with it', () => {
    // Under 400 GiB 3,000 IOPS come along: 1,000 x 0.02; from 400 GiB on 12,000 do.
    const at = (storage: string, iops: number) =>
      estimate(alone('rds-database', `storage: ${storage}, iops: ${iops}`), 'it').lines['IOPS beyond the baseline']!;
    expect(at('100 GiB', 4000).usd).toBeCloseTo(20, 2);
    expect(at('400 GiB', 12_000).usd).toBe(0);
  });

  it('allocates a fifth more than it holds after a year, and a usual size where that is not known', () => {
    // 1 KiB at 10/s for twelve months of 730 h, four fifths full: 300.8 GiB / 0.8 = 377 GiB, whole GiB.
    const stored = (1024 * 10 * 12 * 730 * 3600) / 2 ** 30;
    const text = fed('rds-database', '', 'mode: stream, size: 1 KiB, rate: 10/s');
    expect(estimate(text, 'it').lines['storage']!.quantity).toBe(Math.ceil(stored / 0.8));
    const asked = fed('rds-database', '', 'mode: request, rate: 10/s');
    expect(estimate(asked, 'it').lines['storage']!.quantity).toBe(100);
  });

  it('takes over in minutes with a standby, and is restored without one', () => {
    const spread = estimate(alone('rds-database', 'multi-az: true'), 'it');
    expect(likely(spread.recovery.zoneFailover)).toBe(90);
    expect(likely(spread.recovery.zoneLoss)).toBe(0);
    expect(likely(spread.availability!.value)).toBe(0.9995);
    const single = estimate(alone('rds-database', 'backup-retention: 0 s'), 'it');
    expect(single.recovery.scope).toBe('zonal');
    expect(single.recovery.zoneFailover).toBeUndefined();
    expect(single.recovery.pointInTime).toBeUndefined();
    expect(likely(single.availability!.value)).toBe(0.995);
  });

  it('leaves engines that the price book lacks unpriced, in words', () => {
    const { bill } = estimate(alone('rds-database', 'engine: oracle'), 'it');
    expect(bill.unpriced[0]!.why).toContain('rds.oracle');
  });
});

describe('an Aurora cluster', () => {
  const settings = 'class: db.r6g.large, instances: 2, stored: 500 GiB, io: 3000/s';

  it('bills files that leave for a bucket as exports of a snapshot, and no I/O for them', () => {
    const text = `
components:
  it: { kind: aurora-cluster, stored: 100 GiB }
  lake: { kind: s3-bucket }
flows:
  - it -> lake: { mode: file, size: 1 GiB, rate: 200/month }
`;
    const { lines } = estimate(text, 'it');
    expect(lines['snapshot export by it -> lake']!.quantity).toBeCloseTo(200, 6);
    expect(lines['I/O requests']?.quantity ?? 0).toBe(0);
  });

  it('reproduces the worked example in both ways of paying for I/O, and says which is cheaper', () => {
    // Case sz-41: 1,460 h x 0.26 + 500 x 0.10 + 3,000/s x 2,628,000 s x 0.2e-6 = 2,006.40; optimised 605.98.
    const standard = estimate(alone('aurora-cluster', settings), 'it');
    expect(standard.usd).toBeCloseTo(2006.4, 2);
    expect(Object.keys(standard.lines)[0]).toContain('I/O-Optimized storage would be cheaper');
    const optimized = estimate(alone('aurora-cluster', `${settings}, storage-type: io-optimized`), 'it');
    expect(optimized.usd).toBeCloseTo(605.98, 2);
    expect(Object.keys(optimized.lines)[0]).toBe('instance-hours');
  });

  it('bills serverless instances by their ACU', () => {
    // AWS's cost skill for Aurora PostgreSQL: 6 ACU x 730 h x 0.12 + 500 GB x 0.10 = 575.60.
    const text = alone('aurora-cluster', 'class: db.serverless, capacity: 6 ACU, stored: 500 GiB, io: 0/s');
    expect(estimate(text, 'it').usd).toBeCloseTo(575.6, 2);
  });

  it('loses nothing with a zone, and comes back sooner with a reader', () => {
    const one = estimate(alone('aurora-cluster'), 'it').recovery;
    const two = estimate(alone('aurora-cluster', 'instances: 2'), 'it').recovery;
    expect(likely(one.zoneLoss)).toBe(0);
    expect(likely(two.zoneFailover)).toBeLessThan(likely(one.zoneFailover));
    expect(two.scope).toBe('regional');
    expect(Object.keys(two.replication!)[0]).toBe('global-database');
  });
});

describe('a DynamoDB table', () => {
  it('bills on-demand units by the item, eventual reads by half', () => {
    // Case sz-27: 150/s x 3 units of 1 KiB; 900/s x 2 units of 4 KiB x 0.5; 80 GB: 739.13 + 295.65 + 20.00.
    const text = `
components:
  source: { kind: application }
  it: { kind: dynamodb-table, stored: 80 GiB, retention: 1 s }
  reader: { kind: application }
flows:
  - source -> it: { rate: 150/s, size: 2.3 KiB }
  - it -> reader: { mode: request, rate: 900/s, returns: 5 KiB }
`;
    const { lines } = estimate(text, 'it');
    expect(lines['write request units']!.quantity).toBeCloseTo(1_182_600_000, 0);
    expect(lines['read request units']!.quantity).toBeCloseTo(2_365_200_000, 0);
    expect(lines['write request units']!.usd).toBeCloseTo(739.125, 2);
    expect(lines['read request units']!.usd).toBeCloseTo(295.65, 2);
    expect(lines['storage']!.usd).toBeCloseTo(20, 1);
  });

  it('bills provisioned capacity with its replicas as Infracost’s golden table', () => {
    // infracost dynamodb_table_test.golden: WCU 9.49, RCU 2.85, replicas 9.49 and 10.59 (us-west-1).
    const text = `
region: us-east-2
components:
  it: { kind: dynamodb-table, mode: provisioned, write-capacity: 20, read-capacity: 30, replicas: [ us-east-2, us-west-1 ] }
`;
    const { lines } = estimate(text, 'it');
    expect(lines['write capacity']!.usd).toBeCloseTo(9.49, 2);
    expect(lines['read capacity']!.usd).toBeCloseTo(2.847, 2);
    expect(lines['replicated write capacity in us-east-2']!.usd).toBeCloseTo(9.49, 2);
    expect(lines['replicated write capacity in us-west-1']!.usd).toBeCloseTo(10.585, 2);
  });

  it('sizes provisioned capacity for the peak at the target utilization', () => {
    // 100/s at the peak x 2 units = 200; / 0.7 = 286 up to the whole unit.
    const text = fed('dynamodb-table', 'mode: provisioned', 'rate: 20/s, peak: 100/s, size: 1.5 KiB');
    const { limits, lines } = estimate(text, 'it');
    expect(lines['write capacity']!.quantity).toBe(286 * 730);
    expect(likely(limits[0]!.has)).toBe(286);
    expect(likely(limits[0]!.need)).toBe(200);
  });

  it('stores in an index as much less as its entries are smaller than the items, whatever reads ask', () => {
    const text = `
data: { item: { size: 3 KiB, changes: { insert: 0 % } } }
components:
  shop: { kind: application }
  it: { kind: dynamodb-table, stored: 100 GiB, indexes: { by-day: { projection: keys-only, item-size: 100 B } } }
flows:
  - shop -> it: { id: writes, mode: request, rate: 10/s, carries: item, writes: overwrite }
  - shop -> it: { id: reads, mode: request, rate: 990/s, size: 20 B, returns: 3 KiB }
`;
    expect(estimate(text, 'it').lines.storage!.quantity).toBeCloseTo(100 * (1 + 200 / 3172), 6);
  });

  it('adds the writes of each index', () => {
    // 10/s x 3 units, and 10/s x 1 unit for the index of keys alone: 40/s.
    const text = fed('dynamodb-table', 'indexes: { by-day: { projection: keys-only } }', 'rate: 10/s, size: 2.5 KiB');
    expect(estimate(text, 'it').lines['write request units']!.quantity).toBeCloseTo(40 * 2_628_000, 0);
  });

  it('can go back in time only where that is on', () => {
    expect(estimate(alone('dynamodb-table'), 'it').recovery.pointInTime).toBeUndefined();
    const { recovery, lines } = estimate(alone('dynamodb-table', 'pitr: true, stored: 10 GiB'), 'it');
    expect(likely(recovery.pointInTime!.granularity)).toBe(300);
    expect(lines['point-in-time recovery']!.usd).toBeCloseTo(2, 2);
  });
});

describe('an ElastiCache cluster', () => {
  it('bills each node, replicas too', () => {
    // Case sz-46: 3 x (1 + 1) x 730 x 0.1648.
    const text = alone(
      'elasticache-cluster',
      'class: cache.r6g.large, shards: 3, replicas-per-shard: 1, stored: 1 GiB',
    );
    expect(estimate(text, 'it').usd).toBeCloseTo(721.824, 3);
  });

  it('takes as many shards as hold the data beside the reserve', () => {
    // A cache.r6g.large has 13.07 GiB; three quarters hold data, so 30 GiB take four.
    const { limits } = estimate(alone('elasticache-cluster', 'stored: 30 GiB'), 'it');
    expect(likely(limits[0]!.wants)).toBe(4);
    expect(likely(limits[0]!.has)).toBeGreaterThanOrEqual(likely(limits[0]!.need));
  });

  it('bills what a serverless cache holds and does', () => {
    // 10 GB x 730 x 0.084 and 100/s x 2 KiB x 2,628,000 s / 10^6 x 0.0023.
    const text = fed(
      'elasticache-cluster',
      'class: serverless, stored: 10 GiB, retention: 1 s',
      'rate: 100/s, size: 2 KiB',
    );
    const { lines } = estimate(text, 'it');
    expect(lines['data held']!.usd).toBeCloseTo(613.2, 1);
    expect(lines['processing units']!.usd).toBeCloseTo(100 * 2 * 2.628 * 0.0023, 4);
  });

  it('takes over only where there is a replica in another zone', () => {
    expect(estimate(alone('elasticache-cluster'), 'it').recovery.scope).toBe('regional');
    expect(estimate(alone('elasticache-cluster', 'replicas-per-shard: 0'), 'it').recovery.scope).toBe('zonal');
    expect(estimate(alone('elasticache-cluster', 'engine: memcached'), 'it').recovery.scope).toBe('zonal');
  });
});

describe('a DocumentDB cluster', () => {
  it('bills instances, storage and I/O', () => {
    // 2 x 730 x 0.26315 + 100 x 0.10 + 10/s x 2,628,000 s x 0.0000002.
    const text = alone('documentdb-cluster', 'instances: 2, stored: 100 GiB, io: 10/s');
    expect(estimate(text, 'it').usd).toBeCloseTo(384.199 + 10 + 5.256, 3);
  });
});

describe('an RDS proxy', () => {
  it('bills the vCPU of the database, two at least', () => {
    const usd = (vcpus: number) => estimate(alone('rds-proxy', `vcpus: ${vcpus} vCPU`), 'it').usd;
    expect(usd(1)).toBeCloseTo(2 * 730 * 0.015, 6);
    expect(usd(8)).toBeCloseTo(8 * 730 * 0.015, 6);
  });
});
