import type { OfferTable } from '../offer-table';

export const kms: OfferTable = {
  offer: 'awskms',
  service: 'KMS',
  rows: [
    { usage: 'KMS-Keys', sku: 'kms.key-month', unit: 'key-month' },
    { usage: 'KMS-Requests', sku: 'kms.request', unit: 'request' },
  ],
};
