import { bareLine } from '../bare-line';
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

/** What lies in one class, and what is asked of it. */
export const s3: CostService = {
  service: 'S3',
  put: (one) => {
    const { params, usage } = one;
    const named = params.text('class', 'STANDARD');
    const storageClass = CLASSES[named.toUpperCase().replaceAll(/[^A-Z]+/g, '_')] ?? named.toLowerCase();
    const stored = storageClass === 'intelligent' ? 's3.intelligent.frequent-gb' : `s3.${storageClass}-gb`;
    return {
      lines: [
        ...bareLine(stored, usage.number('storageGB', 0)),
        ...bareLine(`s3.${storageClass}.tier1-request`, written(one)),
        ...bareLine(`s3.${storageClass}.tier2-request`, usage.number('gets', 0) + usage.number('tier2Requests', 0)),
        ...bareLine(`s3.${storageClass}.lifecycle-transition`, usage.number('lifecycleTransitions', 0)),
        ...bareLine(`s3.${storageClass}.retrieval-gb`, usage.number('retrievalGB', 0)),
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
