import { key, rate, suggested } from '../../../design/types';
import { sharedSettings } from '../../../design/keys/component-keys';
import { assumed, documented } from '../../assumed';
import { documentdbLines } from '../../billing/documentdb';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { ioOf } from '../../sizing/aurora-io';
import { storeSettings } from '../../store-settings';

const GUIDE = 'https://docs.aws.amazon.com/documentdb/latest/developerguide/';
const SLA = 'https://aws.amazon.com/documentdb/sla/';
const GRANULARITY = documented(300, 's', `${GUIDE}backup_restore-point_in_time_recovery.html`);

const settings = {
  class: key(
    suggested(/^db\.[a-z0-9-]+\.[a-z0-9]+$/, 'an instance class such as db.r6g.large', pricedTypes('docdb.', '.hour')),
    'the class of its instances',
    { default: 'db.r6g.large', alias: 'DBInstanceClass' },
  ),
  instances: sharedSettings.instances('instances: one writes, the others read and take over', '1'),
  io: key(rate, 'I/O a second on average', { sizedFrom: 'what is written, and what is read past the memory' }),
  'backup-retention': storeSettings.backupRetention('1 day'),
  'backup-stored': storeSettings.backupStored,
  encryption: storeSettings.encryption('aws'),
  tls: storeSettings.tls(true),
  'deletion-protection': storeSettings.deletionProtection,
  logging: storeSettings.logging('whether its audit log is kept', 'EnableCloudwatchLogsExports'),
  stored: storeSettings.stored,
} as const;

type Cluster = Member<typeof settings>;

function hasReader(cluster: Cluster): boolean {
  const instances = cluster.value('instances');
  return !('unknown' in instances) && instances.low >= 2 && cluster.place.zones.length !== 1;
}

const takeover = (cluster: Cluster) =>
  hasReader(cluster)
    ? assumed(10, 30, 60, 's', 'time in which a reader takes over: AWS says under 30 s as a rule')
    : assumed(300, 600, 1200, 's', 'time in which a new instance is made');

export const documentdbCluster = defineKind({
  name: 'documentdb-cluster',
  title: 'DocumentDB cluster',
  help: 'A document database that speaks MongoDB’s protocol, with storage in three zones.',
  role: 'database',
  icon: 'documentdb',
  card: { service: 'DocumentDB', shows: { class: '' } },
  service: 'docdb',
  docs: `${GUIDE}what-is.html`,
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'vpc', port: 27_017 },
  access: { principal: 'rds.amazonaws.com', arn: 'arn:${partition}:rds:${region}:${account}:cluster:${name}' },
  sizes: { io: ioOf },
  cost: documentdbLines,
  recovery: (cluster) => ({
    scope: hasReader(cluster) ? 'regional' : 'zonal',
    holds: 'store',
    restart: takeover(cluster),
    // The storage outlives the zone: without a reader, a new instance is made elsewhere.
    zoneFailover: takeover(cluster),
    zoneLoss: documented(0, 's', `${GUIDE}replication.html`),
    restore: { fixed: assumed(900, 1800, 7200, 's', 'time to restore a cluster and add its first instance') },
    replication: {
      'global-database': {
        lag: assumed(0.2, 1, 5, 's', 'lag of a global cluster: AWS says under a second as a rule'),
        propagates: ['writes', 'overwrites', 'deletes'],
      },
    },
    pointInTime: { granularity: GRANULARITY, keep: cluster.value('backup-retention') },
    repeatable: true,
  }),
  availability: (cluster) => ({ basis: 'sla', value: documented(hasReader(cluster) ? 0.999 : 0.99, '1', SLA) }),
});
