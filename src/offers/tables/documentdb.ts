import type { OfferTable } from '../offer-table';

export const documentdb: OfferTable = {
  offer: 'AmazonDocDB',
  service: 'DocumentDB',
  rows: [
    { usage: /^InstanceUsage:/, sku: 'docdb.{instancetype}.hour', unit: 'instance-hour' },
    { usage: 'StorageUsage', sku: 'docdb.storage-gb', unit: 'GB-month' },
    { usage: 'StorageIOUsage', sku: 'docdb.io-request', unit: 'I/O request' },
  ],
};
