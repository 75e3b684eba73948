import {
  choice,
  count,
  duration,
  fleet,
  flag,
  key,
  map,
  quantity,
  record,
  reference,
  share,
  size,
  bandwidth,
  text,
} from '../../../../src/core/design/types';
import type { Keys } from '../../../../src/core/design/schema';
import type { KindWords } from '../../../../src/core/language/reading';

/** Kinds for the tests of the language: with the settings that the sample designs use, independent of the catalogue. */
const words = (role: string, settings: Keys = {}): KindWords => ({ role, settings });

const topic = record({
  carries: key(reference('dataset'), 'what it carries'),
  partitions: key(count, 'its partitions'),
  'replication-factor': key(count, 'copies of each partition'),
  'min-insync-replicas': key(count, 'copies that must acknowledge'),
  retention: key(duration, 'how long records are kept'),
});

export const kinds: ReadonlyMap<string, KindWords> = new Map([
  ['application', words('source', { runs: key(choice('aws', 'on-premises'), 'where it runs') })],
  [
    'kinesis-stream',
    words('stream', {
      shards: key(count, 'its shards', { alias: 'ShardCount' }),
      retention: key(duration, 'how long records are kept', { alias: 'RetentionPeriodHours' }),
    }),
  ],
  ['lambda-function', words('compute', { memory: key(size, 'its memory'), duration: key(duration, 'one call') })],
  [
    'firehose-stream',
    words('ingest', {
      buffer: key(record({ size: key(size, 'bytes'), interval: key(duration, 'time') }), 'what is gathered'),
      transform: key(reference('component'), 'the function that changes records'),
      'on-failure': key(reference('component'), 'where failed records go'),
    }),
  ],
  ['s3-bucket', words('storage', { versioning: key(flag, 'whether versions are kept') })],
  ['athena-workgroup', words('serving', { 'scan-limit': key(size, 'most that one query scans') })],
  [
    'glue-job',
    words('compute', { workers: key(fleet(['G.1X', 'G.2X']), 'workers'), duration: key(duration, 'one run') }),
  ],
  ['redshift-cluster', words('warehouse', { nodes: key(fleet(['ra3.xlplus', 'ra3.4xlarge']), 'nodes') })],
  [
    'redshift-serverless',
    words('warehouse', { capacity: key(quantity('RPU'), 'capacity'), active: key(quantity('hours'), 'time') }),
  ],
  ['quicksight', words('dashboard', { readers: key(count, 'its readers') })],
  ['saas', words('source')],
  ['user', words('source')],
  ['dbt-project', words('compute', { duration: key(duration, 'one run') })],
  ['mwaa-environment', words('orchestration', { class: key(text, 'its class') })],
  ['dashboard', words('dashboard')],
  [
    'on-premises-database',
    words('source', {
      engine: key(text, 'engine'),
      'log-retention': key(duration, 'logs'),
      stored: key(size, 'volume'),
    }),
  ],
  ['direct-connect', words('network', { bandwidth: key(bandwidth, 'its bandwidth') })],
  ['msk-connector', words('ingest', { workers: key(count, 'workers') })],
  ['msk-cluster', words('stream', { brokers: key(fleet([]), 'brokers'), topics: key(map(topic, 'topic'), 'topics') })],
  ['schema-registry', words('operations')],
  [
    'flink-application',
    words('compute', {
      parallelism: key(count, 'parallelism'),
      checkpoint: key(duration, 'time between two checkpoints'),
      watermark: key(duration, 'how late'),
      'late-to': key(reference('component'), 'where late records go'),
    }),
  ],
  ['aurora-cluster', words('database', { class: key(text, 'class'), instances: key(count, 'instances') })],
  ['dms-task', words('ingest', { class: key(text, 'class'), 'multi-az': key(flag, 'standby', { alias: 'MultiAZ' }) })],
  ['backup-vault', words('storage')],
  ['glue-catalog', words('operations')],
  ['rds-database', words('database', { storage: key(size, 'its volume'), cpu: key(share, 'load') })],
]);
