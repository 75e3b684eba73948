import { sum } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { eventsAMonth, gigabytesAMonth, readers } from '../amounts';
import type { BillLine } from '../kind';
import type { FlowLoad } from '../load';
import type { Member } from '../member';
import { filesRead, filesWritten, objectsOf } from '../sizing/s3-objects';
import { CLASSES } from './s3-classes';
import { classOf } from '../sizing/s3-ages';

const writers = (bucket: Member): readonly FlowLoad[] =>
  bucket.load.inflows.filter(({ mode, flow }) => mode !== 'trigger' && flow.settings.returns === undefined);

/** Flows that read; an answer that somebody outside asks for is one, too. */
const reading = (bucket: Member): readonly FlowLoad[] => [
  ...bucket.load.inflows.filter(({ mode, flow }) => mode !== 'trigger' && flow.settings.returns !== undefined),
  ...readers(bucket),
];

export const puts = (bucket: Member): Estimate =>
  sum(
    'PUTs a second',
    '1/s',
    writers(bucket).map((flow) => filesWritten(bucket, flow)),
    `nothing is written into ${bucket.id}`,
  );

export const gets = (bucket: Member): Estimate =>
  sum(
    'GETs a second',
    '1/s',
    reading(bucket).map((flow) => filesRead(bucket, flow)),
    `nothing reads ${bucket.id}`,
  );

const bytesRead = (bucket: Member): Estimate =>
  sum(
    'bytes a second that are read',
    'B/s',
    reading(bucket).map((flow) => (flow.caller === flow.flow.to ? flow.bytes.mean : flow.returned.mean)),
    `nothing reads ${bucket.id}`,
  );

/** Requests of the bucket's class, what reading costs in it, and the calls to KMS that a bucket key would save. */
export function requestLines(bucket: Member): readonly BillLine[] {
  const { sku } = CLASSES[classOf(bucket)];
  return [
    {
      item: 'PUT requests',
      sku: `${sku}.tier1-request`,
      class: 'usage',
      quantity: eventsAMonth('PUT requests', puts(bucket), bucket),
    },
    {
      item: 'GET requests',
      sku: `${sku}.tier2-request`,
      class: 'usage',
      quantity: eventsAMonth('GET requests', gets(bucket), bucket),
    },
    ...retrieval(bucket),
    ...keyCalls(bucket),
  ];
}

function retrieval(bucket: Member): readonly BillLine[] {
  const { sku, retrieval: how } = CLASSES[classOf(bucket)];
  if (how === undefined || reading(bucket).length === 0) return [];
  if (how === 'restore') {
    const asked = bucket.text('retrieval');
    if (asked === 'bulk' && sku === CLASSES['glacier-flexible'].sku)
      return [{ item: 'retrieval', free: 'restores in bulk from Glacier Flexible Retrieval are free' }];
    if (asked === 'expedited' && sku === CLASSES['deep-archive'].sku)
      return [{ item: 'retrieval', unpriced: 'Deep Archive has no expedited restore' }];
  }
  const tier = how === 'at-once' ? '' : `.${bucket.text('retrieval')}`;
  const quantity = gigabytesAMonth('GB retrieved', bytesRead(bucket), bucket);
  return [
    { item: 'retrieval', sku: `${sku}.retrieval-gb${tier}`, class: 'usage', quantity },
    ...(how === 'restore'
      ? [
          {
            item: 'restore requests',
            sku: `${sku}.retrieval-request${tier}`,
            class: 'usage' as const,
            quantity: eventsAMonth(
              'restore requests',
              objectsOf(bucket, 'objects restored a second', bytesRead(bucket)),
              bucket,
            ),
          },
        ]
      : []),
  ];
}

/** A bucket key stands in for calls to KMS; without one each object is a call. */
function keyCalls(bucket: Member): readonly BillLine[] {
  const key = bucket.text('encryption');
  if ((key !== 'kms' && key !== 'customer-key') || bucket.flag('bucket-key')) return [];
  const calls = sum('calls to KMS a second', '1/s', [puts(bucket), gets(bucket)], '');
  return [
    { item: 'calls to KMS', sku: 'kms.request', class: 'usage', quantity: eventsAMonth('calls to KMS', calls, bucket) },
  ];
}
