import type { OfferTable } from '../offer-table';

export const ecs: OfferTable = {
  offer: 'AmazonECS',
  service: 'Fargate',
  rows: [
    { usage: 'Fargate-vCPU-Hours:perCPU', sku: 'fargate.vcpu-hour', unit: 'vCPU-hour' },
    { usage: 'Fargate-GB-Hours', sku: 'fargate.gb-hour', unit: 'GB-hour' },
    { usage: 'Fargate-ARM-vCPU-Hours:perCPU', sku: 'fargate.vcpu-hour.arm', unit: 'vCPU-hour' },
    { usage: 'Fargate-ARM-GB-Hours', sku: 'fargate.gb-hour.arm', unit: 'GB-hour' },
    { usage: 'Fargate-EphemeralStorage-GB-Hours', sku: 'fargate.ephemeral-gb-hour', unit: 'GB-hour above 20 GB' },
  ],
};
