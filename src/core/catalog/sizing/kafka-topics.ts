import { choice, count, duration, key, map, record, reference, size } from '../../design/types';
import type { InferKeys } from '../../design/schema';
import { compute, sum } from '../../quantity/compute';
import type { Estimate, Input } from '../../quantity/figure';
import { counted } from '../assumed';
import type { FlowLoad } from '../load';
import type { Member } from '../member';
import { designInput } from '../parts';

const topicKeys = {
  carries: key(reference('dataset'), 'the dataset of its records'),
  partitions: key(count, 'partitions of the topic', { default: 'as the cluster says' }),
  'replication-factor': key(count, 'copies of each partition', { default: 'as the cluster says' }),
  'min-insync-replicas': key(count, 'copies that must have a record before it is acknowledged', {
    default: 'as the cluster says',
  }),
  retention: key(duration, 'how long records can be read again', { default: 'as the cluster says' }),
  'retention-size': key(size, 'most that a partition keeps', { notComputed: true }),
  cleanup: key(choice('delete', 'compact', 'compact-and-delete'), 'how old records go', { default: 'delete' }),
};

/** Settings of a Kafka cluster, whoever runs it, that say what its topics are. */
export const topicSettings = {
  topics: key(map(record(topicKeys), 'topic'), 'its topics'),
  partitions: key(count, 'partitions of a topic that does not say them', { default: '12', alias: 'num.partitions' }),
  'replication-factor': key(count, 'copies of each partition', {
    default: '3',
    alias: 'default.replication.factor',
  }),
  'min-insync-replicas': key(count, 'copies that must have a record before it is acknowledged', {
    default: '2',
    alias: 'min.insync.replicas',
  }),
  retention: key(duration, 'how long records can be read again', { default: '7 days', alias: 'log.retention.hours' }),
} as const;

type Topic = InferKeys<typeof topicKeys>;
type Measured = 'partitions' | 'replication-factor' | 'min-insync-replicas' | 'retention';

const topicsOf = (cluster: Member): ReadonlyMap<string, Topic> =>
  (cluster.settings['topics'] as ReadonlyMap<string, Topic> | undefined) ?? new Map<string, Topic>();

/** A value of one topic: its own, else the cluster's. */
function ofTopic(cluster: Member, name: string | undefined, measure: Measured): Input | Estimate {
  const own = name === undefined ? undefined : topicsOf(cluster).get(name)?.[measure];
  return own ? designInput(own, `${cluster.component.path}.topics.${name}.${measure}`) : cluster.value(measure);
}

/** The topic that a flow writes or reads: as it says, else the one that carries its dataset, else the only one. */
function topicOf(cluster: Member, flow: FlowLoad): string | undefined {
  const topics = topicsOf(cluster);
  if (flow.flow.settings.topic !== undefined) return flow.flow.settings.topic;
  const carrying = [...topics].find(([, topic]) => topic.carries !== undefined && topic.carries === flow.dataset);
  return carrying?.[0] ?? (topics.size === 1 ? [...topics.keys()][0] : undefined);
}

const written = (cluster: Member): readonly FlowLoad[] =>
  cluster.load.inflows.filter((flow) => flow.mode !== 'trigger' && !flow.implied);

/** Bytes a second that brokers write, over all copies. */
export function replicatedBytes(cluster: Member, level: 'mean' | 'peak'): Estimate {
  const says = 'bytes written, over all copies';
  if (written(cluster).length === 0)
    return times(says, 'B/s', cluster.load.in.bytes[level], cluster.value('replication-factor'));
  const each = written(cluster).map((flow) =>
    times(says, 'B/s', flow.bytes[level], ofTopic(cluster, topicOf(cluster, flow), 'replication-factor')),
  );
  return sum(says, 'B/s', each, 'nothing is written');
}

/** Bytes that are kept for so long as each topic says, or for `local` at most; over all copies or one. */
export function keptBytes(cluster: Member, copies: 'all' | 'one', local?: Input | Estimate): Estimate {
  const says = copies === 'all' ? 'bytes kept, over all copies' : 'bytes kept, one copy';
  const each = (bytes: Estimate, topic: string | undefined): Estimate =>
    compute({
      says,
      formula: `bytes * ${local ? 'min(retention, local)' : 'retention'}${copies === 'all' ? ' * copies' : ''}`,
      unit: 'B',
      inputs: {
        bytes,
        retention: ofTopic(cluster, topic, 'retention'),
        ...(local && { local }),
        ...(copies === 'all' && { copies: ofTopic(cluster, topic, 'replication-factor') }),
      },
    });
  if (written(cluster).length === 0) return each(cluster.load.in.bytes.mean, undefined);
  const parts = written(cluster).map((flow) => each(flow.bytes.mean, topicOf(cluster, flow)));
  return sum(says, 'B', parts, 'nothing is written');
}

/** Partitions over all topics; with their copies or without. */
export function partitionsOf(cluster: Member, copies: 'all' | 'one'): Estimate {
  const names: readonly (string | undefined)[] =
    topicsOf(cluster).size > 0 ? [...topicsOf(cluster).keys()] : [undefined];
  const says = copies === 'all' ? 'partitions with their copies' : 'partitions';
  const parts = names.map((name) =>
    times(
      says,
      '1',
      ofTopic(cluster, name, 'partitions'),
      copies === 'all' ? ofTopic(cluster, name, 'replication-factor') : counted(1, 'one copy of each'),
    ),
  );
  return sum(says, '1', parts, 'it has no topics');
}

/** The shortest time that any of its topics keeps records. */
export function shortestRetention(cluster: Member): Input | Estimate {
  const all = [...topicsOf(cluster).keys()].map((name) => ofTopic(cluster, name, 'retention'));
  const [first, ...rest] = all.length > 0 ? all : [cluster.value('retention')];
  return rest.reduce<Input | Estimate>(
    (least, next) => ('unknown' in least || ('likely' in next && next.likely < least.likely) ? next : least),
    first!,
  );
}

/**
 * Whether a record that was acknowledged is on two brokers at least: every topic asks for two in-sync copies, and no
 * writer asks for less than all of them. Kafka's producers ask for all unless told otherwise (since 3.0).
 */
export function acknowledgedTwice(cluster: Member): boolean {
  const names = topicsOf(cluster).size > 0 ? [...topicsOf(cluster).keys()] : [undefined];
  const two = names.every((name) => {
    const least = ofTopic(cluster, name, 'min-insync-replicas');
    return !('unknown' in least) && least.low >= 2;
  });
  return two && written(cluster).every(({ flow }) => (flow.settings.acks ?? 'all') === 'all');
}

const times = (says: string, unit: string, amount: Estimate | Input, copies: Estimate | Input): Estimate =>
  compute({ says, formula: 'amount * copies', unit, inputs: { amount, copies } });
