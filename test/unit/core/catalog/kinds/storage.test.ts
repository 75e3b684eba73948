import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const alone = (kind: string, settings = '') =>
  `components: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

const MONTH = 730 * 3600;

describe('an S3 bucket', () => {
  it('bills storage and one PUT for each file', () => {
    // Case sz-35: 4/s x 0.6 MiB kept 30 days = 6,075 GB x 0.023; 10,512,000 PUTs x 0.000005.
    const text = fed('s3-bucket', 'retention: 30 days, object-size: 0.6 MiB', 'rate: 4/s, size: 0.6 MiB, mode: file');
    const { lines } = estimate(text, 'it');
    expect(lines['storage']!.quantity).toBeCloseTo(6075, 6);
    expect(lines['storage']!.usd).toBeCloseTo(139.725, 3);
    expect(lines['PUT requests']!.usd).toBeCloseTo(52.56, 2);
  });

  it('agrees with the published bill of a lakehouse in Frankfurt', () => {
    // wikistream-lakehouse docs/cost.md: 1.21 million PUTs, 12.5 million GETs, 16 GB: 6.53 + 5.39 + 0.39.
    const text = `
region: eu-central-1
pricing: { month: 720 h }
components:
  writer: { kind: application }
  it: { kind: s3-bucket, stored: 16 GiB, retention: 1 s, object-size: 1 MiB }
  reader: { kind: application }
flows:
  - writer -> it: { mode: file, rate: 1210000/month, size: 1 B }
  - it -> reader: { mode: request, rate: 12500000/month, returns: 1 B }
`;
    const { lines } = estimate(text, 'it');
    // The design counts a month of 730 h, the bill one of 720.
    const scale = 720 / 730;
    expect(lines['PUT requests']!.usd).toBeCloseTo(6.534 * scale, 2);
    expect(lines['GET requests']!.usd).toBeCloseTo(5.375 * scale, 2);
    expect(lines['storage']!.usd).toBeCloseTo(0.392, 2);
  });

  it('bills small objects of rarely read classes as 128 KiB, and each GB that is read', () => {
    // A quarter of the least size: four times the bytes. 1 GiB a month is read: 0.01 a GB.
    const text = `
components:
  it: { kind: s3-bucket, storage-class: standard-ia, stored: 100 GiB, object-size: 32 KiB }
  reader: { kind: application }
flows:
  - it -> reader: { mode: request, rate: 1/month, returns: 1 GiB }
