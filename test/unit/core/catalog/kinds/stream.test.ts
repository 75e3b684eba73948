import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const MONTH = 730 * 3600;
const GIB = 2 ** 30;

describe('a Firehose stream', () => {
  it('bills each record in steps of 5 KiB, and conversion by the same steps', () => {
    // 1500/s x 2,628,000 s x 5 KiB = 18,796.92 GB; x 0.029 = 545.11; conversion x 0.018 = 338.34. Worked example sz-06.
    const { lines, usd } = estimate(
      fed('firehose-stream', 'format-conversion: true', 'rate: 1500/s, size: 1.2 KiB'),
      'it',
    );
    expect(lines['data in']!.quantity).toBeCloseTo((1500 * MONTH * 5 * 1024) / GIB, 4);
    expect(lines['data in']!.usd).toBeCloseTo(545.11, 2);
    expect(lines['format conversion']!.usd).toBeCloseTo(338.34, 2);
    expect(usd).toBeCloseTo(883.46, 2);
  });

  const pipeline = (cluster: string, settings: string, target = 's3-bucket') => `
components:
  app: { kind: application }
  log: { kind: ${cluster} }
  it: { kind: firehose-stream, ${settings} }
  sink: { kind: ${target} }
flows:
  - app -> log: { rate: 1000/s, size: 1 KiB }
  - log -> it
  - it -> sink: { format: parquet }
`;

  it('does not round what comes from a topic, and converts where it delivers Parquet', () => {
    // 1000/s x 1 KiB x 2,628,000 s = 2,506.26 GB; x 0.055 = 137.84.
    const { lines } = estimate(pipeline('msk-cluster', 'buffer: { interval: 60 s }'), 'it');
    expect(lines['data in']!.sku).toBe('firehose.msk-source-gb');
    expect(lines['data in']!.usd).toBeCloseTo((1000 * 1024 * MONTH * 0.055) / GIB, 2);
    expect(lines['format conversion']).toBeDefined();
  });

  it('bills what it delivers of a topic where that is more than what comes in', () => {
    const grown = pipeline('msk-cluster', 'buffer: { interval: 60 s }').replace('format: parquet', 'compression: 1.3');
    const less = grown.replace('1.3', '0.4');
    expect(estimate(grown, 'it').lines['data in']!.quantity).toBeCloseTo((1.3 * 1000 * 1024 * MONTH) / GIB, 4);
    expect(estimate(less, 'it').lines['data in']!.quantity).toBeCloseTo((1000 * 1024 * MONTH) / GIB, 4);
  });

  it('bills delivery into a VPC by zone and by the GB that come in as they are billed', () => {
    // 200/s x 15 KiB (12 rounded up) x 2,628,000 s = 7,518.77 GB; two zones.
    const settings = 'destination: http-endpoint, subnets: [ private-a, private-b ]';
    const text = `network: { main: standard }\n${fed('firehose-stream', settings, 'rate: 200/s, size: 12 KiB')}`;
    const { lines } = estimate(text, 'it');
    expect(lines['VPC delivery']!.quantity).toBe(2 * 730);
    expect(lines['data into the VPC']!.quantity).toBeCloseTo((200 * 15 * 1024 * MONTH) / GIB, 4);
  });

  it('delivers when time or size is reached, whichever is first', () => {
    const slow = estimate(pipeline('kinesis-stream', 'buffer: { size: 128 MiB, interval: 60 s }'), 'it');
    expect(likely(slow.recovery.interval)).toBe(60);
    // 5 MiB at 1000 KiB/s are full after 5.12 s.
    const quick = estimate(pipeline('kinesis-stream', 'buffer: { size: 5 MiB, interval: 60 s }'), 'it');
    expect(likely(quick.recovery.interval)).toBeCloseTo((5 * 2 ** 20) / (1000 * 1024), 6);
  });

  it('has a quota for direct puts only, smaller in small Regions', () => {
    const text = fed('firehose-stream', '', 'rate: 2000/s, size: 1 KiB');
    expect(likely(estimate(text, 'it').limits[0]!.has)).toBe(5 * 2 ** 20);
    expect(likely(estimate(`region: eu-central-1\n${text}`, 'it').limits[0]!.has)).toBe(2 ** 20);
    expect(estimate(pipeline('kinesis-stream', 'buffer: { interval: 60 s }'), 'it').limits).toEqual([]);
  });

  it('bills dynamic partitions by the objects that their buffers make', () => {
    // 50 partitions each 60 s: 50 / 60 x 2,628,000 = 2,190,000 objects; more than the 21,384 that size alone makes.
    const settings = 'dynamic-partitioning: true, buffer: { size: 128 MiB, interval: 60 s }';
    const { lines } = estimate(fed('firehose-stream', settings, 'rate: 1000/s, size: 1 KiB'), 'it');
    expect(lines['objects delivered']!.quantity).toBeCloseTo((50 / 60) * MONTH, 0);
    expect(lines['objects delivered']!.usd).toBeCloseTo(10.95, 2);
  });
});

