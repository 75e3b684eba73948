import type { Inputs } from '../inputs';

/** Classes by the short names that SKUs give them. */
const NAMES: Readonly<Record<string, string>> = { 'glacier-ir': 'glacier-instant', intelligent: 'intelligent-tiering' };

/** The storage class of a case as the language names it. */
export function storageClass(inputs: Inputs): string {
  const named = inputs.text('storage-class', 'standard').toLowerCase().replaceAll('_', '-');
  return NAMES[named] ?? named;
}
