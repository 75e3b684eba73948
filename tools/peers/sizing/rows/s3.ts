import type { SizingRow } from '../row';
import { storageClass } from '../storage-class';

/** What lies in one class, and what is asked of it. */
export const s3: SizingRow = {
  row: 's3',
  design: (inputs) => {
    const puts = inputs.number('put-requests', 0);
    const retrieved = inputs.number('retrieved-gb', 0);
    // What is retrieved without a word on requests is retrieved at once.
    const gets = inputs.number('get-requests', 0) || (retrieved > 0 ? 1 : 0);
    const answer = retrieved > 0 ? `${retrieved / gets} GiB` : '1 B';
    const flows = [
      ...(puts > 0
        ? [
            `  - app -> lake: { id: puts, mode: file, size: 1 MiB, rate: ${puts}/month, writes: overwrite, carries: item }`,
          ]
        : []),
      ...(gets > 0
        ? [`  - app -> lake: { id: gets, mode: request, size: 1 MiB, rate: ${gets}/month, returns: ${answer} }`]
        : []),
    ];
    const objects = [
      `object-size: ${inputs.number('object-mib', 1)} MiB`,
      ...(inputs.has('frequent-share') ? [`frequent: ${inputs.number('frequent-share') * 100} %`] : []),
    ].join(', ');
    return {
      text: `
data:
  item: { size: 1 MiB, changes: { insert: 0 % } }
components:
  app: { kind: application }
  lake: { kind: s3-bucket, storage-class: ${storageClass(inputs)}, ${objects}, stored: ${inputs.number('stored-gb')} GiB }
${flows.length > 0 ? `flows:\n${flows.join('\n')}` : ''}
`,
      of: ['lake'],
    };
  },
};
