import { choice, count, duration, flag, key, suggested } from '../../../design/types';
import { sharedSettings } from '../../../design/keys/component-keys';
import { compute } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { cacheLines } from '../../billing/elasticache';
import { isPositive } from '../../copies';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { shardsFor, usableMemory } from '../../sizing/cache';
import { storeSettings } from '../../store-settings';

const settings = {
  engine: key(choice('valkey', 'redis', 'memcached'), 'the engine', { default: 'valkey', alias: 'Engine' }),
  class: key(
    suggested(/^(cache\.[a-z0-9-]+\.[a-z0-9]+|serverless)$/, 'a node type such as cache.r6g.large, or serverless', [
      'serverless',
      ...pricedTypes('elasticache.', '.valkey-hour'),
    ]),
    'the type of its nodes',
    { default: 'cache.r6g.large', alias: 'CacheNodeType' },
  ),
  shards: key(count, 'parts that the data is divided into', { sizedFrom: 'the volume', alias: 'NumNodeGroups' }),
  'replicas-per-shard': key(count, 'copies of each shard that read and take over', {
    default: '1',
    alias: 'ReplicasPerNodeGroup',
  }),
  'multi-az': sharedSettings.multiAz('true'),
  retention: key(duration, 'when items expire', { default: 'items never expire' }),
  'snapshot-retention': key(duration, 'how long daily snapshots are kept; 0 s for none', {
    default: '0 s',
    alias: 'SnapshotRetentionLimit',
  }),
  tls: key(flag, 'whether it refuses connections without TLS', { default: 'true', alias: 'TransitEncryptionEnabled' }),
  encryption: storeSettings.encryption('aws'),
  auth: key(choice('none', 'token', 'users', 'iam'), 'how clients log in', { default: 'none' }),
  stored: storeSettings.stored,
} as const;

type Cache = Member<typeof settings>;

const serverless = (cache: Cache): boolean => cache.text('class') === 'serverless';

/** A replica in a second zone takes over; Memcached has none. */
const spread = (cache: Cache): boolean =>
  serverless(cache) ||
  (cache.text('engine') !== 'memcached' &&
    cache.flag('multi-az') &&
    cache.place.zones.length !== 1 &&
    isPositive(cache.value('replicas-per-shard')));

const memory = (cache: Cache): Estimate =>
  compute({
    says: 'memory of all shards that holds data',
    formula: 'shards * each',
    unit: 'B',
    inputs: { shards: cache.value('shards'), each: usableMemory(cache) },
  });

export const elasticacheCluster = defineKind({
  name: 'elasticache-cluster',
  title: 'ElastiCache cluster',
  help: 'Data in memory, found by key in less than a millisecond.',
  role: 'database',
  icon: 'elasticache',
  card: { service: 'ElastiCache', shows: { class: '', engine: '' } },
  service: 'elasticache',
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  settings,
  active: false,
  takes: 'request',
  network: {
    stands: 'vpc',
    port: 6379,
    portBy: { setting: 'engine', ports: { valkey: 6379, redis: 6379, memcached: 11_211 } },
  },
  access: { arn: 'arn:${partition}:elasticache:${region}:${account}:replicationgroup:${name}' },
  sizes: { shards: shardsFor },
  limits: (cache) =>
    serverless(cache)
      ? []
      : [
          {
            name: 'memory',
            need: cache.load.stored,
            has: memory(cache),
            setting: 'shards',
            wants: shardsFor(cache),
          },
        ],
  cost: cacheLines,
  recovery: (cache) => {
    const facts = spread(cache) ? 'elasticache-multiaz' : 'elasticache-single';
    const snapshots = cache.value('snapshot-retention');
    return {
      scope: spread(cache) ? 'regional' : 'zonal',
      holds: 'store',
      restart: cache.fact(facts, 'azFailoverS'),
      ...(spread(cache) && {
        zoneFailover: cache.fact(facts, 'azFailoverS'),
        zoneLoss: cache.fact(facts, 'azDataLossS'),
      }),
      restore: { fixed: cache.fact('elasticache-single', 'azFailoverS') },
      ...(isPositive(snapshots) && {
        pointInTime: { granularity: cache.fact('elasticache-single', 'backupRpoS'), keep: snapshots },
      }),
      repeatable: true,
    };
  },
  availability: (cache) => ({
    basis: 'sla',
    value: cache.fact(spread(cache) ? 'elasticache-multiaz' : 'elasticache-single', 'slaPct'),
  }),
});
