import type { OfferTable } from '../offer-table';

export const cloudtrail: OfferTable = {
  offer: 'AWSCloudTrail',
  service: 'CloudTrail',
  rows: [{ usage: 'DataEventsRecorded', sku: 'cloudtrail.data-event', unit: 'event' }],
};
