import { bandwidth, choice, duration, flag, fleet, key, number, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import { assumed, documented } from '../../assumed';
import { provisionedLines, serverlessLines } from '../../billing/msk';
import { defineKind } from '../../kind';
import type { Limit } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { brokerLimits, neededBrokers } from '../../sizing/brokers';
import { acknowledgedTwice, shortestRetention, topicSettings } from '../../sizing/kafka-topics';
import { inOneZone, zonesOf } from '../../zones';

const QUOTAS = 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html';
const SERVERLESS = { in: documented(200 * 2 ** 20, 'B/s', QUOTAS), out: documented(400 * 2 ** 20, 'B/s', QUOTAS) };
/** What a leader has acknowledged alone and no follower has read yet. */
const UNREPLICATED = assumed(0, 1, 10, 's', 'age of records that only the lost leader had');
const BROKER_RESTART = assumed(5, 30, 120, 's', 'time until the partitions of a failed broker have new leaders');

const settings = {
  type: key(choice('provisioned', 'serverless'), 'brokers of yours, or capacity that follows the load', {
    default: 'provisioned',
  }),
  brokers: key(fleet(pricedTypes('msk.broker-hour.')), 'brokers over all zones', {
    default: '3 x kafka.m7g.large',
    alias: 'BrokerNodeGroupInfo',
    sizedFrom: 'the peak of what is written and read, and the partitions',
  }),
  'instance-type': key(choice(...pricedTypes('msk.broker-hour.')), 'type of brokers whose number is left out', {
    default: 'kafka.m7g.large',
    alias: 'InstanceType',
  }),
  ...topicSettings,
  storage: key(size, 'volume of each broker', { alias: 'VolumeSize', sizedFrom: 'what is kept, with room to spare' }),
  // Twice what is kept, as AWS's own sizing tool leaves it: aws/agent-toolkit-for-aws, msk_sizing.py.
  'storage-headroom': key(number, 'volume for each byte that is kept, where `storage` is left out', { default: '2' }),
  'provisioned-throughput': key(bandwidth, 'provisioned throughput of each broker’s volume', {
    alias: 'ProvisionedThroughput',
  }),
  'tiered-storage': key(flag, 'whether older records move to cheaper storage', {
    default: 'false',
    alias: 'StorageMode',
  }),
  'local-retention': key(duration, 'how long records stay on brokers, with tiered storage', { default: '24 h' }),
  'rack-aware': key(flag, 'whether consumers read from the zone they are in', { default: 'false' }),
  authentication: key(choice('iam', 'scram', 'tls', 'none'), 'how clients prove who they are', {
    default: 'iam',
    alias: 'ClientAuthentication',
  }),
  'encryption-in-transit': key(choice('tls', 'tls-plaintext', 'plaintext'), 'whether clients may connect without TLS', {
    default: 'tls',
    alias: 'ClientBroker',
  }),
  public: key(flag, 'whether brokers have public addresses', { default: 'false', alias: 'PublicAccess' }),
  'multi-vpc': key(flag, 'whether clients of other VPCs connect by PrivateLink', {
    default: 'false',
    alias: 'VpcConnectivity',
  }),
  'broker-logs': key(flag, 'whether the brokers’ logs are kept', { default: 'false', alias: 'BrokerLogs' }),
} as const;

type Cluster = Member<typeof settings>;

/** Brokers as written; else so many of a type as the load needs. */
const brokersOf = (cluster: Cluster) => {
  const { type, count } = cluster.fleet('brokers');
  return { type: cluster.written('brokers') ? type : cluster.text('instance-type')!, count };
};

const isServerless = (cluster: Cluster): boolean => cluster.text('type') === 'serverless';

function limits(cluster: Cluster): readonly Limit[] {
  if (!isServerless(cluster)) {
    const { type, count } = brokersOf(cluster);
    return brokerLimits(cluster, type, count);
  }
  const has = (says: string, limit: typeof SERVERLESS.in) =>
    compute({ says, formula: 'limit', unit: 'B/s', inputs: { limit } });
  return [
    {
      name: 'bytes in',
      need: cluster.load.in.bytes.peak,
      has: has('bytes in that a serverless cluster takes', SERVERLESS.in),
      quota: 'adjustable',
    },
    {
      name: 'bytes out',
      need: cluster.load.out.bytes.peak,
      has: has('bytes out that a serverless cluster gives', SERVERLESS.out),
      quota: 'adjustable',
    },
  ];
}

const factsOf = (cluster: Cluster) =>
  isServerless(cluster) ? 'msk-serverless' : zonesOf(cluster).length === 2 ? 'msk-2az-rf2' : 'msk-multiaz';

export const mskCluster = defineKind({
  name: 'msk-cluster',
  title: 'MSK cluster',
  help: 'Apache Kafka, run by AWS: ordered, replayable logs in topics and partitions.',
  role: 'stream',
  icon: 'msk',
  card: { service: 'MSK', shows: { brokers: 'brokers', type: '' } },
  service: 'msk',
  docs: 'https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html',
  settings,
  active: false,
  takes: 'stream',
  freeBetweenZones: (cluster) => cluster.flag('rack-aware'),
  network: {
    stands: 'vpc',
    endpoint: { service: 'kafka' },
    port: 9098,
    portBy: { setting: 'authentication', ports: { iam: 9098, scram: 9096, tls: 9094, none: 9094 } },
  },
  access: { principal: 'kafka.amazonaws.com', arn: 'arn:${partition}:kafka:${region}:${account}:cluster/${name}/*' },
  sizes: { brokers: (cluster) => neededBrokers(cluster, cluster.text('instance-type')!) },
  limits,
  cost: (cluster) => {
    if (isServerless(cluster)) return serverlessLines(cluster);
    const { type, count } = brokersOf(cluster);
    return provisionedLines(cluster, type, count);
  },
  recovery: (cluster) => {
    const facts = factsOf(cluster);
    const oneZone = inOneZone(cluster);
    return {
      scope: oneZone ? 'zonal' : 'regional',
      holds: 'log',
      retention: shortestRetention(cluster),
      restart: BROKER_RESTART,
      ...(oneZone
        ? { restore: { fixed: assumed(1800, 3600, 7200, 's', 'time to create a cluster in another zone') } }
        : {
            zoneFailover: cluster.fact(facts, 'azFailoverS'),
            zoneLoss:
              isServerless(cluster) || acknowledgedTwice(cluster)
                ? cluster.fact('msk-multiaz', 'azDataLossS')
                : UNREPLICATED,
          }),
      replication: {
        'msk-replicator': {
          lag: cluster.fact('msk-replicator', 'crossRegionLagS'),
          propagates: ['writes', 'overwrites', 'deletes'],
        },
      },
      repeatable: true,
    };
  },
  availability: (cluster) =>
    inOneZone(cluster)
      ? {
          basis: 'assumed',
          value: assumed(0.99, 0.995, 0.999, '1', 'availability in one zone: the SLA covers several zones only'),
        }
      : { basis: 'sla', value: cluster.fact(factsOf(cluster), 'slaPct') },
});
