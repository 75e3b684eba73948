import type { Analysis } from '../../../src/core';
import { findInstance } from '../../../src/core/catalog/data/instances';
import type { BrokerCapacity } from '../../../src/core/catalog/data/instance';
import type { Inputs } from '../inputs';
import { names } from './stream-flows';
import type { SizingDesign } from './row';
import { zonalNetwork } from './zonal-network';

interface Topics {
  readonly copies: number;
  /** Settings of the cluster beside brokers, partitions, copies and retention. */
  readonly settings: string;
  /** What the case repeats of a broker: the name of its input, and of the fact. */
  readonly limit: readonly [input: string, fact: keyof BrokerCapacity];
}

/**
 * A cluster whose brokers are left to be sized where their number is not said. Producer and groups of consumers stand in the same zones, so what
 * crosses them is on their flows. A case says a type, and partitions with their copies.
 */
export function kafkaCluster(inputs: Inputs, { copies, settings, limit }: Topics): SizingDesign {
  const type = inputs.text('broker-type');
  const broker = findInstance(type)?.broker;
  inputs.same(limit[0], broker?.[limit[1]]);
  inputs.same('partitions-per-broker', broker?.recommendedPartitions);
  const { network, subnets } = zonalNetwork(inputs.number('zones', 3));
  const mean = inputs.number('ingress-mibps-mean');
  const groups = names('group', inputs.number('consumer-groups', 1));
  const machine = (name: string) => `  ${name}: { kind: ecs-service, subnets: ${subnets} }`;
  return {
    text: `
${network}
components:
${machine('producer')}
  log:
    kind: msk-cluster
    ${inputs.has('brokers') ? `brokers: ${inputs.number('brokers')} x ${type}` : `instance-type: ${type}`}
    subnets: ${subnets}
    replication-factor: ${copies}
    retention: ${inputs.number('retention-hours')} h
    rack-aware: ${inputs.flag('rack-aware-consumers')}
    topics: { ${topics(inputs.number('partition-replicas', 0), copies)} }
${settings}
${groups.map(machine).join('\n')}
flows:
  - producer -> log: { topic: records, size: 1 MiB, rate: ${mean}/s, peak: ${inputs.number('ingress-mibps-peak', mean)}/s }
${groups.map((group) => `  - log -> ${group}`).join('\n')}
`,
    of: ['log', 'producer -> log', ...groups.map((group) => `log -> ${group}`)],
    answers: ({ figures }: Analysis) => ({
      brokers:
        figures.cost.components.get('log')!.lines.find(({ sku }) => sku.startsWith('msk.broker-hour.'))!.quantity
          .likely / 730,
    }),
  };
}

/** Partitions with `copies` each, and in a topic of its own what does not come out even. */
function topics(replicas: number, copies: number): string {
  const rest = replicas % copies;
  const own = `records: { partitions: ${Math.floor(replicas / copies)} }`;
  return rest === 0 ? own : `${own}, rest: { partitions: ${rest}, replication-factor: 1, min-insync-replicas: 1 }`;
}
