import { choice, duration, either, flag, key, reference, size } from '../design/types';
import { sharedSettings } from '../design/keys/component-keys';

/** Settings that most stores have, with one meaning everywhere. */
export const storeSettings = {
  stored: sharedSettings.stored,
  encryption: (fallback: 'none' | 'aws' | 'kms') =>
    key(choice('none', 'aws', 'kms', 'customer-key'), 'how data at rest is encrypted', { default: fallback }),
  public: key(flag, 'whether it has an address on the internet', { default: 'false', alias: 'PubliclyAccessible' }),
  tls: (fallback: boolean) =>
    key(flag, 'whether it refuses connections without TLS', { default: fallback ? 'true' : 'false' }),
  deletionProtection: key(flag, 'whether it cannot be deleted before this is lifted', {
    default: 'false',
    alias: 'DeletionProtection',
  }),
  logging: (help: string, alias: string) =>
    key(either(flag, reference('component')), `${help}, or the component that keeps them`, { default: 'false', alias }),
  iamAuth: key(flag, 'whether clients log in with IAM credentials in place of a password', {
    default: 'false',
    alias: 'EnableIAMDatabaseAuthentication',
  }),
  backupRetention: (fallback: string) =>
    key(duration, 'how long automated backups are kept and any second of it can be restored; 0 s for none', {
      default: fallback,
      alias: 'BackupRetentionPeriod',
    }),
  backupStored: key(size, 'the volume of all its automated backups and snapshots', {
    default: 'no more than what it holds, which is free',
  }),
};
