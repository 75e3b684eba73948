import { fact } from '../../quantity/compute';
import type { Input } from '../../quantity/figure';
import { documented } from '../assumed';
import type { ResilienceConfiguration } from '../data/resilience';

const CLASSES_PAGE = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html';
const DAY = 86_400;

export const STORAGE_CLASSES = [
  'standard',
  'intelligent-tiering',
  'standard-ia',
  'onezone-ia',
  'glacier-instant',
  'glacier-flexible',
  'deep-archive',
] as const;
export type StorageClass = (typeof STORAGE_CLASSES)[number];

/** What a storage class costs by, beside its price. */
export interface ClassFacts {
  /** Prefix of its prices. */
  readonly sku: string;
  readonly facts: ResilienceConfiguration;
  /** Bytes that the smallest object is billed as. */
  readonly least?: Input;
  /** Seconds that an object is billed for, however soon it goes. */
  readonly kept?: Input;
  /** Bytes of index that an archived object adds: in its own class, and in Standard. */
  readonly index?: { readonly here: Input; readonly standard: Input };
  /** Whether reading a GB is billed: at once, or by a restore that has tiers. */
  readonly retrieval?: 'at-once' | 'restore';
}

const small = fact(128 * 1024, 'B', CLASSES_PAGE, { status: 'read' });
const days = (value: number): Input => documented(value * DAY, 's', CLASSES_PAGE);
const index = {
  here: documented(32 * 1024, 'B', CLASSES_PAGE),
  standard: documented(8 * 1024, 'B', CLASSES_PAGE),
};

export const CLASSES: Readonly<Record<StorageClass, ClassFacts>> = {
  standard: { sku: 's3.standard', facts: 's3-standard' },
  'intelligent-tiering': { sku: 's3.intelligent', facts: 's3-int' },
  'standard-ia': {
    sku: 's3.standard-ia',
    facts: 's3-standard-ia',
    least: small,
    kept: days(30),
    retrieval: 'at-once',
  },
  'onezone-ia': { sku: 's3.onezone-ia', facts: 's3-onezone-ia', least: small, kept: days(30), retrieval: 'at-once' },
  'glacier-instant': {
    sku: 's3.glacier-ir',
    facts: 's3-standard-ia',
    least: small,
    kept: days(90),
    retrieval: 'at-once',
  },
  'glacier-flexible': {
    sku: 's3.glacier-flexible',
    facts: 's3-glacier-flex',
    kept: days(90),
    index,
    retrieval: 'restore',
  },
  'deep-archive': { sku: 's3.deep-archive', facts: 's3-glacier-deep', kept: days(180), index, retrieval: 'restore' },
};
