import { describe, expect, it } from 'vitest';
import { estimate, fed, likely } from '../support';

const design = (kind: string, settings = '', top = '') =>
  `${top}\ncomponents: { it: { kind: ${kind}${settings ? `, ${settings}` : ''} } }`;

describe('a Lambda function', () => {
  it('bills requests and whole milliseconds', () => {
    // Batches of 500 of 2000/s: 4/s x 2,628,000 s = 10,512,000 requests x 0.20 per million = 2.10; 120.4 ms are billed
    // as 121: 10,512,000 x 0.121 s x 0.5 GB = 635,976 GB-s x 0.0000166667 = 10.60. Worked example sz-32.
    const text = fed('lambda-function', 'memory: 512 MiB, duration: 120.4 ms', 'rate: 2000/s, size: 1 KiB, batch: 500');
    const { lines, usd } = estimate(text, 'it');
    expect(lines['requests']!.quantity).toBeCloseTo(10_512_000, 3);
    expect(lines['duration']!.quantity).toBeCloseTo(635_976, 3);
    expect(usd).toBeCloseTo(12.7, 2);
  });

  it('bills duration in ready environments at its own rate', () => {
    // One request a second of 1 s in one of seven ready environments of 4 GB: 7 x 4 GB x 2,628,000 s kept ready, and
    // 4 GB x 2,628,000 s of duration at 0.0000097222; nothing on demand.
    const settings = 'memory: 4 GiB, duration: 1 s, provisioned-concurrency: 7';
    const { lines } = estimate(fed('lambda-function', settings, 'rate: 1/s, size: 1 KiB'), 'it');
    expect(lines['provisioned concurrency']!.quantity).toBe(7 * 4 * 2_628_000);
    expect(lines['duration in ready environments']!.usd).toBeCloseTo(4 * 2_628_000 * 0.0000097222, 2);
    expect(lines['duration']!.quantity).toBe(0);
    // 14 at once on average: half of the duration goes beyond the seven.
    const more = estimate(fed('lambda-function', settings, 'rate: 14/s, size: 1 KiB'), 'it').lines;
    expect(more['duration']!.quantity).toBeCloseTo(more['duration in ready environments']!.quantity, 3);
  });

  it('reproduces a published bill of environments that are ready for a day', () => {
    // AWS's example: 7 environments of 4 GB for 24 hours, 2 million requests of 280 ms in them: 10.08 + 21.78 + 0.40.
    const settings = 'memory: 4 GiB, duration: 280 ms, provisioned-concurrency: 7, provisioned-hours: 24 h/month';
    const { usd } = estimate(fed('lambda-function', settings, 'rate: 2 million/month, size: 1 KiB'), 'it');
    expect(usd).toBeCloseTo(32.26, 1);
  });

  it('needs as many executions at once as arrive during one', () => {
    const { limits } = estimate(fed('lambda-function', 'duration: 2 s', 'rate: 10/s, peak: 600/s, size: 1 KiB'), 'it');
    expect(likely(limits[0]!.need)).toBe(1200);
    expect(limits[0]!.quota).toBe('adjustable');
  });
});

describe('an EMR cluster', () => {
  it('bills machines to EC2 and EMR for the time that it is there, and volumes by the same share', () => {
    // 6 h a day are 182.5 h: 1 x m5.xlarge (0.192 + 0.048), 6 x m5.2xlarge (0.384 + 0.096), 7 x 128 GB x 182.5 / 730 x
    // 0.08: 35.04 + 8.76 + 420.48 + 105.12 + 17.92. Worked example sz-18.
    const settings =
      'primary: 1 x m5.xlarge, core: 6 x m5.2xlarge, volume: 128 GiB, schedule: cron(0 1 * * ? *), duration: 6 h';
    const { lines, usd } = estimate(design('emr-cluster', settings), 'it');
    expect(lines['primary nodes']!.usd).toBeCloseTo(35.04, 2);
    expect(lines['EMR on core nodes']!.usd).toBeCloseTo(105.12, 2);
    expect(lines['gp3 volumes']!.quantity).toBeCloseTo(224, 6);
    expect(usd).toBeCloseTo(587.32, 2);
  });

  it('is there all the time where nothing starts it', () => {
    const { lines } = estimate(design('emr-cluster', 'core: 2 x m5.xlarge, task: 3 x m5.xlarge'), 'it');
    expect(lines['task nodes']!.quantity).toBe(3 * 730);
    expect(lines['gp3 volumes']!.quantity).toBe(6 * 64);
  });

  it('is lost with its zone, whatever its number of primaries', () => {
    for (const primary of ['1 x m5.xlarge', '3 x m5.xlarge']) {
      const { recovery } = estimate(design('emr-cluster', `primary: ${primary}`), 'it');
      expect(recovery.scope).toBe('zonal');
      expect(recovery.zoneFailover).toBeUndefined();
    }
  });
});

