import type { OfferTable } from '../offer-table';

export const flink: OfferTable = {
  offer: 'AmazonKinesisAnalytics',
  service: 'Managed Service for Apache Flink',
  rows: [
    { usage: 'KPU-Hour-Java', sku: 'flink.kpu-hour', unit: 'KPU-hour' },
    { usage: 'RunningApplicationStorage', sku: 'flink.running-storage-gb', unit: 'GB-month' },
    { usage: 'DurableApplicationBackups', sku: 'flink.backup-gb', unit: 'GB-month' },
  ],
};
