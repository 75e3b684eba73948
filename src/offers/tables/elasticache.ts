import type { OfferTable } from '../offer-table';

export const elasticache: OfferTable = {
  offer: 'AmazonElastiCache',
  service: 'ElastiCache',
  rows: [
    {
      usage: /^NodeUsage:/,
      where: { cacheengine: 'redis' },
      sku: 'elasticache.{instancetype}.redis-hour',
      unit: 'node-hour',
    },
    {
      usage: /^NodeUsage:/,
      where: { cacheengine: 'memcached' },
      sku: 'elasticache.{instancetype}.memcached-hour',
      unit: 'node-hour',
    },
    {
      usage: /^NodeUsage:/,
      where: { cacheengine: 'valkey' },
      sku: 'elasticache.{instancetype}.valkey-hour',
      unit: 'node-hour',
    },
    { where: { productfamily: 'Storage Snapshot' }, sku: 'elasticache.backup-gb', unit: 'GB-month' },
  ],
};