describe('an EMR Serverless application', () => {
  it('bills its driver and executors while a run lasts', () => {
    // 84 vCPU x 1,080 s x 730 runs = 18,396 vCPU-h x 0.052624 = 968.07; 336 GB: 73,584 GB-h x 0.0057785 = 425.21.
    // Worked example sz-20.
    const settings = 'executors: 20, duration: 18 min, schedule: rate(1 hour)';
    const { lines, usd } = estimate(design('emr-serverless', settings), 'it');
    expect(lines['vCPU-hours']!.quantity).toBeCloseTo(18_396, 6);
    expect(lines['GB-hours']!.quantity).toBeCloseTo(73_584, 6);
    expect(usd).toBeCloseTo(1393.28, 2);
  });

  it('bills a minute at least, disks beyond 20 GB, and executors that are kept ready', () => {
    // 10 s each minute, billed 60 s: all the time. Of eleven workers two are ready; nine with 10 GB too much: 9 x 10 x 730.
    const settings = 'duration: 10 s, schedule: rate(1 minute), storage: 30 GiB, pre-initialized: 2';
    const { lines } = estimate(design('emr-serverless', settings), 'it');
    expect(lines['storage']!.quantity).toBeCloseTo(9 * 10 * 730, 6);
    expect(lines['pre-initialized storage']!.quantity).toBeCloseTo(2 * 10 * 730, 6);
    expect(lines['pre-initialized vCPU-hours']!.quantity).toBe(2 * 4 * 730);
  });

  it('reproduces a published bill on ARM', () => {
    // 8 vCPU and 32 GB for 720 h in eu-central-1: 278.93 + 122.50.
    const settings =
      'type: streaming, architecture: arm, driver: { vcpu: 2 vCPU, memory: 8 GiB }, executors: { count: 3, vcpu: 2, memory: 8 GiB }';
    const { usd } = estimate(
      design('emr-serverless', settings, 'region: eu-central-1\npricing: { month: 720 h }'),
      'it',
    );
    expect(usd).toBeCloseTo(401.43, 1);
  });
});

describe('containers', () => {
  it('bill vCPU and memory of an ECS service all the time', () => {
    // 4 tasks x 730 h: 2,920 vCPU-h x 0.04048 = 118.20; 5,840 GB-h x 0.004445 = 25.96. Worked example sz-67.
    expect(estimate(design('ecs-service', 'tasks: 4'), 'it').usd).toBeCloseTo(144.16, 2);
  });

  it('bill scheduled tasks by the second, and disk beyond 20 GB', () => {
    // AWS's example: 5 ARM tasks of 1 vCPU, 2 GB and 30 GB for 10 minutes a day of a 30-day month: 1.02.
    const settings = 'tasks: 5, architecture: arm, ephemeral-storage: 30 GiB, schedule: rate(1 day), duration: 10 min';
    const { lines, usd } = estimate(design('ecs-service', settings, 'pricing: { month: 720 h }'), 'it');
    expect(lines['vCPU-hours']!.quantity).toBeCloseTo(25, 6);
    expect(lines['scratch space']!.quantity).toBeCloseTo(250, 6);
    expect(usd).toBeCloseTo(1.02, 2);
  });

  it('scale between their bounds with the requests', () => {
    // 10/s each: 35/s want 4 tasks.
    const settings = 'tasks: { min: 2, max: 8 }, requests-per-instance: 10/s';
    const { lines, limits } = estimate(fed('ecs-service', settings, 'rate: 35/s, peak: 120/s, size: 1 KiB'), 'it');
    expect(lines['vCPU-hours']!.quantity).toBe(4 * 730);
    expect(likely(limits[0]!.wants)).toBe(12);
  });

  it('cost the control plane, machines and EMR jobs of an EKS cluster', () => {
    // A published bill: 75 h of r5.4xlarge 75.60, 1,200 vCPU-h 12.14, 9,600 GB-h 10.67; and 73.00 for the control plane.
    const hours = '3.6 h/day';
    const month = 'pricing: { month: 500 h }';
    const settings = `nodes: 1 x r5.4xlarge, hours: ${hours}, volume: 20 GiB, emr: { vcpu: 16 vCPU, memory: 128 GiB, hours: ${hours} }`;
    const { lines } = estimate(design('eks-cluster', settings, month), 'it');
    expect(lines['instance-hours']!.usd).toBeCloseTo(75.6, 2);
    expect(lines['EMR vCPU-hours']!.usd).toBeCloseTo(12.14, 2);
    expect(lines['EMR GB-hours']!.usd).toBeCloseTo(10.67, 2);
    expect(lines['cluster-hours']!.usd).toBe(50);
  });

  it('run a Batch job on Fargate or on EC2, and Batch itself for nothing', () => {
    // 10 jobs of 30 min each day: 152.08 h; 1 vCPU each.
    const daily = 'schedule: cron(0 1 * * ? *), duration: 30 min';
    const fargate = estimate(design('batch-job', `jobs: 10, ${daily}`), 'it');
    expect(fargate.lines['vCPU-hours']!.quantity).toBeCloseTo((730 / 24) * 0.5 * 10, 6);
    expect(fargate.bill.free).toHaveLength(1);
    const ec2 = estimate(design('batch-job', `platform: ec2, type: c5.xlarge, instances: 3, ${daily}`), 'it');
    expect(ec2.lines['instance-hours']!.quantity).toBeCloseTo((730 / 24) * 0.5 * 3, 6);
  });
});

