import type { SizingRow } from '../row';
import { storageClass } from '../storage-class';

/** Objects that come at a rate, kept for a time here and in another Region. */
export const s3Replication: SizingRow = {
  row: 's3-replication',
  design: (inputs) => {
    const size = inputs.number('object-mib');
    const by = inputs.flag('replication-time-control') ? 'rtc' : 'crr';
    const settings = [
      `storage-class: ${storageClass(inputs)}`,
      `object-size: ${size} MiB`,
      `retention: ${inputs.number('retention-days')} days`,
      `replicas: [ { region: ${inputs.text('replica-region')}, by: ${by} } ]`,
    ];
    return {
      text: `
components:
  app: { kind: application }
  lake: { kind: s3-bucket, ${settings.join(', ')} }
flows:
  - app -> lake: { mode: file, size: ${size} MiB, rate: ${inputs.number('objects-per-second')}/s }
`,
      of: ['lake'],
    };
  },
};
