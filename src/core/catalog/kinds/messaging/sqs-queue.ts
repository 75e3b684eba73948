import { count, choice, duration, flag, key, reference, size } from '../../../design/types';
import { compute, sum } from '../../../quantity/compute';
import type { Estimate } from '../../../quantity/figure';
import { eventsAMonth, readers } from '../../amounts';
import { assumed, documented } from '../../assumed';
import { chunksOver, deliveries } from '../../deliveries';
import { defineKind } from '../../kind';
import type { BillLine, Limit } from '../../kind';
import type { Member } from '../../member';

const PRICING = 'https://aws.amazon.com/sqs/pricing/';
const QUOTAS = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html';
const CHUNK = documented(64 * 1024, 'B', PRICING);
const FIFO_MESSAGES = documented(3000, '1/s', QUOTAS);
const HIGH_THROUGHPUT = documented(90_000, '1/s', QUOTAS);
/** A function is handed ten at most; where messages come slowly they come one by one. */
const BATCH = assumed(1, 10, 10, '1', 'messages in one delivery: ten where they come quickly, one where they do not');

const settings = {
  type: key(choice('standard', 'fifo'), 'fifo keeps the order and takes each message once', {
    default: 'standard',
    alias: 'FifoQueue',
  }),
  'high-throughput': key(flag, 'whether a fifo queue keeps the order within a group only', {
    default: 'false',
    alias: 'FifoThroughputLimit',
  }),
  'visibility-timeout': key(duration, 'how long a message that was received is hidden from others', {
    default: '30 s',
    alias: 'VisibilityTimeout',
  }),
  retention: key(duration, 'how long a message waits to be received', {
    default: '4 days',
    alias: 'MessageRetentionPeriod',
  }),
  delay: key(duration, 'how long a new message is hidden', { default: '0 s', alias: 'DelaySeconds' }),
  'receive-wait': key(duration, 'how long a receiver waits for a message', {
    default: '0 s',
    alias: 'ReceiveMessageWaitTimeSeconds',
    notComputed: true,
  }),
  'max-message-size': key(size, 'the largest message', { default: '256 KiB', alias: 'MaximumMessageSize' }),
  'dead-letter-queue': key(reference('component'), 'where messages go that were received too often', {
    implies: 'failure',
    alias: 'RedrivePolicy',
  }),
  'max-receives': key(count, 'how often a message is received before it goes there', {
    default: '3',
    alias: 'maxReceiveCount',
  }),
} as const;

type Queue = Member<typeof settings>;

/** Each message is sent, received and deleted; batches are one call each, and a delete is one whatever its size. */
function requests(queue: Queue): Estimate {
  const reading = readers(queue);
  const sent = chunksOver('sends', queue.load.inflows, CHUNK, queue, 'nothing is sent');
  const received = chunksOver('receives', reading, CHUNK, queue, 'nothing receives');
  const deleted = eventsAMonth(
    'deletes',
    sum(
      'deletes a second',
      '1/s',
      reading.map((flow) => deliveries(flow, 'mean')),
      'nothing receives',
    ),
    queue,
  );
  return compute({
    says: 'requests: sends, receives and deletes',
    formula: 'sent + received + deleted',
    unit: '1',
    inputs: { sent: queue.load.inflows.length === 0 ? queue.load.in.records.mean : sent, received, deleted },
  });
}

function lines(queue: Queue): readonly BillLine[] {
  const sku = queue.text('type') === 'fifo' ? 'sqs.request.fifo' : 'sqs.request.standard';
  return [{ item: 'requests', sku, class: 'usage', quantity: requests(queue) }];
}

function limits(queue: Queue): readonly Limit[] {
  if (queue.text('type') !== 'fifo') return [];
  const limit = queue.flag('high-throughput') ? HIGH_THROUGHPUT : FIFO_MESSAGES;
  return [
    {
      name: 'messages',
      need: queue.load.in.records.peak,
      has: compute({ says: 'messages that a fifo queue takes', formula: 'limit', unit: '1/s', inputs: { limit } }),
      setting: 'high-throughput',
    },
  ];
}

export const sqsQueue = defineKind({
  name: 'sqs-queue',
  title: 'SQS queue',
  help: 'Holds messages until one receiver has processed them.',
  role: 'queue',
  icon: 'sqs',
  card: { service: 'SQS', shows: { type: '', retention: '' } },
  service: 'sqs',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html',
  settings,
  active: false,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'sqs' }, port: 443 },
  access: { arn: 'arn:${partition}:sqs:${region}:${account}:${name}' },
  batch: (_, __, implied) =>
    implied
      ? undefined
      : compute({ says: 'messages in one delivery', formula: 'batch', unit: '1', inputs: { batch: BATCH } }),
  limits,
  cost: lines,
  recovery: (queue) => {
    const facts = queue.text('type') === 'fifo' ? 'sqs-fifo' : 'sqs-standard';
    return {
      scope: 'regional',
      holds: 'log',
      readOnce: true,
      retention: queue.value('retention'),
      processing: queue.value('delay'),
      restart: queue.fact(facts, 'azFailoverS'),
      zoneFailover: queue.fact(facts, 'azFailoverS'),
      zoneLoss: queue.fact(facts, 'azFailoverS'),
      repeatable: true,
    };
  },
  availability: (queue) => ({
    basis: 'sla',
    value: queue.fact(queue.text('type') === 'fifo' ? 'sqs-fifo' : 'sqs-standard', 'slaPct'),
  }),
});
