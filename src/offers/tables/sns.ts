import type { OfferTable } from '../offer-table';

export const sns: OfferTable = {
  offer: 'AmazonSNS',
  service: 'SNS',
  rows: [
    { usage: 'Requests-Tier1', sku: 'sns.publish-request', unit: 'request (64 KB chunk, after first 1M free)' },
    { usage: 'DeliveryAttempts-HTTP', sku: 'sns.http-notification', unit: 'notification' },
    { usage: 'F-Request-Tier1', sku: 'sns.fifo-publish-request', unit: 'request' },
    { usage: 'F-Ingress-Tier1', sku: 'sns.fifo-publish-gb', unit: 'GB' },
  ],
};
