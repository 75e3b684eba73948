import { choice, count, duration, fleet, flag, key, pattern, record, reference } from '../../../design/types';
import { emrLines } from '../../billing/emr';
import { volumeKeys } from '../../billing/instances';
import { defineKind } from '../../kind';
import type { Member } from '../../member';
import { pricedTypes } from '../../price-types';
import { isStartedForRuns, timeBetweenRuns } from '../../runs';

const TYPES = pricedTypes('emr.uplift-hour.');

const scalingKeys = {
  min: key(count, 'the fewest core and task nodes', { alias: 'MinimumCapacityUnits' }),
  max: key(count, 'the most core and task nodes', { alias: 'MaximumCapacityUnits' }),
};

const settings = {
  primary: key(fleet(TYPES), 'primary nodes: one, or three', {
    default: '1 x m5.xlarge',
    alias: 'MasterInstanceGroup',
  }),
  core: key(fleet(TYPES), 'core nodes, which hold HDFS', { default: '2 x m5.xlarge', alias: 'CoreInstanceGroup' }),
  task: key(fleet(TYPES), 'task nodes, which only compute', { alias: 'TaskInstanceGroups' }),
  'task-purchase': key(choice('on-demand', 'spot'), 'how task nodes are paid for', {
    default: 'on-demand',
    alias: 'Market',
  }),
  scaling: key(record(scalingKeys), 'bounds between which EMR scales core and task nodes', {
    alias: 'ManagedScalingPolicy',
  }),
  ...volumeKeys,
  volume: { ...volumeKeys.volume, default: '64 GiB' },
  duration: key(duration, 'how long a run takes, of a cluster that is started on a schedule', { default: '1 h' }),
  release: key(pattern(/^emr-\d+\.\d+\.\d+$/, 'a release such as emr-7.5.0'), 'release of EMR', {
    default: 'emr-7.5.0',
    alias: 'ReleaseLabel',
    notComputed: true,
  }),
  tls: key(flag, 'whether data is encrypted between nodes', { default: 'false', alias: 'SecurityConfiguration' }),
  public: key(flag, 'whether nodes have public addresses', { default: 'false' }),
  'termination-protection': key(flag, 'whether it cannot be terminated by accident', {
    default: 'false',
    alias: 'TerminationProtected',
  }),
  'on-failure': key(reference('component'), 'where records go that it cannot process', { implies: 'failure' }),
} as const;

type Cluster = Member<typeof settings>;

const factsOf = (cluster: Cluster) => {
  const { count: primaries } = cluster.fleet('primary');
  return !('unknown' in primaries) && primaries.low >= 3 ? 'emr-ec2-3primary' : 'emr-ec2-1primary';
};

export const emrCluster = defineKind({
  name: 'emr-cluster',
  title: 'EMR cluster',
  help: 'Spark, Hive or Presto on machines of yours in one zone, run by AWS.',
  role: 'compute',
  icon: 'emr',
  card: { service: 'EMR', shows: { core: '', primary: '' } },
  service: 'emr',
  docs: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html',
  settings,
  active: true,
  takes: 'batch',
  network: { stands: 'vpc', endpoint: { service: 'elasticmapreduce' }, port: 8443 },
  access: {
    principal: 'ec2.amazonaws.com',
    arn: 'arn:${partition}:elasticmapreduce:${region}:${account}:cluster/${name}',
  },
  cost: (cluster) => emrLines(cluster, isStartedForRuns(cluster)),
  recovery: (cluster) => {
    const facts = factsOf(cluster);
    return {
      scope: 'zonal',
      holds: 'nothing',
      ...(isStartedForRuns(cluster) && { interval: timeBetweenRuns(cluster), processing: cluster.value('duration') }),
      restart: cluster.fact(facts, 'azFailoverS'),
      restore: { fixed: cluster.fact(facts, 'azFailoverS') },
      repeatable: true,
    };
  },
  availability: (cluster) => ({ basis: 'sla', value: cluster.fact(factsOf(cluster), 'slaPct') }),
});
