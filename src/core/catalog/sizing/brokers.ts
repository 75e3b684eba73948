import { compute, fact } from '../../quantity/compute';
import { unknown } from '../../quantity/figure';
import type { Estimate, Input } from '../../quantity/figure';
import { readers } from '../amounts';
import { counted } from '../assumed';
import { findInstance } from '../data/instances';
import type { BrokerCapacity } from '../data/instance';
import type { Limit } from '../kind';
import type { Member } from '../member';
import { zonesOf } from '../zones';
import { partitionsOf, replicatedBytes } from './kafka-topics';

/** How many MSK brokers a load needs, and what so many carry. Throughput by the formula of AWS's sizing guide. */

const MIB = 2 ** 20;

export const isExpress = (type: string): boolean => type.startsWith('express.');

interface Broker {
  readonly partitions: Input;
  /** Writes of all copies that its volumes take. */
  readonly writes?: Input;
  /** What its network carries. */
  readonly network?: Input;
  /** What an Express broker takes in. */
  readonly ingress?: Input;
}

function brokerOf(type: string): Broker | undefined {
  const instance = findInstance(type);
  const capacity = instance?.broker;
  if (!instance || !capacity) return undefined;
  const at = (value: number, unit: string): Input =>
    fact(value, unit, instance.source, { asOf: instance.asOf, status: 'read' });
  const rate = (name: keyof BrokerCapacity): Input | undefined =>
    capacity[name] === undefined ? undefined : at(capacity[name] * MIB, 'B/s');
  const writes = rate('ebsThroughputMiBps');
  const network = rate('networkMiBps');
  const ingress = rate('ingressMiBps');
  return {
    partitions: at(capacity.recommendedPartitions, '1'),
    ...(writes && { writes }),
    ...(network && { network }),
    ...(ingress && { ingress }),
  };
}

const groups = (cluster: Member): Input => counted(readers(cluster).length, 'flows that read the cluster');

/** Bytes through the brokers' network: copies between them, and one read for each group of consumers. */
const networkBytes = (cluster: Member): Estimate =>
  compute({
    says: 'bytes that brokers send at the peak',
    formula: 'replicated + bytes * (groups - 1)',
    unit: 'B/s',
    inputs: {
      replicated: replicatedBytes(cluster, 'peak'),
      bytes: cluster.load.in.bytes.peak,
      groups: groups(cluster),
    },
  });

/** Brokers of the cluster's type that the peak needs, a multiple of its zones. */
export function neededBrokers(cluster: Member, type: string): Estimate {
  const broker = brokerOf(type);
  if (!broker) return unknown(`what a ${type} broker carries is not known`, [`${cluster.component.path}.brokers`]);
  const zones = counted(zonesOf(cluster).length, 'zones that it is spread over');
  const inputs: Record<string, Input | Estimate> = {
    zones,
    partitions: partitionsOf(cluster, 'all'),
    most: broker.partitions,
  };
  const needs = ['1', 'partitions / most'];
  if (broker.ingress) {
    needs.push('bytes / ingress');
    Object.assign(inputs, { bytes: cluster.load.in.bytes.peak, ingress: broker.ingress });
  }
  if (broker.writes) {
    needs.push('replicated / writes');
    Object.assign(inputs, { replicated: replicatedBytes(cluster, 'peak'), writes: broker.writes });
  }
  if (broker.network) {
    needs.push('sent / network');
    Object.assign(inputs, { sent: networkBytes(cluster), network: broker.network });
  }
  return compute({
    says: 'brokers that the peak needs, a multiple of the zones',
    formula: `zones * ceil(max(${needs.join(', ')}) / zones)`,
    unit: '1',
    inputs,
  });
}

/** What so many brokers carry, beside what the load asks for. */
export function brokerLimits(cluster: Member, type: string, brokers: Estimate | Input): readonly Limit[] {
  const broker = brokerOf(type);
  if (!broker) return [];
  const wants = neededBrokers(cluster, type);
  const limit = (name: string, need: Estimate, each: Input): Limit => ({
    name,
    need,
    has: compute({
      says: `${name} that the brokers carry`,
      formula: 'brokers * each',
      unit: each.unit,
      inputs: { brokers, each },
    }),
    setting: 'brokers',
    wants,
  });
  return [
    ...(broker.ingress ? [limit('bytes in', cluster.load.in.bytes.peak, broker.ingress)] : []),
    ...(broker.writes ? [limit('bytes written', replicatedBytes(cluster, 'peak'), broker.writes)] : []),
    ...(broker.network ? [limit('bytes sent', networkBytes(cluster), broker.network)] : []),
    limit('partitions', partitionsOf(cluster, 'all'), broker.partitions),
  ];
}