`;
    const { lines } = estimate(text, 'it');
    expect(lines['storage']!.quantity).toBeCloseTo(400, 6);
    expect(lines['retrieval']!.usd).toBeCloseTo(0.01, 6);
  });

  it('bills the least time of a class for what goes sooner', () => {
    // Kept 10 days of the 30 that Standard-IA bills: three times.
    const stored = (storageClass: string) =>
      estimate(
        fed(
          's3-bucket',
          `retention: 10 days, object-size: 1 MiB, storage-class: ${storageClass}`,
          'rate: 1/s, size: 1 MiB',
        ),
        'it',
      ).lines['storage']!.quantity;
    expect(stored('standard-ia')).toBeCloseTo(3 * stored('standard'), 6);
  });

  it('adds the index of archived objects, in their class and in Standard', () => {
    // 1,048,576 objects of 1 MiB in 1 TiB: 32 KiB each there, 8 KiB each in Standard.
    const text = alone('s3-bucket', 'storage-class: deep-archive, stored: 1 TiB, object-size: 1 MiB');
    const { lines } = estimate(text, 'it');
    expect(lines['storage']!.quantity).toBeCloseTo(1024 * (1 + 32 / 1024), 6);
    expect(lines['index of deep-archive']!.quantity).toBeCloseTo(8, 6);
    expect(lines['index of deep-archive']!.sku).toBe('s3.standard-gb');
  });

  it('divides what it holds among classes by age, and loses nothing on the way', () => {
    const text = fed(
      's3-bucket',
      'object-size: 1 MiB, transitions: { standard-ia: 30 days, glacier-flexible: 90 days }',
      'rate: 1/s, size: 1 MiB',
    );
    const { lines } = estimate(text, 'it');
    const day = 86_400 / 1024;
    expect(lines['storage']!.quantity).toBeCloseTo(30 * day, 3);
    expect(lines['storage in standard-ia']!.quantity).toBeCloseTo(60 * day, 3);
    // The rest of the twelve months, with 32 KiB of index for each MiB.
    expect(lines['storage in glacier-flexible']!.quantity).toBeCloseTo((365 - 90) * day * (1 + 32 / 1024), 3);
    expect(lines['transitions to standard-ia']!.quantity).toBeCloseTo(MONTH, 3);
  });

  it('keeps versions of what is replaced, not of what is added', () => {
    const versions = (writes: string, settings = '') =>
      estimate(fed('s3-bucket', `versioning: true${settings}`, `rate: 1/s, size: 1 MiB, writes: ${writes}`), 'it')
        .lines['old versions'];
    expect(versions('append')).toBeUndefined();
    expect(versions('merge', ', noncurrent-retention: 7 days')!.quantity).toBeCloseTo((0.5 * 7 * 86_400) / 1024, 3);
  });

  it('calls KMS for each object only without a bucket key', () => {
    const calls = (settings: string) =>
      estimate(fed('s3-bucket', `encryption: kms${settings}`, 'mode: file, rate: 10/s, size: 1 KiB'), 'it').lines[
        'calls to KMS'
      ];
    expect(calls('')).toBeUndefined();
    expect(calls(', bucket-key: false')!.quantity).toBeCloseTo(10 * MONTH, 3);
  });

  it('bills a replica there, and the promise of fifteen minutes unless it is left out', () => {
    const at = (by: string) =>
      estimate(
        fed('s3-bucket', `replicas: [ { region: us-west-2${by} } ], object-size: 1 MiB`, 'rate: 1/s, size: 1 MiB'),
        'it',
      ).lines;
    expect(at('')['replica storage in us-west-2']!.quantity).toBeCloseTo(at('')['storage']!.quantity, 6);
    expect(at('')['transfer to us-west-2']!.usd).toBeCloseTo((MONTH / 1024) * 0.02, 3);
    expect(at('')['replication time control to us-west-2']!.usd).toBeCloseTo((MONTH / 1024) * 0.015, 3);
    expect(at(', by: crr')['replication time control to us-west-2']).toBeUndefined();
  });

  it('is lost with its zone only where it lies in one', () => {
    const zonal = estimate(alone('s3-bucket', 'storage-class: onezone-ia'), 'it');
    expect(zonal.recovery.zoneFailover).toBeUndefined();
    expect(zonal.recovery.scope).toBe('zonal');
    const usual = estimate(alone('s3-bucket', 'versioning: true'), 'it');
    expect(likely(usual.recovery.zoneLoss)).toBe(0);
    expect(usual.recovery.versions).toBe(true);
    expect(usual.recovery.replication!['rtc']!.propagates).not.toContain('deletes');
  });
});

describe('an S3 table bucket', () => {
  it('bills storage, and putting small files together', () => {
    const text = fed('s3-table-bucket', 'object-size: 1 MiB, retention: 30 days', 'mode: file, rate: 1/s, size: 1 MiB');
    const { lines } = estimate(text, 'it');
    expect(lines['storage']!.usd).toBeCloseTo(((30 * 86_400) / 1024) * 0.0265, 3);
    expect(lines['objects compacted']!.quantity).toBeCloseTo(MONTH, 3);
    const raw = fed('s3-table-bucket', 'compaction: false', 'rate: 1/s, size: 1 MiB');
    expect(estimate(raw, 'it').lines['compaction']).toBeUndefined();
  });
});

describe('an EFS file system', () => {
  it('bills storage, and what is moved where throughput is elastic', () => {
    const { lines } = estimate(fed('efs-file-system', 'stored: 100 GiB', 'rate: 1/month, size: 10 GiB'), 'it');
    // 100 GB and 12 x 10 GB after a year: 220 x 0.30; 10 GB x 0.06 written in a month.
    expect(lines['storage']!.usd).toBeCloseTo(66, 2);
    expect(lines['elastic throughput, writes']!.usd).toBeCloseTo(0.6, 2);
  });

  it('bills provisioned throughput, and none where it bursts', () => {
    const provisioned = estimate(
      alone('efs-file-system', 'stored: 1 GiB, throughput-mode: provisioned, throughput: 20 MiBps'),
      'it',
    );
    expect(provisioned.lines['provisioned throughput']!.usd).toBeCloseTo(120, 6);
    const bursting = estimate(alone('efs-file-system', 'stored: 100 GiB, throughput-mode: bursting'), 'it');
    expect(bursting.usd).toBeCloseTo(30, 6);
  });

  it('outlives its zone only where it is regional', () => {
    expect(likely(estimate(alone('efs-file-system'), 'it').recovery.zoneLoss)).toBe(0);
    expect(estimate(alone('efs-file-system', 'zones: one-zone'), 'it').recovery.zoneFailover).toBeUndefined();
  });
});

describe('an EBS volume', () => {
  it('agrees with Infracost’s golden gp3 volume', () => {
    // infracost ebs_volume_test.golden: 40 GB x 0.08, 1,000 IOPS x 0.005, 5 MB/s x 0.04.
    const text = alone('ebs-volume', 'size: 40 GiB, iops: 4000, throughput: 130 MiBps');
    expect(estimate(text, 'it').usd).toBeCloseTo(8.4, 6);
  });

  it.each([
    ['gp2', 3.3333],
    ['st1', 1.5],
  ])('agrees with AWS’s example of %s kept twelve hours of a month', (type, usd) => {
    // aws.amazon.com/ebs/pricing: 2,000 GB for 12 of 720 h.
    const text = alone('ebs-volume', `type: ${type}, size: 2000 GiB, active: 12 h/month`);
    // A month of the language is 730 h.
    expect(estimate(text, 'it').usd).toBeCloseTo((usd * 720) / 730, 3);
  });

  it('bills snapshots by what changed, and is restored from them', () => {
    const { lines, recovery } = estimate(alone('ebs-volume', 'size: 100 GiB, backup: { keep: 10 days }'), 'it');
    // 100 GB once, and two per cent a day for ten days: 120 GB x 0.05.
    expect(lines['backups']!.usd).toBeCloseTo(6, 6);
    expect(recovery.scope).toBe('zonal');
    expect(recovery.zoneFailover).toBeUndefined();
  });
});

describe('a backup vault', () => {
  it('costs nothing by itself', () => {
    expect(estimate(alone('backup-vault', 'locked: true'), 'it').bill.free).toHaveLength(1);
  });
});
