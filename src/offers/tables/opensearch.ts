import type { OfferTable } from '../offer-table';

export const opensearch: OfferTable = {
  offer: 'AmazonES',
  service: 'OpenSearch Service',
  rows: [
    { usage: /^ESInstance:/, sku: 'opensearch.{instancetype}-hour', unit: 'instance-hour' },
    { usage: 'ES:GP2-Storage', sku: 'opensearch.storage-gb.gp2', unit: 'GB-month' },
    { usage: 'ES:GP3-Storage', sku: 'opensearch.storage-gb.gp3', unit: 'GB-month' },
    { usage: 'ES:PIOPS-Storage', sku: 'opensearch.storage-gb.io1', unit: 'GB-month' },
    { usage: /^(?:Indexing|Search)OCU$/, sku: 'opensearch.serverless.ocu-hour', unit: 'OCU-hour' },
    { usage: 'ES:Managed-Storage', sku: 'opensearch.ultrawarm-storage-gb', unit: 'GB-month' },
  ],
};
