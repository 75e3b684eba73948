import { compute, fact } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { unknown } from '../../quantity/figure';
import { documented } from '../assumed';
import { findInstance } from '../data/instances';
import type { Member } from '../member';

/** What is left for backups and failover of a node’s memory; Memcached has neither. */
const RESERVED = documented(
  0.25,
  '1',
  'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html',
);

const NOTHING = documented(
  0,
  '1',
  'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html#ParameterGroups.Memcached',
);

/** Bytes of memory of one node that hold data; unknown for a type that the facts do not know. */
export function usableMemory(cache: Member): Estimate {
  const type = cache.text('class')!;
  const node = findInstance(type);
  if (!node) return unknown(`how much memory ${type} has is not known`, [`${cache.component.path}.class`]);
  const memory: Input = fact(node.memoryGiB * 2 ** 30, 'B', node.source, { asOf: node.asOf, status: 'reported' });
  return compute({
    says: `memory of one ${type} that holds data`,
    formula: 'memory * (1 - reserved)',
    unit: 'B',
    inputs: { memory, reserved: cache.text('engine') === 'memcached' ? NOTHING : RESERVED },
  });
}

/** Shards that hold the volume; one where that is not known. */
export function shardsFor(cache: Member): Estimate {
  const shards = compute({
    says: 'shards for the volume',
    formula: 'max(1, ceil(stored / memory))',
    unit: '1',
    inputs: { stored: cache.load.stored, memory: usableMemory(cache) },
  });
  if (!('unknown' in shards)) return shards;
  const one = documented(1, '1', 'the smallest cache, where the volume is not known');
  return compute({ says: 'shards where the volume is not known', formula: 'one', unit: '1', inputs: { one } });
}
