import type { OfferTable } from '../offer-table';

export const sqs: OfferTable = {
  offer: 'AWSQueueService',
  service: 'SQS',
  rows: [
    { usage: 'Requests-Tier1', sku: 'sqs.request.standard', unit: 'request (64 KB chunk)' },
    { usage: 'Requests-FIFO-Tier1', sku: 'sqs.request.fifo', unit: 'request (64 KB chunk)' },
  ],
};
