import type { Analysis } from '../../../../src/core';
import type { SizingRow } from '../row';
import { consumers, producer } from '../stream-flows';

/** A provisioned stream whose shards are left to be sized from the peak where they are not said. */
export const kinesisProvisioned: SizingRow = {
  row: 'kinesis-provisioned',
  design: (inputs) => {
    inputs.same('capacity-mode', 'provisioned');
    const { components, flows, fanned } = consumers(inputs, 'stream');
    const shards = inputs.has('shards') ? `shards: ${inputs.number('shards')}, ` : '';
    return {
      text: `
components:
  app: { kind: application }
  stream: { kind: kinesis-stream, ${shards}retention: ${inputs.number('retention-hours')} h, enhanced-fan-out: [ ${fanned.join(', ')} ] }
${components}
flows:
${producer(inputs, 'stream')}
${flows}
`,
      of: ['stream'],
      answers: ({ figures }: Analysis) => ({
        shards:
          figures.cost.components.get('stream')!.lines.find(({ sku }) => sku === 'kinesis.shard-hour')!.quantity
            .likely / 730,
      }),
    };
  },
};
