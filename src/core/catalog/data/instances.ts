import type { InstanceType } from './instance';
import { decodeInstanceLine } from './instance-lines';
import facts from './instances.json';

export type { InstanceType } from './instance';

let lines: ReadonlyMap<string, string> | undefined;
const decoded = new Map<string, InstanceType>();

// RDS, DMS, SageMaker and Amazon MQ run on EC2's types under a name of their own, OpenSearch adds a suffix. ElastiCache
// is not here: a cache node gives less memory than the machine has.
const AS_EC2 = /^(?:db|dms|ml|mq)\.(.+)$|^(.+)\.search$/;

/**
 * What a type is: vCPU, memory, network, as far as the facts say. The name is AWS's own (`m5.large`, `db.m5.large`,
 * `m5.large.search`, `kafka.m5.large`, `cache.m5.large`, `ra3.xlplus`, `G.1X`, `flink.kpu`). Where a service's own type
 * is not among the facts, its EC2 type stands in and `derivedFrom` says so. Undefined for an unknown type.
 * Source: `tools/data/instances.tsv`.
 */
export function findInstance(type: string): InstanceType | undefined {
  const own = known(type);
  if (own) return own;
  const match = AS_EC2.exec(type);
  const machine = match && known(match[1] ?? match[2] ?? '');
  return machine ? { ...machine, type, derivedFrom: machine.type } : undefined;
}

/** Every type among the facts, sorted by code unit. */
export const instanceTypes = (): readonly string[] => [...index().keys()];

function known(type: string): InstanceType | undefined {
  const ready = decoded.get(type);
  if (ready) return ready;
  const line = index().get(type);
  if (line === undefined) return undefined;
  const instance = decodeInstanceLine(line, facts.columns, facts.sources);
  decoded.set(type, instance);
  return instance;
}

function index(): ReadonlyMap<string, string> {
  lines ??= new Map(facts.types.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  return lines;
}
