import { duration, flag, key } from '../../../design/types';
import { defineKind } from '../../kind';
import { storeSettings } from '../../store-settings';

const settings = {
  locked: key(flag, 'whether nobody, not even an administrator, can delete what it holds early', {
    default: 'false',
    alias: 'LockConfiguration',
  }),
  'min-retention': key(duration, 'how long every backup is kept at least', { alias: 'MinRetentionDays' }),
  'max-retention': key(duration, 'how long a backup may be kept at most', { alias: 'MaxRetentionDays' }),
  'air-gapped': key(flag, 'whether it lies in an account of AWS’s, apart from the design’s own', { default: 'false' }),
  encryption: storeSettings.encryption('aws'),
} as const;

export const backupVault = defineKind({
  name: 'backup-vault',
  title: 'Backup vault',
  help: 'Holds the backups that components send it, under a lock where asked for.',
  role: 'storage',
  icon: 'backup',
  card: { service: 'Backup', shows: { locked: 'locked', 'min-retention': '' } },
  service: 'backup',
  docs: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vaults.html',
  settings,
  active: false,
  takes: 'batch',
  network: { stands: 'service', endpoint: { service: 'backup' }, port: 443 },
  access: {
    principal: 'backup.amazonaws.com',
    arn: 'arn:${partition}:backup:${region}:${account}:backup-vault:${name}',
  },
  cost: () => [{ item: 'backups', free: 'a vault costs nothing; what it holds is billed with the component it is of' }],
  recovery: (vault) => ({
    scope: 'regional',
    holds: 'store',
    restart: vault.fact('s3-standard', 'azFailoverS'),
    zoneFailover: vault.fact('s3-standard', 'azFailoverS'),
    zoneLoss: vault.fact('s3-standard', 'azDataLossS'),
    versions: true,
    repeatable: true,
  }),
  availability: () => undefined,
});
