import type { OfferTable } from '../offer-table';

export const ecr: OfferTable = {
  offer: 'AmazonECR',
  service: 'ECR',
  rows: [{ usage: 'TimedStorage-ByteHrs', sku: 'ecr.storage-gb', unit: 'GB-month' }],
};
