import type { Inputs } from '../../inputs';
import type { SizingRow } from '../row';
import { storageClass } from '../storage-class';

const KIB_A_MIB = 1024;
const KIB_A_GB = 2 ** 20;

/** Objects of one size that come at a rate and are kept for a time, or that are there. */
export const s3SmallFiles: SizingRow = {
  row: 's3-small-files',
  design: (inputs) => {
    const held = storageClass(inputs);
    // Objects of standard storage are billed as they are.
    if (held === 'standard') inputs.ignore('minimum-object-kib');
    else inputs.same('minimum-object-kib', 128);
    const size = sizeOf(inputs);
    const comes = inputs.has('objects-per-second');
    const settings = [
      `storage-class: ${held}`,
      `object-size: ${size} KiB`,
      comes ? `retention: ${inputs.number('retention-days')} days` : `stored: ${inputs.number('objects') * size} KiB`,
    ];
    // What is retrieved without a word on requests is retrieved at once.
    const gets = inputs.number('get-requests', inputs.has('retrieved-gb') ? 1 : 0);
    const read = inputs.has('retrieved-gb') ? (inputs.number('retrieved-gb') * KIB_A_GB) / gets : size;
    const flows = [
      ...(comes ? [`{ id: puts, mode: file, size: ${size} KiB, rate: ${inputs.number('objects-per-second')}/s }`] : []),
      ...(gets > 0
        ? [`{ id: gets, mode: request, size: ${size} KiB, rate: ${gets}/month, returns: ${read} KiB }`]
        : []),
    ];
    return {
      text: `
components:
  app: { kind: application }
  lake: { kind: s3-bucket, ${settings.join(', ')} }
flows: [ ${flows.map((flow) => `{ app -> lake: ${flow} }`).join(', ')} ]
`,
      of: ['lake'],
    };
  },
};

const sizeOf = (inputs: Inputs): number =>
  inputs.has('object-kib') ? inputs.number('object-kib') : inputs.number('object-mib') * KIB_A_MIB;
