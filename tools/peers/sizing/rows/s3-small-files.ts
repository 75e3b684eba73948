import type { Inputs } from '../../inputs';
import { NotExpressible } from '../../inputs';
import type { SizingRow } from '../row';
import { storageClass } from '../storage-class';

const KIB_A_MIB = 1024;
const KIB_A_GB = 2 ** 20;

/** Objects of one size that come at a rate and are kept for a time. */
export const s3SmallFiles: SizingRow = {
  row: 's3-small-files',
  design: (inputs) => {
    const held = storageClass(inputs);
    // Objects of standard storage are billed as they are.
    if (held === 'standard') inputs.ignore('minimum-object-kib');
    else inputs.same('minimum-object-kib', 128);
    if (!inputs.has('objects-per-second')) throw new NotExpressible('objects that are there, and do not come');
    const size = sizeOf(inputs);
    const settings = [
      `storage-class: ${held}`,
      `object-size: ${size} KiB`,
      `retention: ${inputs.number('retention-days')} days`,
    ];
    const gets = inputs.number('get-requests', 0);
    const read = inputs.has('retrieved-gb') && gets > 0 ? (inputs.number('retrieved-gb') * KIB_A_GB) / gets : size;
    return {
      text: `
components:
  app: { kind: application }
  lake: { kind: s3-bucket, ${settings.join(', ')} }
flows:
  - app -> lake: { id: puts, mode: file, size: ${size} KiB, rate: ${inputs.number('objects-per-second')}/s }
${gets > 0 ? `  - app -> lake: { id: gets, mode: request, size: ${size} KiB, rate: ${gets}/month, returns: ${read} KiB }` : ''}
`,
      of: ['lake'],
    };
  },
};

const sizeOf = (inputs: Inputs): number =>
  inputs.has('object-kib') ? inputs.number('object-kib') : inputs.number('object-mib') * KIB_A_MIB;