describe('an MSK cluster', () => {
  const THREE = 'subnets: [ private-a, private-b, private-c ]';
  const standard = (settings: string, rate: string, reader = '') => `
network: { main: standard }
components:
  app: { kind: application }
  it: { kind: msk-cluster, ${THREE}, ${settings} }
  reader: { kind: flink-application }
flows:
  - app -> it: { ${rate} }
${reader}`;

  it('sizes brokers by partitions and writes, in multiples of the zones, and volumes with room to spare', () => {
    // 1,800 partitions x 3 copies / 1,000 a broker = 5.4; 8 MiB/s x 3 / 78.75 = 0.3: six brokers over three zones.
    // 6 x 730 x 0.204 = 893.52; 4 MiB/s x 86,400 s x 3 copies x 2 = 2,025 GiB, x 0.10 = 202.50. Worked example sz-12.
    const { lines, usd } = estimate(
      standard(
        'brokers: 6 x kafka.m7g.large, partitions: 1800, retention: 24 h',
        'rate: 4096/s, peak: 8192/s, size: 1 KiB',
      ),
      'it',
    );
    expect(lines['broker-hours']).toMatchObject({ sku: 'msk.broker-hour.kafka.m7g.large', quantity: 6 * 730 });
    expect(lines['storage']!.quantity).toBeCloseTo(2025, 6);
    expect(usd).toBeCloseTo(893.52 + 202.5, 2);
    const sized = estimate(
      standard('partitions: 1800, retention: 24 h', 'rate: 4096/s, peak: 8192/s, size: 1 KiB'),
      'it',
    );
    expect(sized.lines['broker-hours']!.quantity).toBe(6 * 730);
  });

  it('sizes brokers of the type that it names, and leaves the room that it says', () => {
    // 150 MiB/s x 3 copies / 156.25 MiB/s a broker = 2.9; 9,000 copies / 1,000 = 9 brokers over three zones.
    const { lines } = estimate(
      standard(
        'instance-type: kafka.m7g.xlarge, partitions: 3000, retention: 1 h, storage-headroom: 1.5',
        'rate: 10/s, peak: 150/s, size: 1 MiB',
      ),
      'it',
    );
    expect(lines['broker-hours']).toMatchObject({ sku: 'msk.broker-hour.kafka.m7g.xlarge', quantity: 9 * 730 });
    expect(lines['storage']!.quantity).toBeCloseTo((10 * 3600 * 3 * 1.5) / 1024, 6);
  });

  it('bills the volumes as written', () => {
    // Infracost's golden file: 2 x kafka.t3.small with 500 GB each: 66.58 + 100.
    const text = fed('msk-cluster', 'brokers: 2 x kafka.t3.small, storage: 500 GiB', 'rate: 1/s, size: 1 KiB');
    expect(estimate(text, 'it').usd).toBeCloseTo(166.58, 2);
  });

  it('bills Express brokers by what comes in and one copy of what is kept', () => {
    // AWS's msk_sizing.py: 100 MiB/s mean, 200 MiB/s peak, kept 168 h, 1,000 partitions of 3 copies over 3 zones: 9
    // brokers (200 / 31.25 = 6.4), 5,361.12; 100 MiB/s x 2,628,000 s = 256,640.6 GB, 2,566.41; 59,062.5 GB, 5,906.25.
    const text = standard(
      'brokers: 9 x express.m7g.xlarge, partitions: 1000, retention: 168 h',
      'rate: 102400/s, peak: 204800/s, size: 1 KiB',
    );
    const { lines, limits } = estimate(text, 'it');
    expect(lines['broker-hours']!.usd).toBeCloseTo(5361.12, 2);
    expect(lines['data in']!.usd).toBeCloseTo(2566.41, 2);
    expect(lines['storage']!.quantity).toBeCloseTo(59062.5, 4);
    expect(likely(limits.find((limit) => limit.name === 'bytes in')!.wants)).toBe(9);
  });

  it('keeps each topic as long as it says', () => {
    const topics =
      'brokers: 3 x kafka.m5.large, topics: { a: { retention: 2 days, replication-factor: 2 }, b: { retention: 1 h } }';
    const { lines, recovery } = estimate(
      `
components:
  app: { kind: application }
  it: { kind: msk-cluster, ${topics} }
flows:
  - app -> it: { topic: a, id: to-a, rate: 1000/s, size: 1 KiB }
  - app -> it: { topic: b, id: to-b, rate: 1000/s, size: 1 KiB }
`,
      'it',
    );
    // 1000 KiB/s x (172,800 s x 2 copies + 3,600 s x 3 copies) x 2 for room.
    expect(lines['storage']!.quantity).toBeCloseTo((1000 * 1024 * (172800 * 2 + 3600 * 3) * 2) / GIB, 6);
    expect(likely(recovery.retention)).toBe(3600);
  });

  it('loses nothing with a zone only where every acknowledged record is on two brokers', () => {
    const safe = estimate(standard('partitions: 10', 'rate: 1/s, size: 1 KiB, acks: all'), 'it').recovery;
    expect(likely(safe.zoneLoss)).toBe(0);
    const leader = estimate(standard('partitions: 10', "rate: 1/s, size: 1 KiB, acks: '1'"), 'it').recovery;
    expect(likely(leader.zoneLoss)).toBeGreaterThan(0);
    const one = estimate(standard('min-insync-replicas: 1', 'rate: 1/s, size: 1 KiB, acks: all'), 'it').recovery;
    expect(likely(one.zoneLoss)).toBeGreaterThan(0);
  });

  it('is not covered by the SLA in one zone', () => {
    const text = fed('msk-cluster', 'subnets: [ private-a ]', 'rate: 1/s, size: 1 KiB');
    const { recovery, availability } = estimate(text, 'it');
    expect(recovery.scope).toBe('zonal');
    expect(recovery.zoneFailover).toBeUndefined();
    expect(availability?.basis).toBe('assumed');
  });

  it('bills a serverless cluster by hours, partitions and data', () => {
    // 0.75 x 730 = 547.50; 12 partitions x 730 h x 0.0015 = 13.14; 1000 KiB/s = 2,506.26 GB x 0.10 = 250.63;
    // kept 24 h: 82.40 GB x 0.10 = 8.24; nothing reads it.
    const text = `${fed('msk-cluster', 'type: serverless, retention: 24 h', 'rate: 1000/s, size: 1 KiB')}`;
    const { lines } = estimate(text, 'it');
    expect(lines['cluster-hours']!.usd).toBeCloseTo(547.5, 2);
    expect(lines['partition-hours']!.usd).toBeCloseTo(13.14, 2);
    expect(lines['data in']!.usd).toBeCloseTo(250.63, 2);
    expect(lines['storage']!.usd).toBeCloseTo(8.24, 2);
  });

  it('cannot tell its storage without a rate, and still bills its brokers', () => {
    const { lines, bill } = estimate('components: { it: { kind: msk-cluster, brokers: 3 x kafka.m5.large } }', 'it');
    expect(lines['broker-hours']!.usd).toBeCloseTo(3 * 730 * 0.21, 2);
    expect(bill.unpriced.map((line) => line.item)).toEqual(['storage']);
  });
});

