import { s3 as row } from '../../sizing/rows/s3';
import { bareLine } from '../bare-line';
import { byRow } from '../by-row';
import { perMonth } from '../month';
import type { CostInputs, CostService } from '../service';

/** The names of classes in SKUs, by those of the API. */
const CLASSES: Readonly<Record<string, string>> = {
  STANDARD: 'standard',
  STANDARD_IA: 'standard-ia',
  ONEZONE_IA: 'onezone-ia',
  INTELLIGENT_TIERING: 'intelligent',
  STANDARD_INFREQUENT_ACCESS: 'standard-ia',
  ONE_ZONE_IA: 'onezone-ia',
  INTELLIGENT: 'intelligent',
  GLACIER_IR: 'glacier-ir',
  GLACIER_INSTANT_RETRIEVAL: 'glacier-ir',
  GLACIER_FLEXIBLE_RETRIEVAL: 'glacier-flexible',
  GLACIER_DEEP_ARCHIVE: 'deep-archive',
  GLACIER: 'glacier-flexible',
  GLACIER_FLEXIBLE: 'glacier-flexible',
  DEEP_ARCHIVE: 'deep-archive',
};

/** Few objects, where a case says none: each adds to an archive's index, and is watched in Intelligent-Tiering. */
const LARGE_MIB = 2 ** 20;

/** Classes of which a GET is billed by the GB that it reads. */
const READ_AT_ONCE = ['standard-ia', 'onezone-ia', 'glacier-ir'];

/** What lies in one class and what is asked of it is a bucket; what is restored and moved is bare. */
export const s3: CostService = {
  service: 'S3',
  put: (one) => {
    const { params, usage, hours } = one;
    const named = params.text('class', 'STANDARD');
    const storageClass = CLASSES[named.toUpperCase().replaceAll(/[^A-Z]+/g, '_')] ?? named.toLowerCase();
    const [stored, puts] = [usage.number('storageGB', 0), written(one)];
    const gets = usage.number('gets', 0) + usage.number('tier2Requests', 0);
    const retrieved = usage.number('retrievalGB', 0);
    const isRead = READ_AT_ONCE.includes(storageClass);
    const bucket = byRow(row, {
      'storage-class': storageClass,
      'stored-gb': stored,
      'object-mib': LARGE_MIB,
      'frequent-share': 1,
      'put-requests': perMonth(puts, hours),
      'get-requests': perMonth(gets, hours),
      'retrieved-gb': isRead ? perMonth(retrieved, hours) : 0,
    });
    return {
      ...(stored + puts + gets + (isRead ? retrieved : 0) > 0 && { designs: [bucket] }),
      lines: [
        ...bareLine(`s3.${storageClass}.lifecycle-transition`, usage.number('lifecycleTransitions', 0)),
        ...bareLine(`s3.${storageClass}.retrieval-gb`, isRead ? 0 : retrieved),
        ...bareLine(`s3.${storageClass}.retrieval-gb.standard`, usage.number('standardRetrievalGB', 0)),
        ...bareLine(`s3.${storageClass}.retrieval-request.standard`, usage.number('standardRetrievalRequests', 0)),
      ],
    };
  },
};

function written({ usage, hours }: CostInputs): number {
  const days = usage.number('days', hours / 24);
  return usage.number('putsPerDay', 0) * days + usage.number('puts', 0) + usage.number('tier1Requests', 0);
}
