import { optimizedHours } from '../optimized-hours';
import type { SizingRow } from '../row';

/** The same cluster billed by the request and without requests; the cheaper one is named. */
export const auroraIo: SizingRow = {
  row: 'aurora-io',
  design: (inputs) => {
    const common = [
      `class: ${inputs.text('class')}`,
      `instances: ${inputs.number('instances')}`,
      `stored: ${inputs.number('storage-gb')} GiB`,
      `io: ${inputs.number('io-per-second-mean')}/s`,
    ].join(', ');
    const text = (type: string): string =>
      `components:\n  cluster: { kind: aurora-cluster, ${common}, storage-type: ${type} }\n`;
    return {
      text: text('standard'),
      of: ['cluster'],
      restate: optimizedHours,
      options: { standard: text('standard'), 'io-optimized': text('io-optimized') },
    };
  },
};
