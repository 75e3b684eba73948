import { choice, fleet, key, pattern, quantity, record, size } from '../../../design/types';
import { compute } from '../../../quantity/compute';
import type { Estimate, Input } from '../../../quantity/figure';
import { GB, unitHours } from '../../amounts';
import { counted } from '../../assumed';
import { machineKeys, machineLine, volumeKeys, volumeLines } from '../../billing/instances';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { Member } from '../../member';
import { partOf } from '../../parts';
import { pricedTypes } from '../../price-types';
import { processors } from '../../processors';
import { inOneZone } from '../../zones';

const emrKeys = {
  vcpu: key(processors, 'processors that its jobs ask for', { default: '4' }),
  memory: key(size, 'memory that its jobs ask for', { default: '16 GiB' }),
  hours: key(quantity('hours'), 'how much of the time they run', { default: '24 h/day' }),
};

const settings = {
  nodes: key(fleet(pricedTypes('ec2.', '.linux-hour')), 'machines that pods run on', {
    default: '2 x m5.large',
    alias: 'ScalingConfig',
  }),
  ...machineKeys,
  ...volumeKeys,
  hours: key(quantity('hours'), 'how much of the time the machines run', { default: '24 h/day' }),
  support: key(choice('standard', 'extended'), 'support of its version of Kubernetes', {
    default: 'standard',
    alias: 'UpgradePolicy',
  }),
  version: key(pattern(/^1\.\d+$/, 'a version such as 1.33'), 'version of Kubernetes', {
    default: '1.33',
    alias: 'Version',
    notComputed: true,
  }),
  endpoint: key(choice('public', 'private', 'both'), 'where its API is reached from', {
    default: 'both',
    alias: 'ResourcesVpcConfig',
  }),
  emr: key(record(emrKeys), 'Spark jobs of EMR on EKS'),
} as const;

type Cluster = Member<typeof settings>;

const jobs = (cluster: Cluster, part: 'vcpu' | 'memory' | 'hours'): Input | Estimate =>
  partOf(cluster, 'emr', emrKeys, part);

function emr(cluster: Cluster): readonly BillLine[] {
  if (!cluster.written('emr')) return [];
  const hours = { busy: jobs(cluster, 'hours'), hours: cluster.hours };
  return [
    {
      item: 'EMR vCPU-hours',
      sku: 'emr-on-eks.vcpu-hour',
      class: 'usage',
      quantity: compute({
        says: 'vCPU-hours of EMR jobs',
        formula: 'vcpu * busy * hours',
        unit: 'vCPU-h',
        inputs: { vcpu: jobs(cluster, 'vcpu'), ...hours },
      }),
    },
    {
      item: 'EMR GB-hours',
      sku: 'emr-on-eks.gb-hour',
      class: 'usage',
      quantity: compute({
        says: 'GB-hours of EMR jobs',
        formula: 'memory / gb * busy * hours',
        unit: 'GB-h',
        inputs: { memory: jobs(cluster, 'memory'), gb: GB, ...hours },
      }),
    },
  ];
}

export const eksCluster = defineKind({
  name: 'eks-cluster',
  title: 'EKS cluster',
  help: 'Kubernetes: its control plane run by AWS, its pods on machines of yours.',
  role: 'compute',
  icon: 'eks',
  card: { service: 'EKS', shows: { nodes: '', version: '' } },
  service: 'eks',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/what-is-eks.html',
  settings,
  active: true,
  takes: 'request',
  network: { stands: 'vpc', endpoint: { service: 'eks' }, port: 443 },
  access: { principal: 'eks.amazonaws.com', arn: 'arn:${partition}:eks:${region}:${account}:cluster/${name}' },
  cost: (cluster) => {
    const { type, count: nodes } = cluster.fleet('nodes');
    const busy = cluster.value('hours');
    const inputs = { nodes, busy, hours: cluster.hours };
    const hours = compute({ says: 'instance-hours', formula: 'nodes * busy * hours', unit: 'h', inputs });
    return [
      {
        item: 'cluster-hours',
        sku: cluster.text('support') === 'extended' ? 'eks.cluster-hour.extended-support' : 'eks.cluster-hour',
        class: 'fixed',
        quantity: unitHours('cluster-hours', counted(1, 'one control plane'), cluster),
      },
      machineLine(cluster, type, 'instance-hours', hours),
      ...volumeLines(cluster, nodes, busy),
      ...emr(cluster),
    ];
  },
  recovery: (cluster) => ({
    scope: inOneZone(cluster) ? 'zonal' : 'regional',
    holds: 'nothing',
    restart: cluster.fact('eks', 'azFailoverS'),
    ...(inOneZone(cluster)
      ? { restore: { fixed: cluster.fact('ec2-single', 'azFailoverS') } }
      : { zoneFailover: cluster.fact('eks', 'azFailoverS') }),
    repeatable: true,
  }),
  availability: (cluster) => ({ basis: 'sla', value: cluster.fact('eks', 'slaPct') }),
});
