import type { BrokerCapacity, InstanceNetwork, InstanceService, InstanceType, InstanceVolumes } from './instance';

const SERVICES: Readonly<Record<string, InstanceService>> = {
  ec2: 'ec2',
  'msk-broker': 'msk',
  'msk-express-broker': 'msk-express',
  'elasticache-node': 'elasticache',
  'opensearch-node': 'opensearch',
  'redshift-node': 'redshift',
  'glue-worker': 'glue',
  'capacity-unit': 'capacity-unit',
};

type Cells = Readonly<Record<string, string>>;

/** A line of `instances.json` to an instance type; an empty cell is a fact that is not known. */
export function decodeInstanceLine(line: string, columns: readonly string[], sources: readonly string[]): InstanceType {
  const texts = line.split('\t');
  const cells: Cells = Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? '']));
  const text = (column: string) => cells[column] ?? '';
  const service = SERVICES[text('kind')];
  const source = sources[Number(text('source'))];
  if (!service || !source) throw new RangeError(`${text('type')}: no such kind or source`);
  return {
    type: text('type'),
    service,
    family: familyOf(text('type')),
    memoryGiB: Number(text('memoryGiB')),
    ...numbers(cells, ['vcpu', 'localStorageGB', 'gpus', 'dpu', 'runningStorageGB']),
    ...(text('arch') && { architecture: text('arch').split(' ') }),
    ...(text('currentGeneration') && { currentGeneration: text('currentGeneration') === 'yes' }),
    ...(text('burstable') && { burstable: text('burstable') === 'yes' }),
    ...(text('networkText') && { network: network(cells) }),
    ...(text('ebsMaxMBps') && { volumes: volumes(cells) }),
    ...(text('maxPartitions') && { broker: broker(cells) }),
    source,
    asOf: text('asOf'),
    ...(text('note') && { note: text('note') }),
  };
}

/** `m5` of `db.m5.large`, `m5.large.search` and `kafka.m5.large`. */
function familyOf(type: string): string {
  const parts = type.split('.').filter((part) => part !== 'search');
  return parts.at(-2) ?? type;
}

const network = (cells: Cells): InstanceNetwork => ({
  baselineGbps: Number(cells.networkBaselineGbps),
  peakGbps: Number(cells.networkPeakGbps),
  text: cells.networkText ?? '',
});

const volumes = (cells: Cells): InstanceVolumes => ({
  baselineMBps: Number(cells.ebsBaselineMBps),
  maxMBps: Number(cells.ebsMaxMBps),
  baselineIops: Number(cells.ebsBaselineIops),
  maxIops: Number(cells.ebsMaxIops),
});

const broker = (cells: Cells): BrokerCapacity => ({
  recommendedPartitions: Number(cells.recommendedPartitions),
  maxPartitions: Number(cells.maxPartitions),
  ...numbers(cells, ['networkMiBps', 'ebsThroughputMiBps', 'ingressMiBps']),
});

/** The named cells that are known, as numbers. */
function numbers<Name extends string>(cells: Cells, names: readonly Name[]): { readonly [name in Name]?: number } {
  const found: { [name in Name]?: number } = {};
  for (const name of names) if (cells[name]) found[name] = Number(cells[name]);
  return found;
}
