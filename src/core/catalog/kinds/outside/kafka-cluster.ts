import { bandwidth, choice, count, flag, key } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { assumed, documented } from '../../assumed';
import { ownedLines, ownedSettings } from '../../billing/owned';
import { defineKind } from '../../kind';
import { acknowledgedTwice, replicatedBytes, shortestRetention, topicSettings } from '../../sizing/kafka-topics';

const FAILOVER = assumed(5, 30, 120, 's', 'time until the partitions of a failed broker have new leaders');
const UNREPLICATED = assumed(0, 1, 10, 's', 'age of records that only the lost leader had');
const NOTHING = documented(0, 's', 'https://kafka.apache.org/documentation/#brokerconfigs_min.insync.replicas');

const settings = {
  runs: key(choice('on-premises', 'confluent-cloud', 'aws', 'elsewhere'), 'where it runs', { default: 'on-premises' }),
  brokers: key(count, 'brokers', { default: '3' }),
  ...topicSettings,
  'broker-throughput': key(bandwidth, 'bytes a second that one broker writes'),
  tls: key(flag, 'whether it refuses connections without TLS', { default: 'true' }),
  ...ownedSettings,
} as const;

export const kafkaCluster = defineKind({
  name: 'kafka-cluster',
  title: 'Kafka cluster',
  help: 'Apache Kafka that you run yourself or buy elsewhere: ordered, replayable logs in topics and partitions.',
  role: 'stream',
  icon: 'kafka',
  card: { service: 'Kafka', shows: { brokers: 'brokers' } },
  docs: 'https://kafka.apache.org/documentation/',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'outside', port: 9092 },
  access: {},
  limits: (cluster) =>
    cluster.written('broker-throughput')
      ? [
          {
            name: 'bytes written',
            need: replicatedBytes(cluster, 'peak'),
            has: compute({
              says: 'bytes that the brokers write',
              formula: 'brokers * each',
              unit: 'B/s',
              inputs: { brokers: cluster.value('brokers'), each: cluster.value('broker-throughput') },
            }),
            setting: 'brokers',
          },
        ]
      : [],
  cost: (cluster) =>
    ownedLines(cluster, 'cluster', cluster.value('brokers'), {
      item: 'cluster',
      free: 'what it runs on is not part of this design; `price` or `purchase` makes it one',
    }),
  recovery: (cluster) => ({
    scope: 'outside',
    holds: 'log',
    retention: shortestRetention(cluster),
    restart: FAILOVER,
    zoneFailover: FAILOVER,
    zoneLoss: acknowledgedTwice(cluster) ? NOTHING : UNREPLICATED,
    repeatable: true,
  }),
  availability: () => undefined,
});