describe('an MSK connector', () => {
  it('bills its workers by MCU-hours', () => {
    // 2 workers x 1 MCU x 730 h x 0.11.
    expect(estimate('components: { it: { kind: msk-connector, workers: 2 } }', 'it').usd).toBeCloseTo(160.6, 2);
  });

  it('leaves the cost of autoscaling in doubt between its bounds', () => {
    const { bill } = estimate('components: { it: { kind: msk-connector, workers: 1, max-workers: 4, mcu: 2 } }', 'it');
    expect(bill.monthly.low).toBeCloseTo(1 * 2 * 730 * 0.11, 2);
    expect(bill.monthly.high).toBeCloseTo(4 * 2 * 730 * 0.11, 2);
  });
});

describe('a Flink application', () => {
  it('bills a KPU more than its parallelism needs, and storage for those it needs', () => {
    // 12 / 1 + 1 = 13 KPU x 730 x 0.11 = 1,043.90; 12 x 50 GB x 0.10 = 60. Worked example sz-09.
    const { lines, usd } = estimate('components: { it: { kind: flink-application, parallelism: 12 } }', 'it');
    expect(lines['KPU-hours']!.quantity).toBe(13 * 730);
    expect(lines['running storage']!.quantity).toBe(600);
    expect(usd).toBeCloseTo(1103.9, 2);
  });

  it('bills another running storage where the design says one', () => {
    const { lines } = estimate(
      'components: { it: { kind: flink-application, parallelism: 12, running-storage: 20 GiB } }',
      'it',
    );
    expect(lines['running storage']!.quantity).toBe(12 * 20);
  });

  it('bills short runs ten minutes', () => {
    // 2 min each hour, billed 10: 730 runs x 600 s = 121.67 h; 5 KPU x 121.67 x 0.11 = 66.92;
    // 4 KPU x 50 GB x 121.67 / 730 = 33.33 GB-month x 0.10 = 3.33.
    const text =
      'components: { it: { kind: flink-application, parallelism: 4, schedule: rate(1 hour), duration: 2 min } }';
    const { lines } = estimate(text, 'it');
    expect(lines['KPU-hours']!.usd).toBeCloseTo((730 * 600 * 5 * 0.11) / 3600, 2);
    expect(lines['running storage']!.usd).toBeCloseTo((4 * 50 * 600 * 0.1) / 3600, 2);
  });

  const into = (sink: string, flow: string) => `
components:
  app: { kind: application }
  log: { kind: kinesis-stream }
  it: { kind: flink-application, checkpoint: 90 s }
  sink: { kind: ${sink} }
flows:
  - app -> log: { rate: 3000/s, size: 1 KiB }
  - log -> it
  - it -> sink: { ${flow} }
`;

  it('adds its checkpoint where files or transactions wait for it, and nothing on a stream', () => {
    expect(likely(estimate(into('s3-bucket', 'keeps: 100 %'), 'it').recovery.interval)).toBe(90);
    expect(likely(estimate(into('kinesis-stream', 'delivery: exactly-once'), 'it').recovery.interval)).toBe(90);
    expect(estimate(into('kinesis-stream', 'keeps: 100 %'), 'it').recovery.interval).toBeUndefined();
  });

  it('is sized by the peak where no parallelism is written', () => {
    // 3000 KiB/s = 2.93 MiB/s: three subtasks, and one KPU more.
    expect(estimate(into('s3-bucket', 'keeps: 100 %'), 'it').lines['KPU-hours']!.quantity).toBe(4 * 730);
  });
});

