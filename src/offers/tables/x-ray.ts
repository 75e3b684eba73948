import type { OfferTable } from '../offer-table';

export const xRay: OfferTable = {
  offer: 'AWSXRay',
  service: 'X-Ray',
  rows: [{ usage: 'XRay-TracesStored', sku: 'xray.trace-recorded', unit: 'trace' }],
};