describe('a Glue crawler', () => {
  it('bills ten minutes a crawl at least', () => {
    // 2 DPU x 10 min x 730 crawls = 243.33 DPU-h x 0.44.
    expect(estimate(design('glue-crawler', 'schedule: rate(1 hour), duration: 2 min'), 'it').usd).toBeCloseTo(
      107.07,
      2,
    );
    // Infracost's golden file: 60 DPU-h x 0.44 = 26.40.
    const sixty = estimate(design('glue-crawler', 'schedule: rate(73 hours), duration: 3 h'), 'it');
    expect(sixty.usd).toBeCloseTo(26.4, 2);
  });
});

describe('SageMaker', () => {
  it('bills the machines of an endpoint, sized by the requests where that is said', () => {
    expect(estimate(design('sagemaker-endpoint', 'instances: 2 x ml.m5.large'), 'it').usd).toBeCloseTo(
      2 * 730 * 0.115,
      2,
    );
    const text = fed('sagemaker-endpoint', 'requests-per-instance: 20/s', 'rate: 50/s, peak: 90/s, size: 1 KiB');
    expect(estimate(text, 'it').lines['instance-hours']!.quantity).toBe(5 * 730);
  });

  it('is covered by its SLA with several machines only', () => {
    expect(estimate(design('sagemaker-endpoint', 'instances: 2 x ml.m5.large'), 'it').availability?.basis).toBe('sla');
    expect(estimate(design('sagemaker-endpoint'), 'it').availability?.basis).toBe('assumed');
  });

  it('bills training at the rate of hosting, and doubts it', () => {
    // Once a day for an hour on one ml.m5.large: 730 / 24 x 0.115, a quarter either way.
    const [line] = estimate(design('sagemaker-training-job', 'schedule: rate(1 day)'), 'it').bill.lines;
    expect(line!.monthly.likely).toBeCloseTo((730 / 24) * 0.115, 6);
    expect(line!.monthly.high / line!.monthly.likely).toBeCloseTo(1.25, 6);
    expect(line!.price.confidence).toBe('low');
  });
});

describe('what runs outside AWS', () => {
  it('is not part of the bill unless the design says what it costs', () => {
    for (const kind of ['kafka-cluster', 'spark-cluster', 'airflow']) {
      expect(estimate(design(kind), 'it').bill.free).toHaveLength(1);
      expect(estimate(design(kind, 'price: 250 USD/month'), 'it').usd).toBeCloseTo(250, 6);
      expect(estimate(design(kind), 'it').recovery.scope).toBe('outside');
    }
  });

  it('keeps the topics of a Kafka cluster as long as they say', () => {
    const { recovery } = estimate(design('kafka-cluster', 'topics: { a: { retention: 3 days }, b: {} }'), 'it');
    expect(likely(recovery.retention)).toBe(3 * 86_400);
    expect(likely(recovery.zoneLoss)).toBe(0);
  });
});

describe('an MSK Replicator', () => {
  it('bills hours and what it copies', () => {
    // 730 x 0.30 = 219; 1000 KiB/s = 2,506.26 GB x 0.08 = 200.50.
    const { usd, recovery } = estimate(
      fed('msk-replicator', 'target-region: us-west-2', 'rate: 1000/s, size: 1 KiB'),
      'it',
    );
    expect(usd).toBeCloseTo(219 + 200.5, 1);
    expect(likely(recovery.processing)).toBe(10);
  });
});
