import type { OfferTable } from '../offer-table';

export const glue: OfferTable = {
  offer: 'AWSGlue',
  service: 'Glue',
  rows: [
    { usage: 'ETL-DPU-Hour', where: { operation: 'Jobrun' }, sku: 'glue.dpu-hour', unit: 'DPU-hour' },
    { usage: 'ETL-Flex-DPU-Hour', sku: 'glue.dpu-hour.flex', unit: 'DPU-hour' },
    { usage: 'Crawler-DPU-Hour', sku: 'glue.crawler-dpu-hour', unit: 'DPU-hour' },
    { usage: 'Catalog-Storage', sku: 'glue.catalog-object-month', unit: 'object-month (after first 1M free)' },
    { usage: 'Catalog-Request', sku: 'glue.catalog-request', unit: 'request (after first 1M free)' },
  ],
};
