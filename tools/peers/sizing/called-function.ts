import type { Inputs } from '../inputs';

/** A function under a name, and the flow that calls it once for each event, or for batches of records. */
export function calledFunction(inputs: Inputs, name: string): { readonly component: string; readonly flow: string } {
  const batched = inputs.has('records-per-second-mean');
  const calls = batched
    ? `rate: ${inputs.number('records-per-second-mean')}/s, batch: ${inputs.number('batch-size', 1)}`
    : `rate: ${inputs.number('invocations-per-second-mean')}/s`;
  const duration = inputs.has('batch-duration-ms') ? inputs.number('batch-duration-ms') : inputs.number('duration-ms');
  const architecture = inputs.text('architecture', 'x86_64').startsWith('arm') ? 'arm' : 'x86';
  return {
    component: `
  ${name}:
    kind: lambda-function
    architecture: ${architecture}
    memory: ${inputs.number('memory-mib')} MiB
    duration: ${duration} ms
    ephemeral-storage: ${inputs.number('ephemeral-mib', 512)} MiB
    provisioned-concurrency: ${inputs.number('provisioned-concurrency', 0)}
    provisioned-hours: ${inputs.number('provisioned-hours', 730)} h/month`,
    flow: `
  - app -> ${name}: { size: 1 KiB, ${calls} }`,
  };
}
