import {
  choice,
  duration,
  either,
  key,
  later,
  list,
  mention,
  oneOrMore,
  quantity,
  record,
  reference,
  share,
  size,
  text,
} from '../types';
import { measureKeys } from './requirement-keys';

/** The keys of a dataset. */
export const dataKeys = {
  size: key(size, 'size of one record'),
  classification: key(choice('public', 'internal', 'confidential', 'pii', 'regulated'), 'how sensitive it is'),
  key: key(oneOrMore(text), 'the fields that tell one record from another'),
  owner: key(mention('team'), 'the team that answers for it'),
  retention: key(duration, 'how long it is kept'),
  from: key(
    either(
      reference('dataset'),
      list(reference('dataset')),
      record({ any: key(list(reference('dataset')), 'datasets of which one suffices') }),
    ),
    'the datasets it is made from',
  ),
  'stored-in': key(oneOrMore(reference('component')), 'the components that hold it'),
  layer: key(choice('raw', 'cleaned', 'curated', 'serving', 'bronze', 'silver', 'gold'), 'its layer in the lake'),
  format: key(choice('json', 'csv', 'avro', 'protobuf', 'parquet', 'orc', 'text', 'binary'), 'format it is stored in'),
  compression: key(share, 'stored bytes per byte of records', { default: 'by the format' }),
  table: key(choice('iceberg', 'delta', 'hudi', 'hive'), 'the table format over its files'),
  'partition-by': key(oneOrMore(text), 'how its files are partitioned'),
  compaction: key(duration, 'how often small files are made into large ones'),
  stored: key(size, 'the volume that is there now'),
  growth: key(quantity('growth'), 'growth of the volume'),
  'hottest-key': key(share, 'share of the records that the busiest key has'),
  changes: key(
    record({
      insert: key(share, 'share of inserts'),
      update: key(share, 'share of updates'),
      delete: key(share, 'share of deletes'),
    }),
    'what the changes of a change stream are',
  ),
  schema: key(
    record({
      registry: key(reference('component'), 'the registry that holds its schema'),
      compatibility: key(
        choice('none', 'backward', 'backward-all', 'forward', 'forward-all', 'full', 'full-all'),
        'what a new version may change',
      ),
      file: later(text, 'the file of the schema'),
    }),
    'its schema and how it may change',
  ),
  contract: later(record(measureKeys), 'what its owner promises, in the measures of a requirement'),
  residency: later(text, 'where it must stay'),
};
