import type { OfferTable } from '../offer-table';

export const firehose: OfferTable = {
  offer: 'AmazonKinesisFirehose',
  service: 'Data Firehose',
  rows: [
    {
      usage: 'IcebergTablesBilledBytes',
      sku: 'firehose.iceberg-gb',
      unit: 'GB (Apache Iceberg tables as destination)',
    },
    { where: { group: 'Event-by-Event Processing', sourcetype: '' }, sku: 'firehose.ingest-gb', unit: 'GB' },
    { where: { operation: 'DataFormatConversion' }, sku: 'firehose.format-conversion-gb', unit: 'GB' },
    { where: { operation: 'VpcBandwidth' }, sku: 'firehose.vpc-gb', unit: 'GB' },
    { where: { operation: 'RunVpcInstance' }, sku: 'firehose.vpc-az-hour', unit: 'AZ-hour' },
  ],
};
