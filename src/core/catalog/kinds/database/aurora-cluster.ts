import { choice, count, duration, key, quantity, rate, suggested } from '../../../design/types';
import { sharedSettings } from '../../../design/keys/component-keys';
import { assumed } from '../../assumed';
import { auroraLines } from '../../billing/aurora';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { ioOf } from '../../sizing/aurora-io';
import { defaultConnections } from '../../sizing/database';
import { storeSettings } from '../../store-settings';

const settings = {
  engine: key(choice('postgres', 'mysql'), 'the engine that it is compatible with', {
    default: 'postgres',
    alias: 'Engine',
  }),
  class: key(
    suggested(/^db\.([a-z0-9-]+\.[a-z0-9]+|serverless)$/, 'an instance class such as db.r6g.large, or db.serverless', [
      'db.serverless',
      ...pricedTypes('aurora.db.', '.hour').map((type) => `db.${type}`),
    ]),
    'the class of its instances',
    { default: 'db.r6g.large', alias: 'DBInstanceClass' },
  ),
  instances: sharedSettings.instances('instances: one writes, the others read and take over', '1'),
  capacity: key(quantity('ACU'), 'ACU that one serverless instance uses on average', { default: '2 ACU' }),
  'min-capacity': key(quantity('ACU'), 'the fewest ACU of a serverless instance', {
    default: '0.5 ACU',
    alias: 'ServerlessV2ScalingConfiguration',
  }),
  'max-capacity': key(quantity('ACU'), 'the most ACU of a serverless instance', { default: '16 ACU' }),
  'storage-type': key(
    choice('standard', 'io-optimized'),
    'whether I/O is paid by the request or is part of dearer instances and storage',
    {
      default: 'standard',
      alias: 'StorageType',
    },
  ),
  io: key(rate, 'I/O a second on average, as Standard storage bills it', {
    sizedFrom: 'what is written, and what is read past the memory',
  }),
  'max-connections': key(count, 'connections that one instance takes at once', {
    sizedFrom: 'the memory of the class, as the engine does by default',
  }),
  backtrack: key(duration, 'how far the cluster can be rewound in place; MySQL only', {
    default: '0 s',
    alias: 'BacktrackWindow',
  }),
  'backup-retention': storeSettings.backupRetention('7 days'),
  'backup-stored': storeSettings.backupStored,
  encryption: storeSettings.encryption('aws'),
  public: storeSettings.public,
  tls: storeSettings.tls(true),
  'iam-auth': storeSettings.iamAuth,
  'deletion-protection': storeSettings.deletionProtection,
  logging: storeSettings.logging('whether its logs are kept', 'EnableCloudwatchLogsExports'),
  stored: storeSettings.stored,
} as const;

type Cluster = Member<typeof settings>;

/** A second instance takes over; AWS places it in another zone where there is one. */
function hasReader(cluster: Cluster): boolean {
  const instances = cluster.value('instances');
  return !('unknown' in instances) && instances.low >= 2 && cluster.place.zones.length !== 1;
}

const configuration = (cluster: Cluster) => (hasReader(cluster) ? 'aurora-multiaz' : 'aurora-single');

export const auroraCluster = defineKind({
  name: 'aurora-cluster',
  title: 'Aurora cluster',
  help: 'A relational database whose storage lies in three zones, with instances that take over from each other.',
  role: 'database',
  icon: 'aurora',
  card: { service: 'Aurora', shows: { class: '', engine: '' } },
  service: 'aurora',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'vpc', port: 5432, portBy: { setting: 'engine', ports: { postgres: 5432, mysql: 3306 } } },
  access: { principal: 'rds.amazonaws.com', arn: 'arn:${partition}:rds:${region}:${account}:cluster:${name}' },
  sizes: {
    io: ioOf,
    'max-connections': (cluster) => defaultConnections(cluster, cluster.text('class')!, cluster.text('engine')!),
  },
  cost: auroraLines,
  recovery: (cluster) => {
    const facts = configuration(cluster);
    const copy = { propagates: ['writes', 'overwrites', 'deletes'] as const };
    const rewind = cluster.value('backtrack');
    return {
      scope: hasReader(cluster) ? 'regional' : 'zonal',
      holds: 'store',
      restart: cluster.fact(facts, 'azFailoverS'),
      // The storage outlives the zone: without a reader, AWS makes a new writer elsewhere.
      zoneFailover: cluster.fact(facts, 'azFailoverS'),
      zoneLoss: cluster.fact(facts, 'azDataLossS'),
      restore: { fixed: assumed(900, 1800, 7200, 's', 'time to restore a cluster and add its first instance') },
      replication: {
        'global-database': { lag: cluster.fact('aurora-global', 'crossRegionLagS'), ...copy },
        'read-replica': { lag: cluster.fact('rds-xregion-replica', 'crossRegionLagS'), ...copy },
      },
      pointInTime: isPositive(rewind)
        ? { granularity: cluster.fact('aurora-backtrack', 'backupRpoS'), keep: rewind }
        : { granularity: cluster.fact('aurora-multiaz', 'backupRpoS'), keep: cluster.value('backup-retention') },
      repeatable: true,
    };
  },
  availability: (cluster) => ({ basis: 'sla', value: cluster.fact(configuration(cluster), 'slaPct') }),
});
