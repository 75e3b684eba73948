import { bandwidth, choice, count, key, size, suggested } from '../../../design/types';
import { sharedSettings } from '../../../design/keys/component-keys';
import { assumed } from '../../assumed';
import { rdsLines } from '../../billing/rds';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import { pricedTypes } from '../../price-types';
import { allocatedStorage, defaultConnections, storageLimit } from '../../sizing/database';
import { storeSettings } from '../../store-settings';

const MIB = 2 ** 20;

const settings = {
  engine: key(choice('postgres', 'mysql', 'mariadb', 'oracle', 'sqlserver'), 'the database engine', {
    default: 'postgres',
    alias: 'Engine',
  }),
  class: key(
    suggested(
      /^db\.[a-z0-9-]+\.[a-z0-9]+$/,
      'an instance class such as db.m7g.large',
      pricedTypes('rds.postgres.', '.single-az-hour'),
    ),
    'the instance class',
    { default: 'db.m7g.large', alias: 'DBInstanceClass' },
  ),
  'multi-az': sharedSettings.multiAz('false'),
  storage: key(size, 'the storage allocated', {
    sizedFrom: 'the volume after a year; 100 GiB where that is not known',
    alias: 'AllocatedStorage',
  }),
  'storage-type': key(choice('gp2', 'gp3', 'io1', 'io2'), 'the type of its volume', {
    default: 'gp3',
    alias: 'StorageType',
  }),
  iops: key(count, 'operations a second that its volume is provisioned for', { default: '3000', alias: 'Iops' }),
  throughput: key(bandwidth, 'throughput that its volume is provisioned for', {
    default: '125 MiBps',
    alias: 'StorageThroughput',
  }),
  'read-replicas': key(count, 'read replicas in the same Region', { default: '0' }),
  'max-connections': key(count, 'connections that it takes at once', {
    sizedFrom: 'the memory of the class, as the engine does by default',
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

const ports: Readonly<Record<string, number>> = {
  postgres: 5432,
  mysql: 3306,
  mariadb: 3306,
  oracle: 1521,
  sqlserver: 1433,
};

export const rdsDatabase = defineKind({
  name: 'rds-database',
  title: 'RDS database',
  help: 'A relational database on an instance that AWS runs, with a standby in a second zone where asked for.',
  role: 'database',
  icon: 'rds',
  card: { service: 'RDS', shows: { class: '', engine: '', storage: '' } },
  service: 'rds',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'vpc', port: 5432, portBy: { setting: 'engine', ports } },
  access: { principal: 'rds.amazonaws.com', arn: 'arn:${partition}:rds:${region}:${account}:db:${name}' },
  sizes: {
    storage: allocatedStorage,
    'max-connections': (database) => defaultConnections(database, database.text('class')!, database.text('engine')!),
  },
  limits: (database) => storageLimit(database, database.value('storage')),
  cost: rdsLines,
  recovery: (database) => {
    const spread = database.flag('multi-az');
    const retention = database.value('backup-retention');
    return {
      scope: spread ? 'regional' : 'zonal',
      holds: 'store',
      restart: spread
        ? database.fact('rds-multiaz-instance', 'azFailoverS')
        : assumed(300, 600, 1800, 's', 'time in which RDS replaces a failed host in the same zone'),
      ...(spread && {
        zoneFailover: database.fact('rds-multiaz-instance', 'azFailoverS'),
        zoneLoss: database.fact('rds-multiaz-instance', 'azDataLossS'),
      }),
      restore: {
        fixed: assumed(600, 1200, 3600, 's', 'time until a restored instance is there'),
        throughput: assumed(50 * MIB, 100 * MIB, 250 * MIB, 'B/s', 'speed at which a restored volume fills'),
      },
      replication: {
        'read-replica': {
          lag: database.fact('rds-xregion-replica', 'crossRegionLagS'),
          propagates: ['writes', 'overwrites', 'deletes'],
        },
      },
      ...(isPositive(retention) && {
        pointInTime: { granularity: database.fact('rds-single', 'backupRpoS'), keep: retention },
      }),
      repeatable: true,
    };
  },
  availability: (database) => ({
    basis: 'sla',
    value: database.fact(database.flag('multi-az') ? 'rds-multiaz-instance' : 'rds-single', 'slaPct'),
  }),
});
