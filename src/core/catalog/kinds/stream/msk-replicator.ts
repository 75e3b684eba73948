import { choice, duration, flag, key, list, region, text } from '../../../design/types';
import { gigabytesAMonth, unitHours } from '../../amounts';
import { assumed, assumedAvailability, counted } from '../../assumed';
import { defineKind } from '../../kind';

const RESTART = assumed(30, 120, 600, 's', 'time until failed replication tasks run again');

const settings = {
  topics: key(list(text), 'patterns of the topics that are copied', {
    default: '[ .* ]',
    alias: 'TopicsToReplicate',
    notComputed: true,
  }),
  'target-region': key(region, 'the Region of the target cluster', { default: 'that of the cluster it flows into' }),
  'consumer-offsets': key(flag, 'whether positions of consumer groups are copied too', {
    default: 'true',
    alias: 'ConsumerGroupReplication',
  }),
  'topic-names': key(choice('prefixed', 'identical'), 'how copied topics are named', {
    default: 'prefixed',
    alias: 'TopicNameConfiguration',
    notComputed: true,
  }),
  'starting-position': key(choice('latest', 'earliest'), 'where copying begins', {
    default: 'latest',
    alias: 'StartingPosition',
    notComputed: true,
  }),
  lag: key(duration, 'how far the copy is behind', { default: 'assumed 1 s to 5 min' }),
} as const;

export const mskReplicator = defineKind({
  name: 'msk-replicator',
  title: 'MSK Replicator',
  help: 'Copies topics of one MSK cluster into another, in the same or another Region.',
  role: 'ingest',
  icon: 'msk-replicator',
  card: { service: 'MSK Replicator', shows: { 'target-region': '' } },
  service: 'msk',
  docs: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html',
  settings,
  active: true,
  takes: 'replicate',
  network: { stands: 'vpc', endpoint: { service: 'kafka' } },
  access: {
    principal: 'kafka.amazonaws.com',
    arn: 'arn:${partition}:kafka:${region}:${account}:replicator/${name}/*',
  },
  cost: (replicator) => {
    const target = replicator.settings['target-region'];
    const same = target === undefined || target === replicator.place.region;
    return [
      {
        item: 'replicator-hours',
        sku: 'msk.replicator-hour',
        class: 'fixed',
        quantity: unitHours('replicator-hours', counted(1, 'one replicator'), replicator),
      },
      {
        item: 'data copied',
        sku: same ? 'msk.replicator-gb.same-region' : 'msk.replicator-gb.cross-region',
        class: 'usage',
        quantity: gigabytesAMonth('GB copied', replicator.load.in.bytes.mean, replicator),
      },
    ];
  },
  recovery: (replicator) => ({
    scope: 'regional',
    holds: 'nothing',
    processing: replicator.written('lag')
      ? replicator.value('lag')
      : replicator.fact('msk-replicator', 'crossRegionLagS'),
    restart: RESTART,
    zoneFailover: RESTART,
    repeatable: true,
  }),
  availability: () => assumedAvailability('MSK Replicator'),
});
