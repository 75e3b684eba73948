import {
  choice,
  count,
  duration,
  factor,
  flag,
  key,
  later,
  map,
  mention,
  oneOrMore,
  rate,
  reference,
  schedule,
  share,
  size,
  text,
} from '../types';

export const MODES = ['stream', 'batch', 'request', 'query', 'trigger', 'cdc', 'replicate', 'file'] as const;
export type Mode = (typeof MODES)[number];

/** The keys of a flow `a -> b`. */
export const flowKeys = {
  id: key(text, 'tells two flows between the same pair apart', { default: 'a -> b' }),
  mode: key(choice(...MODES), 'how the data moves', { default: 'by the kinds at its ends' }),
  carries: key(reference('dataset'), 'the dataset that moves'),
  size: key(size, 'size of one record, where no dataset says it'),
  rate: key(rate, 'records a second on average; given once, where data enters'),
  peak: key(rate, 'records a second at the peak', { default: 'the mean' }),
  'peak-for': key(duration, 'how long the peak lasts'),
  profile: later(map(factor), 'how the load changes over the year and the week'),
  every: key(duration, 'time between two batches'),
  schedule: key(schedule, 'when batches move'),
  batch: key(count, 'records in one batch'),
  window: key(duration, 'how long a batch is gathered'),
  buffer: key(duration, 'how long the producer can hold what the target does not take', { default: '0 s' }),
  keeps: key(share, 'share of the records that go on', { default: '100 %' }),
  'fan-out': key(factor, 'records that come out for one that goes in', { default: 'x1' }),
  format: key(choice('json', 'csv', 'avro', 'protobuf', 'parquet', 'orc', 'text', 'binary'), 'format of what moves'),
  compression: key(share, 'bytes out per byte in'),
  delivery: key(
    choice('at-most-once', 'at-least-once', 'exactly-once'),
    'the claimed guarantee; it is checked, not believed',
  ),
  order: key(choice('none', 'per-key', 'total'), 'the claimed order'),
  key: later(text, 'the partition key', { default: 'the key of the dataset' }),
  group: later(text, 'the consumer group'),
  acks: key(choice('all', '1', '0'), 'how many replicas acknowledge a write'),
  writes: key(choice('append', 'merge', 'overwrite'), 'what writing does to what is there'),
  source: key(choice('replayable', 'once'), 'whether the source can be read again', { default: 'by the kind' }),
  'replayable-for': key(duration, 'how long the source can be read again'),
  'initial-load': key(size, 'the volume to move once'),
  retries: key(count, 'how often a failed record is tried again'),
  timeout: key(duration, 'when a try is given up'),
  'on-failure': key(reference('component'), 'where failed records go'),
  clients: key(count, 'clients at once, as a load test gives them'),
  think: key(duration, 'time a client waits between two requests'),
  returns: key(size, 'data that comes back for one request'),
  encryption: key(choice('tls', 'none', 'mtls'), 'encryption on the way', { default: 'tls' }),
  via: key(mention('component', 'transit-gateway'), 'the endpoint, peering or link it takes'),
  'opened-by': key(reference('component'), 'who opens the connection, where it is not the natural end'),
  replayable: later(flag, 'whether the flow can be run again'),
  after: key(oneOrMore(reference('component')), 'components that must finish first'),
  topic: key(mention('topic'), 'the topic of the cluster it writes or reads'),
};

/** The only setting that a chain `a -> b -> c` takes. */
export const chainKeys = { carries: flowKeys.carries };
