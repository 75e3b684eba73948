import type { OfferTable } from '../offer-table';

export const emr: OfferTable = {
  offer: 'ElasticMapReduce',
  service: 'EMR',
  rows: [
    {
      usage: /^BoxUsage:/,
      where: { productfamily: 'Elastic Map Reduce Instance', softwaretype: 'EMR' },
      sku: 'emr.uplift-hour.{instancetype}',
      unit: 'instance-hour on top of EC2',
    },
    { usage: 'EMR-SERVERLESS-vCPUHours', sku: 'emr-serverless.vcpu-hour.x86', unit: 'vCPU-hour' },
    { usage: 'EMR-SERVERLESS-MemoryGBHours', sku: 'emr-serverless.gb-hour.x86', unit: 'GB-hour' },
    { usage: 'EMR-SERVERLESS-ARM-vCPUHours', sku: 'emr-serverless.vcpu-hour.arm', unit: 'vCPU-hour' },
    { usage: 'EMR-SERVERLESS-ARM-MemoryGBHours', sku: 'emr-serverless.gb-hour.arm', unit: 'GB-hour' },
    {
      usage: 'EMR-SERVERLESS-StorageGBHours',
      sku: 'emr-serverless.storage-gb-hour',
      unit: 'GB-hour above 20 GB per worker',
    },
  ],
};
