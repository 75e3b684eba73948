import type { SizingRow } from '../row';

/** A function that is called once for each event, or for batches of records. */
export const lambda: SizingRow = {
  row: 'lambda',
  design: (inputs) => {
    const freeTier = inputs.flag('free-tier');
    const batched = inputs.has('records-per-second-mean');
    const calls = batched
      ? `rate: ${inputs.number('records-per-second-mean')}/s, batch: ${inputs.number('batch-size', 1)}`
      : `rate: ${inputs.number('invocations-per-second-mean')}/s`;
    const duration = inputs.has('batch-duration-ms')
      ? inputs.number('batch-duration-ms')
      : inputs.number('duration-ms');
    const architecture = inputs.text('architecture', 'x86_64').startsWith('arm') ? 'arm' : 'x86';
    return {
      text: `
components:
  app: { kind: application }
  function:
    kind: lambda-function
    architecture: ${architecture}
    memory: ${inputs.number('memory-mib')} MiB
    duration: ${duration} ms
    ephemeral-storage: ${inputs.number('ephemeral-mib', 512)} MiB
    provisioned-concurrency: ${inputs.number('provisioned-concurrency', 0)}
    provisioned-hours: ${inputs.number('provisioned-hours', 730)} h/month
flows:
  - app -> function: { size: 1 KiB, ${calls} }
`,
      freeTier,
      of: ['function'],
    };
  },
};
