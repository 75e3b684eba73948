import type { OfferTable } from '../offer-table';

export const s3DeepArchive: OfferTable = {
  offer: 'AmazonS3GlacierDeepArchive',
  service: 'S3 Glacier Deep Archive',
  rows: [{ usage: 'TimedStorage-GDA-ByteHrs', sku: 's3.deep-archive-gb', unit: 'GB-month' }],
};