describe('a schema registry', () => {
  it('is free, and says so', () => {
    const { bill, usd } = estimate('components: { it: { kind: schema-registry } }', 'it');
    expect(usd).toBe(0);
    expect(bill.free[0]!.free).toContain('free of charge');
  });
});

describe('a Kinesis stream', () => {
  const stream = (settings: string, flow = 'rate: 2000/s, peak: 5000/s, size: 3 KiB') =>
    fed('kinesis-stream', settings, flow);

  it('is sized by the peak and billed by shards and PUT units', () => {
    // 5000/s x 3 KiB = 14.65 MiB/s: 15 shards x 730 x 0.015 = 164.25; 2000/s x 2,628,000 s x 0.014 per million = 73.58.
    // Worked example sz-01.
    const { lines, usd } = estimate(stream(''), 'it');
    expect(lines['shard-hours']!.quantity).toBe(10_950);
    expect(lines['PUT payload units']!.quantity).toBe(5_256_000_000);
    expect(usd).toBeCloseTo(237.83, 2);
  });

  it('bills what is kept beyond a day by the shard, and beyond a week by the GB', () => {
    // 4 shards x 730 h x 0.02 = 58.40. 30 days: 23 days beyond a week x 2000/s x 3 KiB = 11,371 GB x 0.023 = 261.53.
    const week = estimate(stream('shards: 4, retention: 7 days'), 'it').lines;
    expect(week['extended retention']!.usd).toBeCloseTo(58.4, 2);
    expect(week['long-term retention']).toBeUndefined();
    const month = estimate(stream('shards: 4, retention: 30 days'), 'it').lines;
    expect(month['extended retention']!.usd).toBeCloseTo(58.4, 2);
    expect(month['long-term retention']!.quantity).toBeCloseTo((23 * 86_400 * 2000 * 3072) / GIB, 6);
  });

  it('bills on demand by data, rounded up to the KiB, and what is kept by the GB', () => {
    // 1200/s x 5 KiB x 2,628,000 s = 15,037.54 GB x 0.08 = 1,203.00; one reader of 4.5 KiB records: 13,533.78 GB x 0.04 =
    // 541.35; 29.20 for the stream. Worked example sz-04.
    const text = `
components:
  app: { kind: application }
  it: { kind: kinesis-stream, mode: on-demand }
  reader: { kind: flink-application }
flows:
  - app -> it: { rate: 1200/s, size: 4.5 KiB }
  - it -> reader
`;
    const { usd } = estimate(text, 'it');
    expect(usd).toBeCloseTo(1773.55, 2);
    // Kept a week: six days beyond the first x 1200/s x 4.5 KiB.
    const kept = estimate(text.replace('on-demand', 'on-demand, retention: 10 days'), 'it').lines;
    expect(kept['extended retention']!.quantity).toBeCloseTo((6 * 86_400 * 1200 * 4608) / GIB, 6);
    expect(kept['long-term retention']!.quantity).toBeCloseTo((3 * 86_400 * 1200 * 4608) / GIB, 6);
  });

  it('puts fewer units where producers pack records', () => {
    // 8 records of 3 KiB make one of 24 KiB: one unit in place of eight.
    const { lines } = estimate(stream('aggregate: 8, shards: 15'), 'it');
    expect(lines['PUT payload units']!.quantity).toBeCloseTo((2000 / 8) * MONTH, 3);
  });

  it('hands over what a shard gathers in a second, at most a batch', () => {
    const readBy = (rate: string) => `
components:
  app: { kind: application }
  log: { kind: kinesis-stream, shards: 2 }
  it: { kind: lambda-function }
  more: { kind: flink-application }
flows:
  - app -> log: { rate: ${rate}, size: 1 KiB }
  - log -> it
  - log -> more
`;
    // 20/s over 2 shards are 10 a second from each: 2 invocations a second; 2000/s come in batches of 100: 20 a second.
    expect(estimate(readBy('20/s'), 'it').lines['requests']!.quantity).toBeCloseTo(2 * MONTH, 3);
    expect(estimate(readBy('2000/s'), 'it').lines['requests']!.quantity).toBeCloseTo(20 * MONTH, 3);
  });

  it('counts every reader in its size, though flows out are loaded one after another', () => {
    const text = `
components:
  app: { kind: application }
  it: { kind: kinesis-stream }
  a: { kind: lambda-function }
  b: { kind: lambda-function }
  c: { kind: lambda-function }
flows:
  - app -> it: { rate: 4000/s, size: 1 KiB }
  - it -> a
  - it -> b
  - it -> c
`;
    // In: 3.9 MiB/s ask for 4 shards; three readers of 2 MiB/s a shard ask for ceil(3 x 3.9 / 2) = 6.
    expect(estimate(text, 'it').lines['shard-hours']!.quantity).toBe(6 * 730);
  });

  it('gives a share of its own to the consumers that are named, and lets the others share', () => {
    const text = `
components:
  app: { kind: application }
  it: { kind: kinesis-stream, enhanced-fan-out: [ a ] }
  a: { kind: lambda-function }
  b: { kind: flink-application }
flows:
  - app -> it: { rate: 4000/s, size: 1 KiB }
  - it -> a
  - it -> b
`;
    // 4 shards; one consumer of fan-out x 4 x 730 consumer-shard-hours, and its 10,025.02 GB; the other shares.
    const { lines, limits } = estimate(text, 'it');
    expect(lines['enhanced fan-out shard-hours']!.quantity).toBe(4 * 730);
    expect(lines['enhanced fan-out data']!.quantity).toBeCloseTo((4000 * 1024 * MONTH) / GIB, 4);
    const out = limits.find((limit) => limit.name === 'bytes out')!;
    expect(likely(out.need)).toBe(4000 * 1024);
  });
});
