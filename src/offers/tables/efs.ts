import type { OfferTable } from '../offer-table';

export const efs: OfferTable = {
  offer: 'AmazonEFS',
  service: 'EFS',
  rows: [
    { usage: 'TimedStorage-ByteHrs', sku: 'efs.standard-gb', unit: 'GB-month' },
    { usage: 'TimedStorage-Z-ByteHrs', sku: 'efs.onezone-gb', unit: 'GB-month' },
    { usage: 'IATimedStorage-ByteHrs', sku: 'efs.standard-ia-gb', unit: 'GB-month' },
  ],
};
