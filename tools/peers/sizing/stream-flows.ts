import type { Inputs } from '../inputs';

/** The flow of records into a stream, at its mean and, where a case says one, at its peak. */
export function producer(inputs: Inputs, stream: string): string {
  const mean = inputs.number('records-per-second-mean');
  const peak = inputs.number('records-per-second-peak', mean);
  return `  - app -> ${stream}: { size: ${inputs.number('record-kib')} KiB, rate: ${mean}/s, peak: ${peak}/s }`;
}

/** Functions that read one stream or each of several: some share what a shard gives, others are fanned out to. */
export function consumers(
  inputs: Inputs,
  ...streams: readonly string[]
): { readonly components: string; readonly flows: string; readonly fanned: readonly string[] } {
  const shared = names('shared', inputs.number('polling-consumers', 0));
  const fanned = names('fanned', inputs.number('enhanced-fan-out-consumers', 0));
  const all = [...shared, ...fanned];
  return {
    components: all.map((name) => `  ${name}: { kind: lambda-function }`).join('\n'),
    flows: streams.flatMap((stream) => all.map((name) => `  - ${stream} -> ${name}`)).join('\n'),
    fanned,
  };
}

/** `shared-1`, `shared-2` and so on. */
export const names = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
