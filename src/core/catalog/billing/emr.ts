import { compute, fact } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { between } from '../../quantity/range';
import { counted } from '../assumed';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { writtenPart } from '../parts';
import { runHours } from '../runs';
import { volumeLines } from './instances';
import { publicAddresses } from './public-addresses';

const MINIMUM = fact(60, 's', 'https://aws.amazon.com/emr/pricing/', { status: 'read' });
const GROUPS = ['primary', 'core', 'task'] as const;
type Group = (typeof GROUPS)[number];

interface Nodes {
  readonly group: Group;
  readonly type: string;
  readonly count: Estimate | Input;
}

/** Nodes of each group. Where EMR scales, core nodes stand for all that it scales, anything between its bounds. */
function nodesOf(cluster: Member): readonly Nodes[] {
  const groups = GROUPS.filter((group) => group !== 'task' || cluster.written('task'));
  return groups.map((group) => ({ group, ...cluster.fleet(group), ...(group === 'core' && scaled(cluster)) }));
}

function scaled(cluster: Member): { readonly count?: Input } {
  const min = writtenPart(cluster, 'scaling', 'min');
  const max = writtenPart(cluster, 'scaling', 'max');
  if (!min || !max) return {};
  const source = 'managed scaling runs anything between its bounds';
  return { count: { ...between(min.low, max.high), unit: '1', from: 'default', status: 'assumed', source } };
}

/** What a cluster is billed: each machine to EC2 and EMR for the hours that it is there, and its volumes. */
export function emrLines(cluster: Member, transient: boolean): readonly BillLine[] {
  const lineClass = transient ? 'usage' : 'fixed';
  const there: Estimate | Input = transient ? runHours(cluster, cluster.value('duration'), MINIMUM) : cluster.hours;
  const groups = nodesOf(cluster);
  const machines = compute({
    says: 'nodes of all groups',
    formula: groups.map(({ group }) => group).join(' + '),
    unit: '1',
    inputs: Object.fromEntries(groups.map(({ group, count }) => [group, count])),
  });
  const share = compute({
    says: 'share of the month that it is there',
    formula: 'there / hours',
    unit: '1',
    inputs: { there, hours: cluster.hours },
  });
  return [
    ...groups.flatMap((nodes) => machineLines(cluster, nodes, there, lineClass)),
    ...volumeLines(cluster, machines, transient ? share : counted(1, 'all of the month'), lineClass),
    ...publicAddresses(
      cluster,
      compute({ says: 'address-hours', formula: 'machines * there', unit: 'h', inputs: { machines, there } }),
      lineClass,
    ),
  ];
}

function machineLines(
  cluster: Member,
  { group, type, count }: Nodes,
  there: Estimate | Input,
  lineClass: 'fixed' | 'usage',
): readonly BillLine[] {
  const quantity = compute({
    says: `instance-hours of ${group} nodes`,
    formula: 'nodes * there',
    unit: 'h',
    inputs: { nodes: count, there },
  });
  const spot = group === 'task' && cluster.text('task-purchase') === 'spot';
  return [
    spot
      ? { item: `${group} nodes`, unpriced: `spot prices of ${type} change by the hour; none is in the book` }
      : { item: `${group} nodes`, sku: `ec2.${type}.linux-hour`, class: lineClass, quantity },
    { item: `EMR on ${group} nodes`, sku: `emr.uplift-hour.${type}`, class: lineClass, quantity },
  ];
}
