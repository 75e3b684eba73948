import type { OfferTable } from '../offer-table';

export const dms: OfferTable = {
  offer: 'AWSDatabaseMigrationSvc',
  service: 'Database Migration Service',
  rows: [
    {
      where: { storagemedia: 'SSD', availabilityzone: 'Single' },
      sku: 'dms.storage-gb.gp2.single-az',
      unit: 'GB-month',
    },
    {
      where: { storagemedia: 'SSD', availabilityzone: 'Multiple' },
      sku: 'dms.storage-gb.gp2.multi-az',
      unit: 'GB-month',
    },
    { where: { availabilityzone: 'Single' }, sku: 'dms.{instancetype}.single-az-hour', unit: 'instance-hour' },
    { where: { availabilityzone: 'Multiple' }, sku: 'dms.{instancetype}.multi-az-hour', unit: 'instance-hour' },
  ],
};
