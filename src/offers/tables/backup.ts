import type { OfferTable } from '../offer-table';

/** Backups of other services are billed as their own snapshots, in their own offers. */
export const backup: OfferTable = {
  offer: 'AWSBackup',
  service: 'Backup',
  rows: [
    { usage: 'WarmStorage-ByteHrs-EFS', sku: 'backup.efs-warm-gb', unit: 'GB-month' },
    { usage: 'WarmStorage-ByteHrs-S3', sku: 'backup.s3-warm-gb', unit: 'GB-month' },
  ],
};
