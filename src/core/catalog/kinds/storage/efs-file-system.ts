import { bandwidth, choice, flag, key, share } from '../../../design/types';
import { AUTOMATIC_BACKUPS, efsLines, isBackedUpByItself, liesInOneZone } from '../../billing/efs';
import { defineKind } from '../../kind';
import { storeSettings } from '../../store-settings';

const settings = {
  zones: key(choice('regional', 'one-zone'), 'whether it lies in several zones or in one', {
    default: 'regional',
    alias: 'AvailabilityZoneName',
  }),
  'throughput-mode': key(choice('elastic', 'provisioned', 'bursting'), 'what it is paid for moving', {
    default: 'elastic',
    alias: 'ThroughputMode',
  }),
  throughput: key(bandwidth, 'throughput that is provisioned', {
    default: '10 MiBps',
    alias: 'ProvisionedThroughputInMibps',
  }),
  'infrequent-share': key(share, 'share of the volume that lifecycle has moved to Infrequent Access', {
    default: '0 %',
    alias: 'LifecyclePolicies',
  }),
  'automatic-backups': key(
    flag,
    'whether AWS Backup keeps daily backups for 35 days, where `backup` says nothing else',
    {
      default: 'true',
      alias: 'BackupPolicy',
    },
  ),
  encryption: storeSettings.encryption('aws'),
  tls: storeSettings.tls(true),
  stored: storeSettings.stored,
} as const;

export const efsFileSystem = defineKind({
  name: 'efs-file-system',
  title: 'EFS file system',
  help: 'Files that many machines share over NFS.',
  role: 'storage',
  icon: 'efs',
  card: { service: 'EFS', shows: { 'throughput-mode': '', zones: '' } },
  service: 'efs',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html',
  settings,
  active: false,
  takes: 'file',
  network: { stands: 'vpc', port: 2049, endpoint: { service: 'elasticfilesystem' } },
  access: { arn: 'arn:${partition}:elasticfilesystem:${region}:${account}:file-system/${name}' },
  cost: efsLines,
  recovery: (files) => {
    const zonal = liesInOneZone(files);
    const facts = zonal ? 'efs-onezone' : 'efs-regional';
    return {
      scope: zonal ? 'zonal' : 'regional',
      holds: 'store',
      restart: files.fact('efs-regional', 'azFailoverS'),
      ...(!zonal && {
        zoneFailover: files.fact(facts, 'azFailoverS'),
        zoneLoss: files.fact('s3-standard', 'azDataLossS'),
      }),
      replication: {
        crr: { lag: files.fact('efs-repl', 'crossRegionLagS'), propagates: ['writes', 'overwrites', 'deletes'] },
      },
      ...(isBackedUpByItself(files) && {
        pointInTime: { granularity: AUTOMATIC_BACKUPS.every, keep: AUTOMATIC_BACKUPS.keep },
      }),
      repeatable: true,
    };
  },
  availability: (files) => ({
    basis: 'sla',
    value: files.fact(liesInOneZone(files) ? 'efs-onezone' : 'efs-regional', 'slaPct'),
  }),
});
