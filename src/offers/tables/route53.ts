import type { OfferTable } from '../offer-table';

export const route53: OfferTable = {
  offer: 'AmazonRoute53',
  service: 'Route 53',
  global: true,
  rows: [
    { usage: 'HostedZone', sku: 'route53.zone-month', unit: 'hosted zone-month' },
    { usage: 'DNS-Queries', sku: 'route53.query', unit: 'query' },
  ],
};
