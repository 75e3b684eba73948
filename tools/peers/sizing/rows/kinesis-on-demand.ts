import type { SizingRow } from '../row';
import { consumers, names } from '../stream-flows';

/** On-demand streams: a case gives the records over all of them, here each takes its part. */
export const kinesisOnDemand: SizingRow = {
  row: 'kinesis-on-demand',
  design: (inputs) => {
    inputs.same('capacity-mode', 'on-demand');
    const streams = names('stream', inputs.number('streams', 1));
    const { components, flows, fanned } = consumers(inputs, ...streams);
    const size = inputs.number('record-kib');
    const rate = inputs.number('records-per-second-mean') / streams.length;
    const settings = `mode: on-demand, retention: ${inputs.number('retention-hours', 24)} h, enhanced-fan-out: [ ${fanned.join(', ')} ]`;
    return {
      text: `
components:
  app: { kind: application }
${streams.map((stream) => `  ${stream}: { kind: kinesis-stream, ${settings} }`).join('\n')}
${components}
flows:
${streams.map((stream) => `  - app -> ${stream}: { size: ${size} KiB, rate: ${rate}/s }`).join('\n')}
${flows}
`,
      of: streams,
    };
  },
};
