import type { OfferTable } from '../offer-table';

export const dataTransfer: OfferTable = {
  offer: 'AWSDataTransfer',
  service: 'Data transfer',
  rows: [
    {
      usage: 'DataTransfer-Out-Bytes',
      where: { transfertype: 'AWS Outbound' },
      sku: 'transfer.internet-out-gb',
      unit: 'GB',
    },
    {
      usage: 'DataTransfer-Regional-Bytes',
      where: { transfertype: 'IntraRegion' },
      sku: 'transfer.inter-az-gb',
      unit: 'GB each direction',
    },
    // `USW2-AWS-Out-Bytes`: where it goes is in the usage type too. Accelerated transfer bears another.
    {
      usage: /AWS-Out-Bytes$/,
      where: { transfertype: 'InterRegion Outbound', tolocationtype: 'AWS Region' },
      sku: 'transfer.inter-region-out-gb.to-{toregioncode}',
      unit: 'GB (source region to this destination)',
    },
  ],
};
