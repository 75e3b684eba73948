import { compute, fact, sum } from '../../quantity/compute';
import type { Estimate } from '../../quantity/figure';
import { within } from '../../quantity/range';
import { bytesWritten } from '../accesses';
import { gigabytes } from '../amounts';
import type { BillLine } from '../kind';
import type { Member } from '../member';
import { classOf, partsByAge, stepsOf } from '../sizing/s3-ages';
import type { Part } from '../sizing/s3-ages';
import { objectSize, objectsOf } from '../sizing/s3-objects';
import { CLASSES } from './s3-classes';

const YEAR = fact(31_536_000, 's', 'old versions pile up over the year where nothing removes them', {
  status: 'derived',
});

/** Bytes as billed: small objects count for the least, archived ones with their index, young ones for the least time. */
function billed(bucket: Member, { name, bytes, from, until }: Part): Estimate {
  const { least, kept, index } = CLASSES[name];
  const object = objectSize(bucket);
  // Objects leave a class when they move on, or when they expire.
  const leave = until ?? (bucket.written('retention') ? bucket.value('retention') : undefined);
  const factors = [
    ...(least ? ['max(1, least / object)'] : []),
    ...(index ? ['(1 + index / object)'] : []),
    ...(kept && leave ? [`max(1, kept / ${from ? '(leave - enter)' : 'leave'})`] : []),
  ];
  if (factors.length === 0) return bytes;
  return compute({
    says: `bytes billed in ${name}, with the least size, the index and the least time`,
    formula: ['bytes', ...factors].join(' * '),
    unit: 'B',
    inputs: {
      bytes,
      object,
      ...(least && { least }),
      ...(index && { index: index.here }),
      ...(kept && leave && { kept, leave, ...(from && { enter: from }) }),
    },
  });
}

function classLines(bucket: Member, part: Part, region: string | undefined): readonly BillLine[] {
  const { name } = part;
  const { sku, index } = CLASSES[name];
  const at = region === undefined ? {} : { region };
  const item = (what: string): string => (region === undefined ? what : `replica ${what} in ${region}`);
  if (name === 'intelligent-tiering') return intelligent(bucket, part, item, at);
  const plain = name === classOf(bucket) ? 'storage' : `storage in ${name}`;
  return [
    {
      item: item(plain),
      sku: `${sku}-gb`,
      class: 'usage',
      ...at,
      quantity: gigabytes(`GB in ${name}`, billed(bucket, part)),
    },
    ...(index
      ? [
          {
            item: item(`index of ${name}`),
            sku: 's3.standard-gb',
            class: 'usage' as const,
            ...at,
            quantity: gigabytes(
              'GB of names of archived objects, in Standard',
              compute({
                says: 'names of archived objects',
                formula: 'objects * index',
                unit: 'B',
                inputs: { objects: objectsOf(bucket, `objects in ${name}`, part.bytes), index: index.standard },
              }),
            ),
          },
        ]
      : []),
  ];
}

/** Objects that are not read move to the infrequent tier by themselves; each is watched for a fee. */
function intelligent(
  bucket: Member,
  { bytes }: Part,
  item: (what: string) => string,
  at: { readonly region?: string },
): readonly BillLine[] {
  const often = bucket.value('frequent');
  const tier = (says: string, formula: string): Estimate =>
    gigabytes(says, compute({ says, formula, unit: 'B', inputs: { bytes, often } }));
  return [
    {
      item: item('storage, frequent tier'),
      sku: 's3.intelligent.frequent-gb',
      class: 'usage',
      ...at,
      quantity: tier('GB in the frequent tier', 'bytes * often'),
    },
    {
      item: item('storage, infrequent tier'),
      sku: 's3.intelligent.infrequent-gb',
      class: 'usage',
      ...at,
      quantity: tier('GB in the infrequent tier', 'bytes * (1 - often)'),
    },
    {
      item: item('objects watched'),
      sku: 's3.intelligent.monitoring-object',
      class: 'usage',
      ...at,
      quantity: objectsOf(bucket, 'objects that are watched', bytes),
    },
  ];
}

/** Storage by class; with `region`, that of a replica there. */
export const storageLines = (bucket: Member, region?: string): readonly BillLine[] =>
  partsByAge(bucket).flatMap((part) => classLines(bucket, part, region));

/** The price book has no such key; the published rate of the largest Regions, with room for the others. */
const INTO_INSTANT = fact(within(0.02 / 1000, 0.25), 'USD/request', 'https://aws.amazon.com/s3/pricing/', {
  status: 'recalled',
});

/** Objects that move to another class, each a request. */
export const transitionLines = (bucket: Member): readonly BillLine[] =>
  stepsOf(bucket).map(({ name }) => ({
    item: `transitions to ${name}`,
    sku: `${CLASSES[name].sku}.lifecycle-transition`,
    class: 'usage',
    ...(name === 'glacier-instant' && { price: INTO_INSTANT }),
    quantity: compute({
      says: `objects that move to ${name} in a month`,
      formula: 'bytes * 3600 * hours / object',
      unit: '1',
      inputs: { bytes: bytesWritten(bucket), hours: bucket.hours, object: objectSize(bucket) },
    }),
  }));

/** Versions that were replaced, for as long as they are kept; with `region`, those of a replica there. Appended data replaces nothing. */
export function versionLines(bucket: Member, region?: string): readonly BillLine[] {
  if (!bucket.flag('versioning') && !bucket.flag('object-lock')) return [];
  const replaced = bucket.load.inflows.flatMap(({ flow, bytes, newShare }) =>
    newShare
      ? [
          compute({
            says: `bytes that ${flow.id} puts in the place of others`,
            formula: 'bytes * (1 - new_share)',
            unit: 'B/s',
            inputs: { bytes: bytes.mean, new_share: newShare },
          }),
        ]
      : [],
  );
  if (replaced.length === 0) return [];
  const bytes = compute({
    says: 'bytes of old versions',
    formula: 'bytes * kept',
    unit: 'B',
    inputs: {
      bytes: sum('bytes that replace others', 'B/s', replaced, ''),
      kept: bucket.written('noncurrent-retention') ? bucket.value('noncurrent-retention') : YEAR,
    },
  });
  const { sku } = CLASSES[classOf(bucket)];
  return [
    {
      item: region === undefined ? 'old versions' : `replica old versions in ${region}`,
      ...(region !== undefined && { region }),
      sku: sku === 's3.intelligent' ? 's3.intelligent.frequent-gb' : `${sku}-gb`,
      class: 'usage',
      quantity: gigabytes('GB of old versions', bytes),
    },
  ];
}
