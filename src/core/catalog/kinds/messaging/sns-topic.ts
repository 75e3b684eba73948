import { choice, flag, key, reference } from '../../../design/types';
import { gigabytesAMonth, readers } from '../../amounts';
import { documented } from '../../assumed';
import { chunksOver } from '../../deliveries';
import { defineKind } from '../../kind';
import type { BillLine } from '../../kind';
import type { FlowLoad } from '../../load';
import type { Member } from '../../member';

const CHUNK = documented(64 * 1024, 'B', 'https://aws.amazon.com/sns/pricing/');
/** Deliveries that are billed by where they go; what is not here goes over HTTP. */
const FREE = ['sqs-queue', 'lambda-function'];
const FIREHOSE = ['firehose-stream'];
const PEOPLE = ['user'];

const settings = {
  type: key(choice('standard', 'fifo'), 'fifo keeps the order and delivers each message once', {
    default: 'standard',
    alias: 'FifoTopic',
  }),
  filter: key(flag, 'whether subscribers get only what their policy lets through; say how much as `keeps`', {
    default: 'false',
    alias: 'FilterPolicy',
  }),
  'dead-letter-queue': key(reference('component'), 'where messages go that cannot be delivered', {
    implies: 'failure',
    alias: 'RedrivePolicy',
  }),
} as const;

type Topic = Member<typeof settings>;

function lines(topic: Topic): readonly BillLine[] {
  return topic.text('type') === 'fifo' ? fifo(topic) : standard(topic);
}

const published = (topic: Topic) =>
  topic.load.inflows.length === 0
    ? topic.load.in.records.mean
    : chunksOver('publishes in chunks of 64 KiB', topic.load.inflows, CHUNK, topic, 'nothing is published');

const fifo = (topic: Topic): readonly BillLine[] => [
  { item: 'publishes', sku: 'sns.fifo-publish-request', class: 'usage', quantity: published(topic) },
  {
    item: 'data published',
    sku: 'sns.fifo-publish-gb',
    class: 'usage',
    quantity: gigabytesAMonth('GB published', topic.load.in.bytes.mean, topic),
  },
  ...(readers(topic).length > 0
    ? [{ item: 'deliveries', free: 'what is published into a fifo topic pays for them' }]
    : []),
];

function standard(topic: Topic): readonly BillLine[] {
  const to = (kinds: readonly string[]) => readers(topic).filter((flow) => kinds.includes(flow.toKind ?? ''));
  const firehose = to(FIREHOSE);
  const http = readers(topic).filter((flow) => ![...FREE, ...FIREHOSE, ...PEOPLE].includes(flow.toKind ?? ''));
  const delivered = (item: string, sku: string, flows: readonly FlowLoad[]): readonly BillLine[] =>
    flows.length > 0
      ? [{ item, sku, class: 'usage', quantity: chunksOver(item, flows, CHUNK, topic, 'nothing is delivered') }]
      : [];
  return [
    { item: 'publishes', sku: 'sns.publish-request', class: 'usage', quantity: published(topic) },
    ...(to(FREE).length > 0 ? [{ item: 'deliveries to queues and functions', free: 'they are free of charge' }] : []),
    ...delivered('deliveries to Firehose', 'sns.firehose-notification', firehose),
    ...delivered('deliveries over HTTP', 'sns.http-notification', http),
    ...(to(PEOPLE).length > 0
      ? [{ item: 'messages to people', unpriced: 'mail and text messages are priced by country; none is in the book' }]
      : []),
  ];
}

export const snsTopic = defineKind({
  name: 'sns-topic',
  title: 'SNS topic',
  help: 'Delivers each message to all that subscribe to it.',
  role: 'queue',
  icon: 'sns',
  card: { service: 'SNS', shows: { type: '' } },
  service: 'sns',
  docs: 'https://docs.aws.amazon.com/sns/latest/dg/welcome.html',
  settings,
  active: true,
  takes: 'stream',
  network: { stands: 'service', endpoint: { service: 'sns' }, port: 443 },
  access: { principal: 'sns.amazonaws.com', arn: 'arn:${partition}:sns:${region}:${account}:${name}' },
  cost: lines,
  recovery: (topic) => ({
    scope: 'regional',
    holds: 'nothing',
    restart: topic.fact('sns', 'azFailoverS'),
    zoneFailover: topic.fact('sns', 'azFailoverS'),
    zoneLoss: topic.fact('sns', 'azFailoverS'),
    repeatable: true,
  }),
  availability: (topic) => ({ basis: 'sla', value: topic.fact('sns', 'slaPct') }),
});
