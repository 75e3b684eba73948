import type { OfferTable } from '../offer-table';

export const redshift: OfferTable = {
  offer: 'AmazonRedshift',
  service: 'Redshift',
  rows: [
    {
      usage: /^Node:/,
      where: { productfamily: 'Compute Instance' },
      sku: 'redshift.{instancetype}.hour',
      unit: 'node-hour',
    },
    { usage: 'Redshift:ServerlessUsage', sku: 'redshift.serverless.rpu-hour', unit: 'RPU-hour' },
    { usage: 'RMS:Serverless', sku: 'redshift.rms-gb', unit: 'GB-month' },
    {
      usage: /^CS:ra3\./,
      where: { concurrencyscalingfreeusage: 'No' },
      sku: 'redshift.concurrency-scaling-second.{instancetype}',
      unit: 'node-second beyond free credits',
    },
    { where: { productfamily: 'Redshift Data Scan' }, sku: 'redshift.spectrum-tb', unit: 'TB scanned' },
  ],
};
