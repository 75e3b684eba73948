import { count, duration, fleet, flag, key, quantity } from '../../../design/types';
import { sharedSettings } from '../../../design/keys/component-keys';
import { compute } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { assumed, documented } from '../../assumed';
import { hasManagedStorage, redshiftLines } from '../../billing/redshift';
import { isPositive } from '../../copies';
import type { ResilienceConfiguration } from '../../data/resilience';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { storeSettings } from '../../store-settings';

const NODES = 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html';
const GIB = 2 ** 30;
/** Storage that one node addresses, or holds on its own disks. */
const PER_NODE: Readonly<Record<string, number>> = {
  'ra3.large': 8 * 1024 * GIB,
  'ra3.xlplus': 32 * 1024 * GIB,
  'ra3.4xlarge': 128 * 1024 * GIB,
  'ra3.16xlarge': 128 * 1024 * GIB,
  'dc2.large': 160 * GIB,
  'dc2.8xlarge': 2560 * GIB,
};

const settings = {
  nodes: key(fleet(pricedTypes('redshift.', '.hour')), 'its compute nodes', {
    default: '2 x ra3.xlplus',
    alias: 'NodeType',
  }),
  'multi-az': sharedSettings.multiAz('false'),
  relocation: key(flag, 'whether it can be moved to another zone without a restore', {
    default: 'false',
    alias: 'AvailabilityZoneRelocation',
  }),
  active: key(quantity('hours'), 'how long it runs; paused clusters are billed for storage alone', {
    default: '24 h/day',
  }),
  'concurrency-scaling': key(
    quantity('hours'),
    'how long clusters are added for queued queries; the first hour a day is free',
    {
      default: '0 h/day',
    },
  ),
  'workload-queues': key(count, 'queues that queries are told apart into', {
    default: '1',
    alias: 'WlmJsonConfiguration',
  }),
  'snapshot-interval': key(duration, 'time between two automated snapshots', { default: '8 h' }),
  'backup-retention': key(duration, 'how long automated snapshots are kept; 0 s for none', {
    default: '1 day',
    alias: 'AutomatedSnapshotRetentionPeriod',
  }),
  encryption: storeSettings.encryption('aws'),
  public: storeSettings.public,
  tls: storeSettings.tls(true),
  'enhanced-vpc-routing': key(flag, 'whether loads and unloads go through the VPC', {
    default: 'false',
    alias: 'EnhancedVpcRouting',
  }),
  logging: storeSettings.logging('whether its audit log is kept', 'LoggingProperties'),
  stored: storeSettings.stored,
} as const;

type Cluster = Member<typeof settings>;

function configuration(cluster: Cluster): ResilienceConfiguration {
  if (cluster.flag('multi-az')) return 'redshift-multiaz';
  const { type, count: nodes } = cluster.fleet('nodes');
  if (!hasManagedStorage(type)) return 'redshift-dc2';
  return 'unknown' in nodes || nodes.low > 1 ? 'redshift-ra3' : 'redshift-single';
}

function nodesFor(cluster: Cluster, each: number): Estimate {
  return compute({
    says: 'nodes for the volume after a year',
    formula: 'max(1, ceil(stored / each))',
    unit: '1',
    inputs: { stored: cluster.load.stored, each: documented(each, 'B', NODES) },
  });
}

const snapshotInterval = (cluster: Cluster): Input => {
  const interval = cluster.value('snapshot-interval');
  return 'from' in interval ? interval : cluster.fact('redshift-ra3', 'backupRpoS');
};

export const redshiftCluster = defineKind({
  name: 'redshift-cluster',
  title: 'Redshift cluster',
  help: 'A data warehouse on nodes of your choice, which stores by column and queries in parallel.',
  role: 'warehouse',
  icon: 'redshift',
  card: { service: 'Redshift', shows: { nodes: '' } },
  service: 'redshift',
  docs: 'https://docs.aws.amazon.com/redshift/latest/mgmt/welcome.html',
  settings,
  active: true,
  takes: 'batch',
  answers: assumed(1024, 100 * 1024, 10 * 2 ** 20, 'B', 'size of one answer'),
  network: { stands: 'vpc', port: 5439, endpoint: { service: 'redshift-data' } },
  access: {
    principal: 'redshift.amazonaws.com',
    arn: 'arn:${partition}:redshift:${region}:${account}:cluster:${name}',
  },
  limits: (cluster) => {
    const { type, count: nodes } = cluster.fleet('nodes');
    const each = PER_NODE[type];
    if (each === undefined) return [];
    return [
      {
        name: 'storage after a year',
        need: cluster.load.stored,
        has: compute({
          says: 'storage that the nodes address',
          formula: 'nodes * each',
          unit: 'B',
          inputs: { nodes, each: documented(each, 'B', NODES) },
        }),
        setting: 'nodes',
        wants: nodesFor(cluster, each),
      },
    ];
  },
  cost: redshiftLines,
  recovery: (cluster) => {
    const facts = configuration(cluster);
    const spread = cluster.flag('multi-az');
    const moves = spread || (cluster.flag('relocation') && facts !== 'redshift-dc2');
    const retention = cluster.value('backup-retention');
    return {
      scope: spread ? 'regional' : 'zonal',
      holds: 'store',
      restart: spread
        ? cluster.fact(facts, 'azFailoverS')
        : assumed(300, 900, 3600, 's', 'time in which Redshift replaces a failed node'),
      ...(moves && {
        zoneFailover: cluster.fact(facts, 'azFailoverS'),
        zoneLoss: cluster.fact('redshift-multiaz', 'azDataLossS'),
      }),
      // Blocks stream in while it already answers, so the volume adds no time of its own.
      restore: { fixed: assumed(600, 1800, 3600, 's', 'time until a restored cluster answers') },
      ...(isPositive(retention) && {
        pointInTime: { granularity: snapshotInterval(cluster), keep: retention },
      }),
      repeatable: true,
    };
  },
  availability: (cluster) => ({ basis: 'sla', value: cluster.fact(configuration(cluster), 'slaPct') }),
});
